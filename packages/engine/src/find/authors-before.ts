import { isApostrophe, isCapital, isDigit, isLetter, isSmallLetter, isSpace, SKIP, visible } from "../text/characters.ts";
import { singleBlanks } from "../text/single-blanks.ts";
import type { Span } from "../text/span.ts";
import { editors } from "../words/editor-words.ts";
import { institutional } from "../words/institutions.ts";
import { isAcronym } from "./acronym.ts";
import { type Authors, authorsAtEnd } from "./authors.ts";
import { withoutDashes } from "./dashed-names.ts";
import { withoutInitials } from "./inverted.ts";
import { lowerCaseAtEnd } from "./lower-case.ts";
import { ordinaryNameAtEnd } from "./ordinary-name.ts";
import { plainAuthors } from "./plain-authors.ts";
import { type Token, tokenize } from "./tokens.ts";

/** How far before a year its authors may begin. */
const REACH = 240;

/** How the name of a newspaper ends that has a number. */
const numbered = /\p{L}\/\d{1,2}$/u;

/** The authors that end right before `at`, with a letter or as `Página/12` does, only blanks and markup between; before a bracket also one whose name is an ordinary word. */
export function authorsBefore(prose: string, at: number, floor: number, bracket: Span | null): Authors | null {
  let end = at;
  while (end > floor && (isSpace(prose.charCodeAt(end - 1)) || prose.charCodeAt(end - 1) === SKIP)) end -= 1;
  const last = prose.charCodeAt(end - 1);
  if (!endsName(last) && !(isDigit(last) && numbered.test(prose.slice(Math.max(floor, end - 4), end)))) return null;
  const least = Math.max(floor, end - REACH);
  return plainAuthors(prose, end, least) ?? anyAuthors(prose, end, least, bracket);
}

/** The same where they may be anything: institutions, court cases, offices, names with initials and particles. */
export function anyAuthors(prose: string, end: number, floor: number, bracket: Span | null): Authors | null {
  const start = reachBack(prose, end, floor);
  if (start === null) return null;
  const all = tokenize(prose, start, end);
  const printed = withoutDashes(all.slice(0, all.length - bracketedLength(all)), "running");
  // `Lind, A. (2004). Ice.` is an entry of a list.
  const listed = bracket !== null && /^\.\s*\S/u.test(prose.slice(bracket.end, bracket.end + 4));
  const tokens = bracket === null || listed ? printed : withoutInitials(printed);
  const authors = authorsAtEnd(tokens, "running");
  const whole = lowerCaseAtEnd(tokens);
  if (whole === null) return authors ?? (bracket ? ordinaryNameAtEnd(tokens) : null);
  if (authors !== null && authors.first <= whole.first) return authors;
  const { end: last } = tokens.at(-1) as Token;
  const name = singleBlanks(visible(prose.slice(whole.start, last)));
  return { ...whole, end: last, names: [name], etAl: false, possessive: false };
}

/** Whether a name may end with this unit: a letter, the dot of *et al.* or *Jr.*, an apostrophe, a bracket after an acronym. */
function endsName(unit: number): boolean {
  return isLetter(unit) || unit === 0x2e || unit === 0x29 || unit === 0x5d || unit === 0x2c || isApostrophe(unit);
}

/** How many tokens at the end give an institution's acronym in brackets or say who edits: `World Health Organization (WHO) (2020)`, `Lind (ed.) (1983)`. */
function bracketedLength(tokens: readonly Token[]): number {
  const isRound = tokens.at(-1)?.text === ")";
  if (!isRound && tokens.at(-1)?.text !== "]") return 0;
  const open = tokens.findLastIndex(({ text }) => text === (isRound ? "(" : "["));
  const [short, ...more] = open < 0 ? [] : tokens.slice(open + 1, -1);
  if (short === undefined) return 0;
  const whole = [short, ...more].map(({ text }) => text).join("");
  const named =
    [short, ...more].every(({ text }) => isAcronym(text)) || (more.length === 0 && short.capital && followsInstitution(tokens, open));
  return named || editing.test(whole) ? more.length + 3 : 0;
}

/** Whether an institution's name ends before a bracket, so that one word there is how it is called for short: `Agência Nacional de Águas (Ana) (2020)`. */
function followsInstitution(tokens: readonly Token[], open: number): boolean {
  for (let at = open - 1; at >= 0 && tokens[at]?.kind === "word"; at -= 1) {
    const { capital, plain } = tokens[at] as Token;
    if (capital && institutional.has(plain)) return true;
  }
  return false;
}

/** What stands after those who edit a book, its dot a sign of its own where the word is rare. */
const editing = new RegExp(`^${editors}$`, "u");

/** So many words in a row without a capital may stand in a name, and in that of an agency which says what it deals with. */
const [MOST_SMALL, MOST_MATTER] = [5, 10];
/** As Romance languages say it: `Commission nationale consultative des droits de l’homme`. */
const ofMatter = /\sd(?:[eu]s?|el)\s|\sd['’]/;

/**
 * Where to begin looking for the names that end at `end`: after a few words in a row without a capital no name goes on. Null where
 * nothing so near has a capital, as no name is without.
 */
function reachBack(prose: string, end: number, floor: number): number | null {
  let small = 0;
  let capital = false;
  let any = false;
  let inWord = false;
  for (let at = end - 1; at >= floor; at -= 1) {
    const unit = prose.charCodeAt(at);
    if (isSmallLetter(unit) || !isSpace(unit)) {
      inWord = true;
      capital ||= !isSmallLetter(unit) && isCapital(unit);
      continue;
    }
    if (!inWord) continue;
    any ||= capital;
    small = capital ? 0 : small + 1;
    if (small > MOST_SMALL && (small > MOST_MATTER || !ofMatter.test(prose.slice(at, end)))) return any ? at : null;
    capital = inWord = false;
  }
  return any || capital ? wordStart(prose, floor) : null;
}

/** The first offset at or after `at` that does not cut a word. */
export function wordStart(prose: string, at: number): number {
  let start = at;
  while (start > 0 && start < prose.length && !isSpace(prose.charCodeAt(start - 1))) start += 1;
  return start;
}
