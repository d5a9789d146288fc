import { ask } from "../library/asking.ts";
import type { Entry } from "../library/entry.ts";
import { institutionKey } from "../library/institution-key.ts";
import type { Library } from "../library/library.ts";
import { postingsAt, prefixRange } from "../library/term-table.ts";
import { beginsTitle, standsIn } from "../library/unsigned.ts";
import { isApostrophe, isBlank, isCapital, isDash, isDigit, isWord, SKIP, visible } from "../text/characters.ts";
import { composed } from "../text/composed.ts";
import { fold } from "../text/fold.ts";
import { remembered, rememberedText } from "../text/remembered.ts";
import { singleBlanks } from "../text/single-blanks.ts";
import type { Span } from "../text/span.ts";
import { withoutArticle } from "./bare-names.ts";

/** How many words the name of an institution may have. */
const MOST_WORDS = 16;

/** The longest name of an institution that ends at an offset, blanks and markup between. */
export function institutionBefore(prose: string, at: number, floor: number, library: Library): (Span & { readonly text: string }) | null {
  let end = at;
  while (end > floor && isBlank(prose.charCodeAt(end - 1))) end -= 1;
  if (!mayEndName(prose, end, floor, library)) return null;
  const starts = wordStarts(prose, end, floor);
  const writesInLowerCase = library.some(({ lowerCase }) => lowerCase.size > 0);
  for (const start of starts.reverse()) {
    const capital = isCapital(prose.charCodeAt(start));
    if (!capital && !writesInLowerCase) continue;
    const text = singleBlanks(visible(prose.slice(start, end)));
    if (text.includes(" ") && (capital || isWrittenSo(text, library)) && isInstitution(library, { name: text, capital }))
      return { start, end, text };
  }
  return null;
}

/** Whether some name of several words that a library has ends with the word that ends at an offset. */
export function mayEndName(prose: string, end: number, floor: number, library: Library): boolean {
  const term = fold(lastWord(prose, end, floor));
  if (term === "") return false;
  ask(term);
  return library.some(({ lastWords }) => lastWords.has(term));
}

function isWrittenSo(name: string, library: Library): boolean {
  const written = composed(name);
  ask(written);
  return library.some(({ lowerCase }) => lowerCase.has(written));
}

function lastWord(prose: string, end: number, floor: number): string {
  let start = end;
  while (start > floor && (isWord(prose.charCodeAt(start - 1)) || prose.charCodeAt(start - 1) === SKIP)) start -= 1;
  return visible(prose.slice(start, end));
}

/** Where the words before an offset begin, the nearest first, back to the first sign that no name has. */
function wordStarts(prose: string, end: number, floor: number): number[] {
  const starts: number[] = [];
  let at = end;
  for (let words = 0; words < MOST_WORDS && at > floor; words += 1) {
    let start = at;
    while (start > floor && isNameUnit(prose, start - 1)) start -= 1;
    if (start === at) break;
    const elided = isApostrophe(prose.charCodeAt(start + 1)) && /[ld]/i.test(prose.charAt(start));
    for (let head of elided ? [start + 2, start] : [start]) {
      while (prose.charCodeAt(head) === SKIP) head += 1;
      if (head < at) starts.push(head);
    }
    at = start;
    while (at > floor && (isBlank(prose.charCodeAt(at - 1)) || (at < start && prose.charAt(at - 1) === ","))) at -= 1;
    if (at === start || prose.slice(at, start).split("\n").length > 2) break;
  }
  return starts;
}

function isNameUnit(prose: string, at: number): boolean {
  const unit = prose.charCodeAt(at);
  if (unit === 0x2e) return isShort(prose, at) || isDigit(prose.charCodeAt(at + 1));
  return isWord(unit) || isApostrophe(unit) || isDash(unit) || unit === SKIP || "&/°º".includes(prose.charAt(at));
}

/** Whether a dot ends a short form: `v.`, `U.S.`, `St.`. */
function isShort(prose: string, dot: number): boolean {
  const [, word = ""] = /(?:^|[^\p{L}])(\p{L}{1,2})$/u.exec(prose.slice(Math.max(0, dot - 3), dot)) ?? [];
  return word !== "";
}

/**
 * Whether this is the name of an institution among the authors, or stands in the author's place of an unsigned work; one that
 * begins in lower case, as `librairie Reed`, only where an author's name is written so.
 */
function isInstitution(library: Library, printed: Printed): boolean {
  ask(termsOf(printed.name));
  return isKnown(library, printed);
}

interface Printed {
  readonly name: string;
  readonly capital: boolean;
}

const isKnown = remembered(
  (library: Library, { name, capital }: Printed): boolean => isNameOf(library, name, capital),
  ({ name, capital }) => (capital ? name : ` ${name}`),
);

const termsOf = rememberedText((name): ReadonlySet<string> => new Set([fold(name), institutionKey(name)]));

function isNameOf(library: Library, name: string, capital: boolean): boolean {
  return [...termsOf(name)].some((term) =>
    library.some(({ names, entries }) => {
      const [from, to] = prefixRange(names, term);
      for (let at = from; at < to; at += 1) {
        const whole = names.terms.at(at) === term;
        if (!whole && !(capital && beginsTitle(term, names.terms.at(at) as string))) continue;
        if (postingsAt(names, at).some((number) => isNamed(entries.at(number) as Entry, term, capital ? null : name))) return true;
      }
      return false;
    }),
  );
}

/** @param exactly how the name must be written; null where that does not matter */
function isNamed(entry: Entry, term: string, exactly: string | null): boolean {
  const names = [...entry.authors, ...entry.editors];
  if (exactly !== null) return names.some((one) => one.kind === "institution" && composed(one.name) === composed(exactly));
  if (names.length === 0) return standsIn(term, entry);
  const keys = [fold, institutionKey].flatMap((keyOf) =>
    names.flatMap((one) => (one.kind === "institution" ? [keyOf(one.name), keyOf(withoutArticle(one.name))] : [])),
  );
  return keys.includes(term);
}
