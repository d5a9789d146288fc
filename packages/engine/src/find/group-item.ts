import { SKIP, visible } from "../text/characters.ts";
import { singleBlanks } from "../text/single-blanks.ts";
import { institutional } from "../words/institutions.ts";
import { pointers } from "../words/leading-words.ts";
import { moreAuthors } from "../words/name-words.ts";
import { isPlace } from "../words/places.ts";
import { dated } from "../words/things.ts";
import { type Authors, authorsAtEnd } from "./authors.ts";
import { namesEnd } from "./before-year.ts";
import { isCase } from "./court-case.ts";
import { unpublishedBefore } from "./elsewhere.ts";
import { evidenceInGroup } from "./evidence/in-group.ts";
import { isNumberOrStage, isTitleInBrackets } from "./evidence/thing-in-brackets.ts";
import { institutionFrom, joinsAcronym, spelledOutFrom } from "./institution.ts";
import { type Item, item } from "./item.ts";
import { leadingWord } from "./leading-word.ts";
import { institutionWithPart, isInstitutionInLowerCase } from "./lower-case.ts";
import { isShown } from "./mention.ts";
import { dateBefore, dateStart, type Newspaper, newspaperBefore } from "./newspaper.ts";
import { smallNameAtEnd } from "./small-name.ts";
import { endsWell, type Tail, tailOf } from "./tail.ts";
import { type Title, titleAtEnd } from "./title.ts";
import { type Token, tokenize } from "./tokens.ts";
import type { Year } from "./years.ts";

/** How far after a year its authors may end. */
const REACH = 120;
/** How many words the name of an institution may have. */
const MOST_WORDS = 16;

/** Reads the words before a year inside a group as authors: persons, an institution, or a newspaper with a date. */
export function groupItem(prose: string, from: number, year: Year, limit: number): Item | null {
  const tail = tailOf(prose, year, limit);
  const words = tokenize(prose, from, namesEnd(prose, from, year.start));
  // A bracket that the year stands in: `Rules of the harbour [n.d.]`.
  const opened = words.at(-1)?.text === "[" ? words.slice(0, -1) : words;
  // A comma may be printed twice before the year: `Lind,, 2010`.
  const twice = opened.at(-1)?.kind === "comma" && opened.at(-2)?.kind === "comma";
  const all = (twice ? opened.slice(0, -1) : opened).map(leadingWord).map(parted);
  const printed = withoutBracketed(all);
  const tokens = withoutStop(printed);
  if (!endsWell(prose, tail.end, limit)) return othersItem(prose, tokens, tail);
  const told = unpublishedBefore(prose, from, year.start);
  if (told !== null) return toldItem(prose, tokenize(prose, from, told), tail, dateBefore(all, year.text));
  const title = titleAtEnd(prose, printed);
  if (title) return titledItem(prose, printed, title, tail);
  const paper = newspaperBefore(tokens, year.text);
  if (paper) return isPlace(paper.name) ? null : newspaperItem(prose, paper, tail);
  const day = dateStart(tokens);
  const dated = day === null ? null : datedItem(prose, tokens, day, tail);
  if (dated) return dated;
  const authors = authorsAtEnd(tokens, "group");
  if (authors === null)
    return (
      numberedItem(prose, tokens, tail) ??
      smallItem(prose, tokens, tail, () => lowerCaseItem(prose, tokens, tail, printed.length < all.length))
    );
  const found = authorItem(prose, tokens, authors, tail, all[printed.length + 1]?.text ?? "");
  // A full stop before a year begins a sentence as well, unless there is no more: `(as in Paris. 2004 was worse)`, `(Lind. 2004; Tan. 2005)`.
  const whole = found.start === all[0]?.start && /^\s*[;)\]]/.test(prose.slice(found.end, found.end + 2));
  return printed.at(-1)?.text === "." && tail.locator === null && !whole ? { ...found, needs: "library" } : found;
}

/** Names with a comma for the full stop that stands before their year, and none before its comma: `Lind. 2008, p. 12`, `Lind., 2008`. */
function withoutStop(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  const isLong = (token: Token | undefined): boolean => token?.kind === "word" && token.capital && token.text.length > 2;
  if (last?.text === "." && isLong(before)) return [...tokens.slice(0, -1), { ...last, kind: "comma", text: "," }];
  return last?.kind === "comma" && before?.text === "." && isLong(tokens.at(-3)) ? [...tokens.slice(0, -2), last] : tokens;
}

/** Several authors, or a paper of two nouns, with the day of what they wrote: `Lind and Tan, 12 March 2004`. */
function datedItem(prose: string, tokens: readonly Token[], day: number, tail: Tail): Item | null {
  const before = tokens.slice(0, day);
  const authors = authorsAtEnd(before, "group");
  if (authors === null || (authors.names.length < 2 && !authors.etAl && !/\s(?:and|&)\s/.test(authors.names[0] as string))) return null;
  return { ...authorItem(prose, before, authors, tail), form: "newspaper", date: dateBefore(tokens, tail.year.text) };
}

/** A title by itself only a library knows, but with pages; after a name and a comma it is but the work's: `Lind, “Reeds,” 2001`. */
function titledItem(prose: string, tokens: readonly Token[], { start, text, first }: Title, tail: Tail): Item {
  const before = tokens.slice(0, first);
  const authors = before.at(-1)?.kind === "comma" ? authorsAtEnd(before, "group") : null;
  if (authors) return authorItem(prose, before, authors, tail);
  return item(prose, tail, { form: "parenthetical", start, names: [text], needs: tail.locator ? "doubt" : "library" });
}

/** A semicolon between authors joins them as `and` does, also `others`; before the year or *et al.* it is but a comma, and before the year so is a colon. */
function parted(token: Token, at: number, tokens: readonly Token[]): Token {
  const last = at === tokens.length - 1;
  if (token.text === ":" && last) return { ...token, kind: "comma" };
  if (token.text !== ";") return token;
  const next = tokens[at + 1]?.plain ?? "";
  if (moreAuthors.has(next)) return { ...token, kind: "and", plain: "and" };
  return { ...token, kind: last || next === "et" ? "comma" : "and" };
}

/**
 * What goes on after its year is a citation only where *et al.* or a word that points shows one: `(Lind et al., 2015 give a
 * review)`, `(see also Lind 2015 on the rest)`.
 */
function othersItem(prose: string, tokens: readonly Token[], tail: Tail): Item | null {
  const authors = authorsAtEnd(tokens, "group");
  if (authors === null) return null;
  if (authors.etAl) return authorItem(prose, tokens, authors, tail);
  const found = pointers.has(tokens[authors.first - 1]?.plain ?? "") ? authorItem(prose, tokens, authors, tail) : null;
  return found && isShown(found.needs) ? { ...found, needs: "doubt" } : found;
}

/** What somebody wrote or said to the author on a day: `J. Tan, personal communication, May 4, 2010`. */
function toldItem(prose: string, tokens: readonly Token[], tail: Tail, date: string): Item | null {
  const authors = authorsAtEnd(tokens, "group");
  const told = authors && authorItem(prose, tokens, authors, tail);
  return told && { ...told, date: date === "" ? null : date, needs: "elsewhere" };
}

/** A year that stands before its author: `(2004, Lind)`. */
export function yearFirstItem(prose: string, year: Year, limit: number): Item | null {
  if (prose.charAt(year.end) !== ",") return null;
  const end =
    year.end +
    prose
      .slice(year.end, Math.min(limit, year.end + REACH))
      .split(";", 1)
      .join().length;
  const tokens = tokenize(prose, year.end + 1, end);
  const authors = tokens.length > 0 && tokens.length < 12 ? authorsAtEnd(tokens, "group") : null;
  if (authors === null || authors.first > 0) return null;
  const needs = evidenceInGroup(authors.names, [], authors.etAl);
  const tail = { year, end: authors.end, locator: null, date: null };
  return item(prose, tail, { form: "parenthetical", start: year.start, names: authors.names, etAl: authors.etAl, needs });
}

/** @param short the acronym in brackets after the names, where there is one */
function authorItem(prose: string, tokens: readonly Token[], authors: Authors, tail: Tail, short = ""): Item {
  const { whole, names: printed } = institutionIn(prose, tokens, authors, short);
  const names = withInitials(printed, prose.slice(authors.start, authors.start + 16));
  const first = whole ?? authors.first;
  const prefix = tokens.slice(0, first);
  const start = whole === null ? authors.start : (tokens[whole] as Token).start;
  const sure = authors.etAl || tail.locator !== null || tail.date !== null || tail.year.suffix !== null;
  const thing =
    !sure &&
    whole === null &&
    (isTitleInBrackets(prose, start, names, prefix, Number(tail.year.text)) || isNumberOrStage(prose, start, names));
  return item(prose, tail, {
    form: "parenthetical",
    start,
    names,
    etAl: authors.etAl,
    prefix: prefix.length > 0 ? join(prefix, prose) : null,
    needs: thing ? "library" : evidenceInGroup(names, prefix, sure || !/\d/.test(tail.year.text)),
  });
}

/** Names where a comma stands after the initials of the first: `S. D., Lind and Tan` is S. D. Lind and Tan. */
function withInitials(names: readonly string[], text: string): readonly string[] {
  const [initials = "", family, ...others] = names;
  return family !== undefined && /^(?:\p{Lu}\.[\s-]?)+,/u.test(text) ? [`${initials} ${family}`, ...others] : names;
}

/** The authors of a group where they are one institution, or one and the acronym of another; as they were read elsewhere. */
function institutionIn(
  prose: string,
  tokens: readonly Token[],
  { etAl, first, names }: Authors,
  short: string,
): { readonly whole: number | null; readonly names: readonly string[] } {
  if (etAl || names.some(isCase)) return { whole: null, names };
  const part = spelledOutFrom(tokens, short) ?? institutionWithPart(tokens);
  if (part !== null) return { whole: part, names: [join(tokens.slice(part), prose)] };
  const end = tokens.at(-1)?.kind === "comma" ? tokens.length - 1 : tokens.length;
  if (!joinsAcronym(tokens, end - 1)) {
    const whole = institutionFrom(tokens, first);
    return { whole, names: whole === null ? names : [join(tokens.slice(whole), prose)] };
  }
  const before = tokens.slice(0, end - 2);
  const whole = institutionFrom(before, first);
  return { whole, names: whole === null ? names : [join(before.slice(whole), prose), (tokens[end - 1] as Token).text] };
}

/**
 * A name that goes on in lower case, as those of French institutions do: `(Banque mondiale, 2019)`. It shows itself by a
 * word of institutions or an acronym in brackets after it; else only a library can tell it from other words.
 */
function lowerCaseItem(prose: string, tokens: readonly Token[], tail: Tail, spelledOut: boolean): Item | null {
  const words = tokens.at(-1)?.kind === "comma" ? tokens.slice(0, -1) : tokens;
  const first = Math.max(
    0,
    words.findIndex(({ capital }) => capital),
  );
  const name = words.slice(first).slice(0, MOST_WORDS + 1);
  if (name.length < 2 || name.length > MOST_WORDS || name.some(({ kind }) => kind !== "word")) return null;
  const prefix = words.slice(0, first);
  return item(prose, tail, {
    form: "parenthetical",
    start: (name[0] as Token).start,
    names: [join(name, prose)],
    prefix: prefix.length > 0 ? join(prefix, prose) : null,
    needs: isInstitutionInLowerCase(name, spelledOut) ? "form" : "library",
  });
}

/**
 * An author who is printed in lower case, as some write their names: `(boyd et al. 2012)`, and `(hooks 1984)` where the words
 * are nothing longer.
 */
function smallItem(prose: string, tokens: readonly Token[], tail: Tail, longer: () => Item | null): Item | null {
  const name = smallNameAtEnd(tokens);
  const found = name?.etAl ? null : longer();
  if (found !== null || name === null) return found;
  return item(prose, tail, { form: "parenthetical", start: name.start, names: [name.text], etAl: name.etAl, needs: "library" });
}

/** A group of states that is called by its number, which only a library tells from other signs: `(G20 2009)`. */
function numberedItem(prose: string, tokens: readonly Token[], tail: Tail): Item | null {
  const [sign, number, ...rest] = tokens;
  if (sign?.kind !== "word" || number?.kind !== "number" || sign.end !== number.start || sign.text !== sign.text.toUpperCase()) return null;
  if (rest.length > 1 || (rest[0] !== undefined && rest[0].kind !== "comma")) return null;
  return item(prose, tail, { form: "parenthetical", start: sign.start, names: [sign.text + number.text], needs: "library" });
}

/** Whether a bracket that begins with a name follows a meeting, which has a place: `COP29 (Baku, November 2024)`, `the Council (Tarn, May 1995)`. */
function isMeeting(prose: string, start: number): boolean {
  const before = prose.slice(Math.max(0, start - 24), start);
  const [, word = ""] = /(\p{Lu}\p{L}+)\s\($/u.exec(before) ?? [];
  return /\p{Lu}\d{1,3}\s\($/u.test(before) || dated.has(word.toLowerCase()) || institutional.has(word.toLowerCase());
}

/** A newspaper shows itself by a day or by italics; a name with a month alone may be a place: `(Waco, March 2005)`. */
function newspaperItem(prose: string, { name, tokens, date }: Newspaper, tail: Tail): Item {
  const { start } = tokens[0] as Token;
  const italic = prose.charCodeAt(start - 1) === SKIP;
  const needs = italic || date.length !== 7 ? "form" : isMeeting(prose, start) ? "library" : "doubt";
  return item(prose, tail, { form: "newspaper", start, names: [name], date, needs });
}

function join(tokens: readonly Token[], prose: string): string {
  const first = tokens[0];
  const last = tokens.at(-1)?.kind === "comma" ? tokens.at(-2) : tokens.at(-1);
  return first && last ? singleBlanks(visible(prose.slice(first.start, last.end))) : "";
}

/** Leaves out an acronym in brackets at the end: `Department of Homeland Security [DHS] 2004`. */
function withoutBracketed(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1)?.kind === "comma" ? tokens.at(-2) : tokens.at(-1);
  if (last?.text !== "]" && last?.text !== ")") return tokens;
  const open = tokens.findLastIndex((token) => token.text === "[" || token.text === "(");
  return open > 0 ? tokens.slice(0, open) : tokens;
}
