import { cutBlock } from "../blocks/cut-block.ts";
import { hasRareSigns } from "../text/rare-signs.ts";
import { hasAddress, hideAddresses } from "./addresses.ts";
import { maskAsciidoc } from "./asciidoc.ts";
import { hasForeignSigns, maskForeignSigns } from "./foreign-signs.ts";
import { maskLatex } from "./latex.ts";
import { maskMarkdown } from "./markdown.ts";
import { maskPlain } from "./plain.ts";
import { maskRst } from "./rst.ts";
import type { Syntax } from "./syntax.ts";
import { maskTypst } from "./typst.ts";
import { textOf, type Units, unitsOf } from "./units.ts";

const plainSigns = ["*", "~", "\\&", "<!--"];

/** How each syntax is masked, and the signs without which a block of it is prose as it stands. */
const masks: Readonly<Record<Syntax, { readonly signs: Pick<RegExp, "test">; readonly lay: (text: string, units: Units) => void }>> = {
  // Asked for one by one they are found faster than by an expression.
  plain: { signs: { test: (text) => plainSigns.some((sign) => text.includes(sign)) }, lay: maskPlain },
  markdown: { signs: /[\\`$<[!&*_>{~]|:::|\n[ \t]*\r?\n(?: {4}|\t)/, lay: maskMarkdown },
  latex: { signs: /[%$~{}&\\]/, lay: maskLatex },
  restructuredtext: { signs: /[\\`*_|:]|[!-/:-@[-`{-~]{2}/, lay: maskRst },
  asciidoc: { signs: /[\\`*_#[<{=:|+]|\/\/|--|\.\.|^[.\s]/m, lay: maskAsciidoc },
  typst: { signs: /[\\`$/#<*_~=]/, lay: maskTypst },
};

/**
 * The prose of a text: as long as the text, offsets unchanged, with code, addresses, math and front matter hidden
 * (U+0000) and markup made to read as nothing (U+0001).
 */
export function mask(text: string, syntax: Syntax): string {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { end, opaque } = cutBlock(text, syntax, at);
    const block = text.slice(at, end);
    pieces.push(opaque ? hidden(block) : maskBlock(block, syntax));
    at = end;
  }
  return pieces.join("");
}

/**
 * The prose of one block, as {@link mask} gives it.
 *
 * @param rare whether it has signs that few texts have
 */
export function maskBlock(text: string, syntax: Syntax, rare: boolean = hasRareSigns(text)): string {
  const { signs, lay } = masks[syntax];
  const address = hasAddress(text);
  const markup = signs.test(text);
  const foreign = rare && hasForeignSigns(text);
  if (!address && !markup && !foreign) return text;
  const units = unitsOf(text);
  if (address) hideAddresses(text, units);
  if (markup) lay(text, units);
  if (foreign) maskForeignSigns(text, units);
  return textOf(units);
}

/** A text of which nothing is prose. Line ends stay, so lines keep their numbers. */
export function hidden(text: string): string {
  return text.replace(/[^\n\r]/g, "\0");
}
