import { hideAddresses } from "./addresses.ts";
import { maskLatex } from "./latex.ts";
import { maskMarkdown } from "./markdown.ts";
import { maskPlain } from "./plain.ts";
import type { Syntax } from "./syntax.ts";
import { textOf, unitsOf } from "./units.ts";

/**
 * The prose of a text: as long as the text, offsets unchanged, with code, addresses, math and front matter hidden
 * (U+0000) and markup made to read as nothing (U+0001).
 */
export function mask(text: string, syntax: Syntax): string {
  const units = unitsOf(text);
  hideAddresses(text, units);
  if (syntax === "plain") maskPlain(text, units);
  if (syntax === "markdown") maskMarkdown(text, units);
  if (syntax === "latex") maskLatex(text, units);
  return textOf(units);
}
