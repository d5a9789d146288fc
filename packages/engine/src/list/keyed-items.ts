import { lineEnd } from "../blocks/line.ts";
import type { Syntax } from "../mask/syntax.ts";
import { SKIP } from "../text/characters.ts";
import type { BibItem } from "./bibitems.ts";

/** How an entry begins that is cited by its key: `.. [Flynn2002] Flynn`, `* [[[flynn2002]]] Flynn`. */
const begins: Readonly<Partial<Record<Syntax, RegExp>>> = {
  restructuredtext: /^\.\.[ \t]+\[([A-Za-z][^\]\s]{0,80})\][ \t]+/gm,
  asciidoc: /^(?:[*-][ \t]+)?\[\[\[([^\],\s]{1,80})(?:,[^\]\n]{0,80})?\]\]\][ \t]*/gm,
};

/** The entries of a text that are cited by the keys they print: the citations of reStructuredText, AsciiDoc's bibliography. */
export function keyedItems(text: string, prose: string, syntax: Syntax): readonly BibItem[] {
  const pattern = begins[syntax];
  if (pattern === undefined) return [];
  const shown = [...text.matchAll(pattern)].filter(({ index, 0: head }) => prose.charCodeAt(index + head.indexOf("[")) === SKIP);
  return shown.map(({ index, 0: head, 1: key = "" }, at) => {
    const body = index + head.length;
    const end = paragraphEnd(text, body, shown[at + 1]?.index ?? text.length);
    return { start: index, end: index + text.slice(index, end).trimEnd().length, key, label: "", body };
  });
}

/** Where the lines end that belong together, at a blank one or at the limit. */
function paragraphEnd(text: string, from: number, limit: number): number {
  let end = from;
  do end = lineEnd(text, end);
  while (end < limit && /\S/.test(text.slice(end, lineEnd(text, end))));
  return Math.min(end, limit);
}
