import type { Syntax } from "../mask/syntax.ts";
import type { Brackets } from "../text/brackets.ts";
import { findAsciidocKeys } from "./asciidoc-keys.ts";
import { findLatexKeys } from "./latex-keys.ts";
import type { CitationMention } from "./mention.ts";
import { findPandocKeys } from "./pandoc-keys.ts";
import { findRstKeys } from "./rst-keys.ts";
import { findTypstKeys } from "./typst-keys.ts";

/** How each syntax cites by key, and the signs without one of which it never does. */
const ways: Readonly<Record<Syntax, { readonly signs: readonly string[]; readonly find: FindKeys } | null>> = {
  markdown: { signs: ["@", "\\"], find: findMarkdownKeys },
  latex: { signs: ["\\"], find: findLatexKeys },
  restructuredtext: { signs: ["cite", "]_"], find: findRstKeys },
  asciidoc: { signs: ["cite", "<<"], find: findAsciidocKeys },
  typst: { signs: ["@", "#"], find: findTypstKeys },
  plain: null,
};

type FindKeys = (text: string, prose: string, brackets: Brackets) => readonly CitationMention[];

/** Whether a text may cite by key at all. */
export function mayHaveKeys(prose: string, syntax: Syntax): boolean {
  return ways[syntax]?.signs.some((sign) => prose.includes(sign)) === true;
}

/** The works that a text cites by their keys, in the way of its syntax. */
export function findKeys(text: string, prose: string, syntax: Syntax, brackets: Brackets): readonly CitationMention[] {
  return ways[syntax]?.find(text, prose, brackets) ?? [];
}

/** Pandoc's keys, and LaTeX's commands as R Markdown passes them on. */
function findMarkdownKeys(text: string, prose: string, brackets: Brackets): readonly CitationMention[] {
  return [...findPandocKeys(text, prose, brackets), ...findLatexKeys(text, prose)];
}
