import { hide, skip, type Units } from "./units.ts";

/** Masks a shortcode, `{{< video x >}}`, and the attributes of what stands before, `{#sec-x .aside}`. Returns where to go on. */
export function maskBraces(text: string, units: Units, at: number): number {
  if (text.startsWith("{{<", at)) {
    const close = text.slice(at, at + 600).indexOf(">}}");
    if (close < 0) return at + 3;
    hide(units, at, at + close + 3);
    return at + close + 3;
  }
  const attributes = /^\{(?:[#.=][^{}\n]*|[\w-]+=[^{}\n]*|-)\}/.exec(text.slice(at, at + 400))?.[0].length ?? 0;
  skip(units, at, at + attributes);
  return at + Math.max(attributes, 1);
}
