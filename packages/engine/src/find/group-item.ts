import { pointers } from "../words/leading-words.ts";
import { isPlace, isWay } from "../words/places.ts";
import { wordSet } from "../words/word-set.ts";
import { authorItem } from "./author-item.ts";
import { type Authors, authorsAtEnd } from "./authors.ts";
import { namesEnd } from "./before-year.ts";
import { asDashed, withoutDashes } from "./dashed-names.ts";
import { unpublishedBefore } from "./elsewhere.ts";
import { isRanged } from "./evidence/ranged.ts";
import { asJoint, withoutBracketed, withoutStop } from "./group-tokens.ts";
import { type Item, item } from "./item.ts";
import { leadingWord } from "./leading-word.ts";
import { lowerCaseItem, smallItem } from "./lower-case-item.ts";
import { type Evidence, isShown } from "./mention.ts";
import { dateBefore, dateStart, newspaperBefore } from "./newspaper.ts";
import { datedItem, newspaperItem } from "./newspaper-item.ts";
import { endsWell, goesOnTo, type Tail, tailOf } from "./tail.ts";
import { type Title, titleAtEnd } from "./title.ts";
import { type Token, tokenize } from "./tokens.ts";
import type { Year } from "./years.ts";

/** Reads the words before a year inside a group as authors: persons, an institution, or a newspaper with a date. */
export function groupItem(prose: string, from: number, year: Year, limit: number): Item | null {
  const tail = tailOf(prose, year, limit);
  const words = tokenize(prose, from, namesEnd(prose, from, year.start));
  // A bracket that the year stands in: `Rules of the harbour [n.d.]`.
  const opened = words.at(-1)?.text === "[" ? words.slice(0, -1) : words;
  // A comma may be printed twice before the year: `Lind,, 2010`.
  const twice = opened.at(-1)?.kind === "comma" && opened.at(-2)?.kind === "comma";
  const led = asLed(twice ? opened.slice(0, -1) : opened);
  const all = fromOne.has(led[0]?.text ?? "") && goesOnTo(prose, tail) ? led.slice(1) : led;
  const printed = withoutBracketed(all);
  const stopped = withoutStop(printed);
  const tokens = withoutDashes(stopped, "group");
  if (!endsWell(prose, tail.end, limit)) return othersItem(prose, tokens, tail);
  const told = unpublishedBefore(prose, from, year.start);
  if (told !== null) return unpublishedItem(prose, tokenize(prose, from, told.end), tail, dateBefore(all, year.text), told.needs);
  const title = titleAtEnd(prose, printed);
  if (title) return titledItem(prose, printed, title, tail);
  const paper = newspaperBefore(tokens, year.text);
  if (paper) return isPlace(paper.name) || isWay(paper.name) ? null : newspaperItem(prose, paper, tail);
  const day = dateStart(tokens);
  const dated = day === null ? null : datedItem(prose, tokens, day, tail);
  if (dated) return dated;
  const authors = authorsAtEnd(tokens, "group");
  if (authors === null)
    return (
      numberedItem(prose, tokens, tail) ??
      smallItem(prose, tokens, tail, () => lowerCaseItem(prose, tokens, tail, printed.length < all.length))
    );
  const found = authorItem(prose, tokens, withMark(tokens, authors), tail, acronymAfter(all, printed.length));
  // A full stop before a year begins a sentence as well, unless there is no more: `(as in Paris. 2004 was worse)`, `(Lind. 2004; Tan. 2005)`.
  const isWhole = (): boolean => found.start === all[0]?.start && /^\s*[;)\]]/.test(prose.slice(found.end, found.end + 2));
  if (tokens !== stopped && found.authors.length > 1) return asDashed(found);
  return printed.at(-1)?.text === "." && tail.locator === null && !isWhole() ? { ...found, needs: "library" } : found;
}

/** From one work on: `de Lind 1955 à Tan 1987`. */
const fromOne = wordSet("de desde depuis von da");

/** The acronym in brackets after the authors; empty where none is. */
function acronymAfter(all: readonly Token[], at: number): string {
  return all[at]?.text === "(" || all[at]?.text === "[" ? (all[at + 1]?.text ?? "") : "";
}

/** Tokens with words that lead to a source, and semicolons that join authors, as they read there. A loop, as in `namesOf`. */
function asLed(tokens: readonly Token[]): readonly Token[] {
  const led: Token[] = [];
  for (const [at, token] of tokens.entries()) led.push(asJoint(leadingWord(token, at, tokens), at, tokens));
  return led;
}

/** Names that end a group as firms do, whose mark is their own, two of them with `&` as one: `Moody’s 2007`, `Standard & Poor’s 2006`. */
function withMark(tokens: readonly Token[], authors: Authors): Authors {
  const last = tokens.at(-1)?.kind === "comma" ? tokens.at(-2) : tokens.at(-1);
  const [first = "", ...more] = authors.names;
  if (!authors.possessive || authors.etAl || last === undefined || !last.text.startsWith(authors.names.at(-1) as string)) return authors;
  const joined = more.length === 1 && tokens.some(({ text }) => text === "&");
  const names = joined ? [`${first} & ${last.text}`] : [...authors.names.slice(0, -1), last.text];
  return { ...authors, names, possessive: false };
}

/** A title by itself only a library knows, but with pages; after a name and a comma it is but the work's: `Lind, “Reeds,” 2001`. */
function titledItem(prose: string, tokens: readonly Token[], { start, text, first }: Title, tail: Tail): Item {
  const before = tokens.slice(0, first);
  const authors = before.at(-1)?.kind === "comma" ? authorsAtEnd(before, "group") : null;
  if (authors) return authorItem(prose, before, authors, tail);
  return item(prose, tail, { form: "parenthetical", start, names: [text], needs: tail.locator ? "doubt" : "library" });
}

/**
 * What goes on after its year is a citation only where *et al.* or a word that points shows one, `(Lind et al., 2015 give a
 * review)`, `(see also Lind 2015 on the rest)`, `(from Lind 1962 to Tan 2001 it held)`, or a library has the work.
 */
function othersItem(prose: string, tokens: readonly Token[], tail: Tail): Item | null {
  const authors = authorsAtEnd(tokens, "group");
  if (authors === null) return null;
  if (authors.etAl) return authorItem(prose, tokens, authors, tail);
  const found = authorItem(prose, tokens, authors, tail);
  const shows = pointers.has(tokens[authors.first - 1]?.plain ?? "") || isRanged(prose, found.start, tail.end);
  if (!shows) return { ...found, needs: "library" };
  return isShown(found.needs) ? { ...found, needs: "doubt" } : found;
}

/** What somebody did not publish, or told the author on a day: `J. Tan, personal communication, May 4, 2010`. */
function unpublishedItem(prose: string, tokens: readonly Token[], tail: Tail, date: string, needs: Evidence): Item | null {
  const authors = authorsAtEnd(tokens, "group");
  const found = authors && authorItem(prose, tokens, authors, tail);
  return found && { ...found, date: date === "" ? null : date, needs };
}

/** A group of states that is called by its number, which only a library tells from other signs: `(G20 2009)`. */
function numberedItem(prose: string, tokens: readonly Token[], tail: Tail): Item | null {
  const [sign, number, ...rest] = tokens;
  if (sign?.kind !== "word" || number?.kind !== "number" || sign.end !== number.start || sign.text !== sign.text.toUpperCase()) return null;
  if (rest.length > 1 || (rest[0] !== undefined && rest[0].kind !== "comma")) return null;
  return item(prose, tail, { form: "parenthetical", start: sign.start, names: [sign.text + number.text], needs: "library" });
}
