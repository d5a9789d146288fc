import { replace, type Units } from "./units.ts";

/** LaTeX's blank that no line breaks at, as people leave it in: `Pape~1997`, `Pape~(1997)`. */
export function noBreak(text: string, units: Units, at: number): number {
  if (/[\p{L}.&]/u.test(text.charAt(at - 1)) && /^(?:\d{4}|\(\d{4}|\p{Lu}\p{Ll}|\\?&)/u.test(text.slice(at + 1, at + 6)))
    replace(units, at, at + 1, " ");
  return at + 1;
}
