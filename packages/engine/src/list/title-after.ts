import { SKIP, visible } from "../text/characters.ts";
import { singleBlanks } from "../text/single-blanks.ts";
import type { Span } from "../text/span.ts";
import { markupEnd } from "./markup-end.ts";

/** How long a title in quotation marks may be. */
const QUOTED = 400;
/** How long a title is that nothing ends. */
const LONGEST = 300;

/** What may stand between a year and the title: the year of a first edition, the end of a span, signs and blanks. */
const lead = /^(?:\)?\s?(?:\[\d{4}\]|\(\d{4}\))|[-–/]\d{2,4})?[)\].,:;\s]*/u;

const quoted = [
  // Within marks of one kind those of others are the title's own; else any may close it.
  /^“(.+?)[,.]?”(?=[\s,.]|$)/u,
  /^«(.+?)[,.]?»(?=[\s,.]|$)/u,
  /^"(.+?)[,.]?"(?=[\s,.]|$)/u,
  /^[“"«‘](.+?)[,.]?[”"»’](?=[\s,.]|$)/u,
  // An apostrophe ends a title where a sign follows it: those of its words have none.
  /^[‘'](.+?)[,.]?'(?=[,.;)]|$|\s(?:in|In|en|En|dans)\s)/u,
];

/** The title after the year: set off by markup, quoted, or up to the next full stop. */
export function titleAfter(text: string, prose: string, { start, end }: Span): string {
  const from = start + (lead.exec(prose.slice(start, end))?.[0].length ?? 0);
  const marked = prose.charCodeAt(from) === SKIP ? markupEnd(text, prose, from, end) : -1;
  if (marked > 0) return trimmed(prose.slice(from, marked)).replace(/[.,]$/, "");
  const plain = trimmed(prose.slice(from, end)).replace(/^[)\].,:;\s]+/u, "");
  for (const pattern of quoted) {
    const title = pattern.exec(plain.slice(0, QUOTED))?.[1];
    if (title !== undefined) return title.trim();
  }
  const stop = /[.?!](?=\s|$)/u.exec(plain);
  return plain.slice(0, stop ? stop.index + (stop[0] === "." ? 0 : 1) : LONGEST).trim();
}

function trimmed(prose: string): string {
  return singleBlanks(visible(prose)).trim();
}
