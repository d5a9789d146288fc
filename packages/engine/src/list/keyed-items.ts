import { lineEnd } from "../blocks/line.ts";
import { proseOf } from "../blocks/prose-between.ts";
import type { PlacedBlock } from "../blocks/read-blocks.ts";
import type { Syntax } from "../mask/syntax.ts";
import { SKIP } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import type { BibItem } from "./bibitems.ts";

/** How an entry begins that is cited by its key: `.. [Flynn2002] Flynn`, `* [[[flynn2002]]] Flynn`. */
const begins: Readonly<Partial<Record<Syntax, RegExp>>> = {
  restructuredtext: /^\.\.[ \t]+\[([A-Za-z][^\]\s]{0,80})\][ \t]+/gm,
  asciidoc: /^(?:[*-][ \t]+)?\[\[\[([^\],\s]{1,80})(?:,[^\]\n]{0,80})?\]\]\][ \t]*/gm,
};

/** The first line after an item in the same paragraph: one that is not indented, or the next of its list. */
const after: Readonly<Partial<Record<Syntax, RegExp>>> = { restructuredtext: /^\S/, asciidoc: /^[*-][ \t]/ };

/** The entries of a text that are cited by the keys they print: the citations of reStructuredText, AsciiDoc's bibliography. */
export function keyedItems(text: string, blocks: readonly PlacedBlock[], syntax: Syntax): readonly BibItem[] {
  const pattern = begins[syntax];
  if (pattern === undefined) return [];
  const prose = proseOf(blocks);
  const shown = [...text.matchAll(pattern)].filter(({ index, 0: head }) => prose.charCodeAt(index + head.indexOf("[")) === SKIP);
  return shown.map(({ index, 0: head, 1: key = "" }, at) => {
    const body = index + head.length;
    const end = itemEnd(text, body, shown[at + 1]?.index ?? text.length, after[syntax] ?? /^$/);
    return { start: index, end: index + text.slice(index, end).trimEnd().length, key, label: "", body };
  });
}

/** What of the entries under a heading print no key: those that do not begin within an item, up to the next. */
export function besideItems(entries: readonly Span[], items: readonly BibItem[]): readonly Span[] {
  let at = 0;
  return entries.flatMap((entry) => {
    while (at < items.length && (items[at] as BibItem).end <= entry.start) at += 1;
    const next = items[at];
    if (next === undefined || entry.end <= next.start) return [entry];
    return next.start <= entry.start ? [] : [{ start: entry.start, end: next.start }];
  });
}

/** Where an item ends: at a blank line, at one that is no more of it, or at the limit. */
function itemEnd(text: string, from: number, limit: number, other: RegExp): number {
  for (let end = lineEnd(text, from); end < limit; ) {
    const next = lineEnd(text, end);
    const line = text.slice(end, next);
    if (!/\S/.test(line) || other.test(line)) return end;
    end = next;
  }
  return limit;
}
