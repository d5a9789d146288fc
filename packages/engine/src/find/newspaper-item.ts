import { SKIP } from "../text/characters.ts";
import { someWordBefore } from "../text/words.ts";
import { institutional } from "../words/institutions.ts";
import { offices, posts } from "../words/offices.ts";
import { dated, takesPlace } from "../words/things.ts";
import { authorItem } from "./author-item.ts";
import { authorsAtEnd } from "./authors.ts";
import { type Item, item } from "./item.ts";
import { dateBefore, type Newspaper } from "./newspaper.ts";
import type { Tail } from "./tail.ts";
import type { Token } from "./tokens.ts";

/** Several authors, or a paper of two nouns, with the day of what they wrote: `Lind and Tan, 12 March 2004`. */
export function datedItem(prose: string, tokens: readonly Token[], day: number, tail: Tail): Item | null {
  const before = tokens.slice(0, day);
  const authors = authorsAtEnd(before, "group");
  if (authors === null || (authors.names.length < 2 && !authors.etAl && !/\s(?:and|&)\s/.test(authors.names[0] as string))) return null;
  return { ...authorItem(prose, before, authors, tail), form: "newspaper", date: dateBefore(tokens, tail.year.text) };
}

/** Whether a bracket that begins with a name follows a meeting, which has a place: `COP29 (Baku, November 2024)`, `the Council (Tarn, May 1995)`. */
function isMeeting(prose: string, start: number): boolean {
  const before = prose.slice(Math.max(0, start - 24), start);
  const [, word = ""] = /(\p{Lu}\p{L}+)\s\($/u.exec(before) ?? [];
  return /\p{Lu}\d{1,3}\s\($/u.test(before) || dated.has(word.toLowerCase()) || institutional.has(word.toLowerCase());
}

/** How far before a name in a bracket that may open, and how many words before that may tell what happened. */
const [BRACKET, WORDS] = [96, 6];

/** Whether a bracket follows what happens somewhere in a month: `the earthquake (Tarn, May 1960)`, `two workshops (Tarn, May 2004; Heron, June 2005)`. */
function isHappening(prose: string, start: number): boolean {
  const open = prose.lastIndexOf("(", start);
  return open > start - BRACKET && someWordBefore(prose, open, WORDS, (word) => takesPlace.has(word.toLowerCase()));
}

/** How far before a place it may be said that somebody was born or died there. */
const REACH = 96;

/** After somebody's birth, marriage or death, up to where it was: `(b. Tarn, ME, 12 Mar 1804; d. Heron, 4 May 1860)`. */
const vital = /(?<![\p{L}.])(?:b|d|m|bapt?|bur|née?|geb|gest)\.\s[^;()[\]]*$/u;

/** What has a day as well and is no paper: `(Tarn High Court, 12 June 2015)`. */
const court =
  /(?:^|\s)(?:Court|Tribunal|Corte|Cour|Juzgado|Audiencia)(?:\s|$)|^(?:CE|CC|CA|Cass|TC|CIJ|ICJ|CJUE|CJCE|CJEU|CEDH|ECHR|SCJN|BGH|BVerfG|STF|STJ)\.?$/u;

/** A newspaper shows itself by a day or by italics; a name with a month alone may be a place: `(Waco, March 2005)`. */
export function newspaperItem(prose: string, { name, tokens, date }: Newspaper, tail: Tail): Item {
  const { start } = tokens[0] as Token;
  const italic = prose.charCodeAt(start - 1) === SKIP;
  if (court.test(name) || vital.test(prose.slice(Math.max(0, start - REACH), start)))
    return item(prose, tail, { form: "newspaper", start, names: [name], date, needs: "library" });
  const isHeld = isMeeting(prose, start) || isHappening(prose, start) || [offices, posts].some((held) => held.has(name.toLowerCase()));
  const needs = italic || date.length !== 7 ? "form" : isHeld ? "library" : "doubt";
  return item(prose, tail, { form: "newspaper", start, names: [name], date, needs });
}
