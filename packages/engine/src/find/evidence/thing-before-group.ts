import { isCapital, SKIP } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import { wordBefore } from "../../text/words.ts";
import { isAfterLink } from "../after-link.ts";
import type { Placed } from "../item.ts";
import { isPerformed } from "./performed.ts";
import { isDegree } from "./studied-at.ts";

/** How far before a bracket what it is told of may begin. */
const REACH = 48;

/** A building by its name, up to the bracket with its architect and year: `the Heron Building (Tan, 1958)`. */
const building =
  /(?<!\p{L})(?:\p{Lu}[\p{L}’'-]+\s(?:Building|Pavilion|Cathedral)|(?:Edificio|Villa|Pabellón|Pavillon|Immeuble|Catedral|Cathédrale)\s(?:d[eu]l?\s(?:la\s)?|d['’])?\p{Lu}[\p{L}’'-]+)\s$/u;
const mayBeBuilt = /Building|Pavil|Cath|Edificio|Villa|Pabell|Immeuble|Catedral/;
/** What decides who wins, up to the bracket with its place and year: `the World Cup final (Tarnby, 1994)`, `the third Test (Heron, 1981)`. */
const deciding =
  /(?<!\p{L})(?:(?:(?:semi|quarter)-?)?finals?|(?:demi-)?finale|(?:first|second|third|fourth|fifth|sixth|\d(?:st|nd|rd|th))\s(?:\p{Lu}\p{L}+\s)?Test)\s$/u;
/** Who beat whom, before where and when that was: `Tarn beat Heron on penalties (Lark, 1994)`. */
const beaten =
  /(?<!\p{L})\p{Lu}\p{L}+ (?:beat|beats|defeated|thrashed|edged|venció a|derrotó a|battit|a battu|bat) (?:the |la |le |el )?\p{Lu}[^.!?;()]*(?:penalt(?:ies|is|y)|final|finale|cup|title|overtime|extra time|prórroga|prolongation|\d[-–]\d)(?!\p{L})[^.!?;()]*$/u;
/** Letters without which it is told of nobody: an expression that knows no classes of letters runs ten times as fast. */
const mayBeat = / (?:beat|defeated|thrashed|edged|venci|derrot|battit|a bat|bat )/;
/** How far before a bracket that may be told. */
const SENTENCE = 96;
/** Nothing but words in italics and a year. */
const titled = /^\(\u0001[^\u0001]+(?:\u0001,\s\d{4}|,\s\d{4}\u0001)\)$/;

/**
 * Whether a bracket tells of a thing right before it: who built it and when, who broadcast it, which school gave a degree, where
 * and when a cup was decided, or the title that something has in its own language, `[The Lake](https://…) (*Marea*, 1959)`.
 */
export function isToldOfThing(prose: string, { start, end }: Span, [only, ...others]: readonly Placed[]): boolean {
  if (prose.charCodeAt(start + 1) === SKIP && isAfterLink(prose, start) && titled.test(prose.slice(start, end))) return true;
  if (only === undefined || others.length > 0) return false;
  const { form, locator, suffix, etAl } = only.item;
  if (form !== "parenthetical" || locator !== null || suffix !== null || etAl) return false;
  if (isPerformed(prose, start, only.item) || isDegree(prose, start, only.item)) return true;
  const before = only.item.authors.length === 1 ? prose.slice(Math.max(0, start - SENTENCE), start) : "";
  if (mayBeat.test(before) && beaten.test(before)) return true;
  const word = wordBefore(prose, start, REACH);
  if (word === "Test" || !isCapital(word.charCodeAt(0)))
    return /^(?:Test$|final|semi|quarter|demi)/.test(word) && deciding.test(prose.slice(Math.max(0, start - REACH), start));
  const near = prose.slice(Math.max(0, start - REACH), start);
  return mayBeBuilt.test(near) && building.test(near);
}
