import type { Syntax } from "../mask/syntax.ts";
import type { Cut } from "./cut.ts";
import { cutAsciidoc } from "./cut-asciidoc.ts";
import { cutLatex } from "./cut-latex.ts";
import { cutMarkdown } from "./cut-markdown.ts";
import { cutPlain } from "./cut-plain.ts";
import { cutRst } from "./cut-rst.ts";
import { cutTypst } from "./cut-typst.ts";

const cuts: Readonly<Record<Syntax, (text: string, start: number) => Cut>> = {
  markdown: cutMarkdown,
  latex: cutLatex,
  restructuredtext: cutRst,
  asciidoc: cutAsciidoc,
  typst: cutTypst,
  plain: cutPlain,
};

/**
 * Cuts off the block that begins at `start`: a paragraph, or what a fence, a comment or an environment holds together
 * over blank lines. No markup and no citation reaches over the end of a block, so each is read by itself. `start` is 0 or
 * the end of another block.
 */
export function cutBlock(text: string, syntax: Syntax, start: number): Cut {
  return cuts[syntax](text, start);
}
