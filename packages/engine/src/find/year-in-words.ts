import { isLetter, isWord, visible } from "../text/characters.ts";
import { citedBefore, undated, unpublished } from "../words/year-words.ts";
import type { Year } from "./years.ts";

/** Words with those in decomposed letters as well. */
function spelled(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => (word.normalize("NFD") === word ? [word] : [word, word.normalize("NFD")]));
}

/** Words that stand for a year: `n.d.`, `in press`. */
export const instead: readonly string[] = spelled([...undated, ...unpublished]);

/** Words that point to a work cited before, and stand where a year does. */
export const again: readonly string[] = spelled(citedBefore);

/** What stands for a year: `n.d.`, `n.d.-a`, `n.d.a`, `in press`, `in press-a`, `forthcoming a`; null before a year, which it only introduces. */
export function wordsAt(prose: string, at: number, printed: string): Year | null {
  const end = at + printed.length;
  const text = visible(printed).replace(/\s+/, " ");
  const letter = (text.endsWith(".") ? letterAfterDot : letterAfterWord).exec(prose.slice(end, end + 4));
  if (isWord(prose.charCodeAt(at - 1)) || (letter === null && isLetter(prose.charCodeAt(end)))) return null;
  // Before a year it says whose that is: `Lind 2004; idem, 2007`.
  if (/^[iíIÍ]d/.test(text) && /^,?\s\d{4}/.test(prose.slice(end, end + 6))) return null;
  if (again.includes(text.toLowerCase())) return { start: at, end, text, suffix: null, again: true };
  // `i.e.` and `O. J.` are no German.
  if (/^[io]\./i.test(text) && !/^(?:i\.\sE|o\.\sJ)/.test(text)) return null;
  if (/^,?\s\d{4}/.test(prose.slice(end, end + 6)) || areInitials(prose, text, end)) return null;
  // What is not published needs no year, but may have one: `Lind 2004, unpublished`.
  if (/^(?:unp|work|in[ée]dit)/i.test(text) && /\d[a-z]?,?\s{1,2}$/.test(prose.slice(Math.max(0, at - 4), at))) return null;
  return { start: at, end: end + (letter?.[0].length ?? 0), text, suffix: letter?.[1] ?? letter?.[2] ?? null };
}

const letterAfterDot = /^-?([a-z])(?![\p{L}\d]|\.[\p{L}\d])/u;
/** A blank before it, since one may stand there that is a word: `en prensa y`; so only the first few. */
const letterAfterWord = /^(?:-([a-z])|\s([a-d]))(?=\s?[;,)])/u;

/** Whether letters that stand for a year elsewhere are somebody's initials, in capitals before a name: `S. D. Lind`, `S. D., Lind`. */
function areInitials(prose: string, text: string, end: number): boolean {
  return text === text.toUpperCase() && /^,?\s{1,2}\p{Lu}/u.test(prose.slice(end, end + 4));
}
