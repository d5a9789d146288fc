import { months } from "../words/dates.ts";
import { conjunctions } from "../words/name-words.ts";
import { neverAuthors } from "../words/never-authors.ts";
import { press } from "../words/press.ts";
import { wordSet } from "../words/word-set.ts";
import { isAcronym } from "./acronym.ts";
import type { Token } from "./tokens.ts";
import type { Year } from "./years.ts";

/** A newspaper and the day it came out, read from the words before a year. */
export interface Newspaper {
  readonly name: string;
  readonly tokens: readonly Token[];
  /** EDTF: `2005-10-02`; `2005-10` where no day is printed; `2005` where day and month cannot be told apart. */
  readonly date: string;
}

/**
 * Reads `El Universal, October 2,` or `Reforma, 18 de abril de` before a year. Null where the words end otherwise, or
 * where no name stands before the date: a weekday is none, and two names joined are authors.
 */
export function newspaperBefore(tokens: readonly Token[], year: string): Newspaper | null {
  const date = dateAtEnd(tokens);
  if (date === null || !isSetOff(tokens, date.first)) return null;
  const name = nameBefore(tokens, tokens[date.first - 1]?.capital ? date.first - 1 : date.first - 2);
  const [first] = name;
  if (first === undefined || (name.length === 1 && isAct(first.plain))) return null;
  return { name: name.map((token) => token.text).join(" "), tokens: name, date: edtf(date, year) };
}

function isAct(word: string): boolean {
  return neverAuthors.has(word) || acts.has(word);
}

/** A day after its year, as APA prints those of papers, posts and blogs: `2021, May 4`. */
export function dayAfter(prose: string, year: Year, limit: number): { readonly end: number; readonly date: string } | null {
  if (prose.charCodeAt(year.end) !== 0x2c) return null;
  const found = /^,\s(?:(\d{1,2})\s(?:de\s)?)?(\p{L}{3,10})\.?(?:\s(\d{1,2}))?(?![\p{L}\d]|\s\d{4})/u.exec(
    prose.slice(year.end, Math.min(limit, year.end + 30)),
  );
  const month = months.get(found?.[2]?.toLowerCase() ?? "");
  if (found === null || month === undefined) return null;
  const day = Number(found[1] ?? found[3] ?? 0);
  return { end: year.end + found[0].length, date: edtf({ month, day: day > 0 && day < 32 ? day : null }, year.text) };
}

/** Number of the token at which a day or month begins that a comma parts from the names before; null where none ends the tokens. */
export function dateStart(tokens: readonly Token[]): number | null {
  const date = dateAtEnd(tokens);
  return date !== null && isSetOff(tokens, date.first) ? date.first : null;
}

/** Whether a comma parts a day from the name before, or German `vom` after a paper's name, or nothing after one of several words: what else is `vom` a day is a judgment, a letter, a law. */
function isSetOff(tokens: readonly Token[], first: number): boolean {
  if (tokens[first - 1]?.kind === "comma") return true;
  const name = tokens[first - 1]?.text === "vom" ? (tokens[first - 2]?.text ?? "") : "";
  if (papers.test(name) || (name !== "" && isAcronym(name))) return true;
  // `Harbor Morning Post 11 May`, `El Faro 3 de mayo`: a name of several words, whose last is a paper's or whose first is an article.
  const [before, last] = [tokens[first - 2], tokens[first - 1]];
  return (
    last?.capital === true &&
    (/^(?:El|La|Le|The)$/.test(before?.text ?? "") || (press.has(last.text) && (before?.capital || before?.plain === "and")))
  );
}

/** What papers of German are called by. */
const papers =
  /(?:zeitung|blatt|rundschau|post|welt|zeit|spiegel|presse|kurier|bote|anzeiger|nachrichten|standard|merkur|stern|tribüne)$/iu;
/** What has a day as well and is no paper. */
const acts = wordSet("urteil beschluss sitzung erlass bekanntmachung fassung stand zugriff abruf rede brief sentencia sesión audiencia");

/** Whether tokens before a year are nothing but its day or month. */
export function isDate(tokens: readonly Token[]): boolean {
  return dateAtEnd(tokens)?.first === 0;
}

/** The day or month before a year as EDTF; empty where none stands there. */
export function dateBefore(tokens: readonly Token[], year: string): string {
  const date = dateAtEnd(tokens);
  return date === null ? "" : edtf(date, year);
}

function edtf({ month, day }: Pick<DayAndMonth, "month" | "day">, year: string): string {
  return [year, ...[month, day].filter((part) => part !== null)].map((part) => String(part).padStart(2, "0")).join("-");
}

interface DayAndMonth {
  readonly first: number;
  /** Null for a day in numbers that may as well be the month. */
  readonly month: number | null;
  readonly day: number | null;
}

function dateAtEnd(tokens: readonly Token[]): DayAndMonth | null {
  return dateInNumbers(tokens) ?? dateInWords(tokens);
}

/** `4/10/` and `23/10/` before a year: which is the month shows only where the other cannot be one, and with dots, `4.10.`, it is the second. */
function dateInNumbers(tokens: readonly Token[]): DayAndMonth | null {
  const first = tokens.length - 4;
  const sign = tokens.at(-1)?.text ?? "";
  if ((sign !== "/" && sign !== "." && sign !== "-") || tokens[first + 1]?.text !== sign) return null;
  const a = dayOf(tokens[first]);
  const b = dayOf(tokens[first + 2]);
  if (a === null || b === null) return null;
  if (sign === ".") return b > 12 ? null : { first, month: b, day: a };
  if (a > 12) return { first, month: b, day: a };
  return b > 12 ? { first, month: a, day: b } : { first, month: null, day: null };
}

function dateInWords(tokens: readonly Token[]): DayAndMonth | null {
  let at = beforeSmall(tokens, tokens.length - 1);
  let day = dayOf(tokens[at]);
  if (day !== null) at -= 1;
  const month = tokens[at]?.kind === "word" ? months.get((tokens[at] as Token).plain) : undefined;
  if (month === undefined) return null;
  at -= 1;
  if (day === null) {
    const number = beforeSmall(tokens, at);
    day = dayOf(tokens[number]);
    if (day !== null) at = number - 1;
  }
  return { first: at + 1, month, day };
}

/** The token before what may stand between day, month and year: a comma or `de`, and what a day's number ends with. */
function beforeSmall(tokens: readonly Token[], last: number): number {
  const at = tokens[last]?.kind === "comma" || joining.has(tokens[last]?.plain ?? "") ? last - 1 : last;
  return ordinals.has(tokens[at]?.text ?? "") ? at - 1 : at;
}

const joining = wordSet("de del of");
/** What a day's number ends with: `1er mars`, `March 3rd`, `1º de marzo`, `3. Oktober`. */
const ordinals = wordSet("er st nd rd th º o .");

function dayOf(token: Token | undefined): number | null {
  const day = token?.kind === "number" ? Number(token.text) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

const small = /^(?:of|the|de|la|el|du|des|del|d[ao]s?|dell[aeo]|dei|di|der|von|für|and|&|y|et)$/;

/**
 * The capitalized words that end at `at`, with the small words between them; `and`, and a last word in small letters, only
 * where an article opens a title: `L’Écho du port`.
 */
function nameBefore(tokens: readonly Token[], at: number): readonly Token[] {
  let first = at + 1;
  for (let next = at; next >= 0; next -= 1) {
    const token = tokens[next] as Token;
    if ((token.kind === "word" || token.kind === "initial") && token.capital) first = next;
    // `Le Courrier libéré`: what ends in lower case has an article.
    else if (next === at && token.kind === "word" && tokens[next - 1]?.capital) continue;
    else if (!small.test(token.text) && !(token.kind === "word" && small.test(tokens[next - 1]?.text ?? ""))) break;
  }
  const name = tokens.slice(first, at + 1);
  if (name.at(-1)?.capital === false && !/^(?:The|El|La|Los|Las|Le|Les|L['’ʼ].+)$/u.test(name[0]?.text ?? "")) return [];
  const titled = /^(?:The|El|La|Los|Las|Le|Les)$/.test(name[0]?.text ?? "");
  return titled || !name.some(({ text }) => conjunctions.has(text)) ? name : [];
}
