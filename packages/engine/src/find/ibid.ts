import { isBlank, OPAQUE, visible } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { prefixes } from "../words/leading-words.ts";
import { authorsAtEnd } from "./authors.ts";
import type { Placed } from "./item.ts";
import { leadingWord } from "./leading-word.ts";
import { locatorAfter } from "./locator.ts";
import { tokenize } from "./tokens.ts";
import type { Year } from "./years.ts";

/** How far before the mark its author may begin. */
const REACH = 80;

/**
 * Reads a word that points to a work cited before, with the author before it and the pages after it. Null where it is
 * but a word of the sentence: it begins a bracket, a group's part or a sentence, or an author stands right before it.
 *
 * @param bracket the innermost bracket around it
 * @param floor where the paragraph begins
 */
export function readAgain(prose: string, mark: Year, bracket: Span | null, floor: number): Placed | null {
  const limit = bracket === null ? Math.min(prose.length, mark.end + REACH) : bracket.end - 1;
  if (prose.charCodeAt(mark.end) === 0x2d || /^[IÍ]D/.test(mark.text)) return null;
  const from = Math.max(bracket === null ? floor : bracket.start + 1, mark.start - REACH);
  const opening = from + lastStop(prose.slice(from, mark.start));
  const tokens = tokenize(prose, opening, mark.start).map(leadingWord);
  const leads = tokens.filter(({ kind }) => kind !== "comma").every(({ plain }) => prefixes.has(plain));
  const authors = leads ? null : authorsAtEnd(tokens, "group");
  // Sections by their letters: `Sections III.A & III.B, supra`.
  if (authors?.names.every((name) => /^(?:[IVXL]{1,6}\.)?\p{Lu}$/u.test(name))) return null;
  if (!leads && (authors === null || !(tokens.at(-1)?.kind === "comma" || /\scit\.?$/i.test(mark.text)))) return null;
  if (leads && /^(?:op|ob|loc|art|supra)/i.test(mark.text) && bracket === null) return null;
  const locator = pagesAfter(prose, mark.end, limit);
  if (locator === null && !/\.$/.test(mark.text) && !(leads && opensNote(prose, opening)) && !endsPart(prose, mark.end)) return null;
  // In prose a series may go on with "idem": "the port of Tarn; idem, the pier".
  if (locator === null && bracket === null && prose.slice(Math.max(0, opening - 2), opening).includes(";")) return null;
  const start = authors?.start ?? mark.start;
  const end = locator?.end ?? mark.end;
  const prefix = visible(prose.slice(tokens[0]?.start ?? start, start)).trim();
  return {
    item: {
      kind: "citation",
      form: "ibid",
      start,
      end,
      authors: authors?.names ?? [],
      etAl: authors?.etAl ?? false,
      year: null,
      suffix: null,
      date: null,
      prefix: prefix === "" ? null : prefix,
      locator: locator ? visible(prose.slice(locator.start, locator.end)) : null,
      key: null,
      author: null,
      needs: "elsewhere",
    },
    group: bracket ?? { start, end },
  };
}

/** Whether the markup of a note stands before an offset: `\footnote{`, `^[`. Its end may be no sign of its own. */
function opensNote(prose: string, at: number): boolean {
  return prose.charCodeAt(at - 1) === OPAQUE;
}

function endsPart(prose: string, at: number): boolean {
  return /^\s*(?:[.,;:)\]\n\0]|$)/.test(visible(prose.slice(at, at + 6)));
}

/** Where the part begins that ends with a text: after its last semicolon, bracket or sentence's end. */
function lastStop(text: string): number {
  const stops = /[;:()[\]—–\n\0]|(?<=[\p{Ll}\d)”"»]{2})[.?!](?=\s)|[¹²³⁰-⁹]|\d\.(?=\s)/gu;
  let end = 0;
  for (const { 0: stop, index } of text.matchAll(stops)) end = index + stop.length;
  return end;
}

/** Pages after the mark, also without a comma: `Ibid. 12`, `Id. at 14`, `supra note 3`. */
function pagesAfter(prose: string, end: number, limit: number): Span | null {
  const pages = locatorAfter(prose, end, limit);
  if (pages) return pages;
  const near = /^,?\s((?:(?:at|note|nota|n\.)\s)?\d{1,4}(?:[-–]\d{1,4})?)(?![\d\p{L}])/u.exec(prose.slice(end, Math.min(limit, end + 20)));
  if (near === null) return null;
  const start = end + near[0].length - (near[1] as string).length;
  return isBlank(prose.charCodeAt(start - 1)) ? { start, end: end + near[0].length } : null;
}
