import type { Syntax } from "../mask/syntax.ts";
import type { Brackets } from "../text/brackets.ts";
import { findAsciidocKeys } from "./asciidoc-keys.ts";
import { findLatexKeys } from "./latex-keys.ts";
import type { CitationMention } from "./mention.ts";
import { findPandocKeys } from "./pandoc-keys.ts";
import { findRstKeys } from "./rst-keys.ts";
import { findTypstKeys } from "./typst-keys.ts";

/** How each syntax cites by key, and a sign without which it never does. */
const ways: Readonly<Record<Syntax, { readonly sign: RegExp; readonly find: FindKeys } | null>> = {
  markdown: { sign: /[@\\]/, find: findMarkdownKeys },
  latex: { sign: /\\/, find: findLatexKeys },
  restructuredtext: { sign: /cite|\]_/, find: findRstKeys },
  asciidoc: { sign: /cite|<</, find: findAsciidocKeys },
  typst: { sign: /[@#]/, find: findTypstKeys },
  plain: null,
};

type FindKeys = (text: string, prose: string, brackets: Brackets) => readonly CitationMention[];

/** Whether a text may cite by key at all. */
export function mayHaveKeys(prose: string, syntax: Syntax): boolean {
  return ways[syntax]?.sign.test(prose) === true;
}

/** The works that a text cites by their keys, in the way of its syntax. */
export function findKeys(text: string, prose: string, syntax: Syntax, brackets: Brackets): readonly CitationMention[] {
  return ways[syntax]?.find(text, prose, brackets) ?? [];
}

/** Pandoc's keys, and LaTeX's commands as R Markdown passes them on, where a library has their keys. */
function findMarkdownKeys(text: string, prose: string, brackets: Brackets): readonly CitationMention[] {
  const commands = findLatexKeys(text, prose).map((mention): CitationMention => ({ ...mention, needs: "library" }));
  return [...findPandocKeys(text, prose, brackets), ...commands];
}
