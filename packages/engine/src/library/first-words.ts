import { isApostrophe, isWord } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import { wordsOf } from "../text/words.ts";

/** What is printed in the author's place and may be the first words of an unsigned work. */
export interface FirstWords {
  readonly printed: string;
  /** As works are compared by them: folded, without signs and without the article before them. */
  readonly words: string;
  /** Whether the title may go on. */
  readonly cut: boolean;
  /** The year after it. */
  readonly year: string | null;
  /** The years of works that it may mean; null for all. */
  readonly years: readonly string[] | null;
}

/** The words by which beginnings are compared. */
export function firstWords(text: string): string {
  const words = wordsOf(fold(text));
  return words.slice(words.length > 1 && article.test(words[0] as string) ? 1 : 0).join(" ");
}

/** The first of them, without a look at the others. */
export function firstWord(text: string): string {
  const start = wordStart(text, 0);
  const end = wordEnd(text, start);
  const first = fold(text.slice(start, end));
  if (!article.test(first)) return first;
  const next = wordStart(text, end);
  return next < text.length ? fold(text.slice(next, wordEnd(text, next))) : first;
}

function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWord(text.charCodeAt(at))) at += 1;
  return at;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && (isWord(text.charCodeAt(at)) || isApostrophe(text.charCodeAt(at)))) at += 1;
  return at;
}

/** Articles with which titles begin, as an expression. */
export const articles = "the|an?|el|l[aeo]s?|un[ae]?|uma?|[oa]s?";
const article = new RegExp(`^(?:${articles})$`);

/** Whether a work whose words these are begins so. */
export function begins({ words, cut }: FirstWords, whole: string): boolean {
  return whole === words || (cut && whole.startsWith(words) && whole.charAt(words.length) === " ");
}
