import { mask } from "../src/mask/mask.ts";
import type { Syntax } from "../src/mask/syntax.ts";

/** What is left of a text for a reader: hidden stretches as `▒`, markup gone. */
export function seen(text: string, syntax: Syntax): string {
  return mask(text, syntax).replaceAll("\u0001", "").replace(/\0+/g, "▒");
}
