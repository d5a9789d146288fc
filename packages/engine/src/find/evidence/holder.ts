import { wordBefore } from "../../text/words.ts";
import { verbsOfSaying } from "../../words/verbs.ts";

/** A name that may be a family's with a place in it. */
const withPlace = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? de \p{Lu}\p{L}+$/u;
/** Where a sentence begins, words for who holds what it says. */
const holding = /(?:^|[.;:!?]\s)(?:Para|Pour|[Ss]egún|[Ss]elon|[Ss]egundo|[Cc]onforme|[Dd]['’]après)\s$/u;
/** Before a verb of saying they lead to who says it. */
const saying = /(?:^|[.;:!?]\s)(?:[Cc]omo|[Ss]egún|[Cc]omme)\s(?:\p{L}+\s){1,4}$/u;

/** Whether a name reads as a thing's for the place in it and is that of who holds what is said: `Para Buarque de Holanda (1936), …`. */
export function isHolder(prose: string, name: string, start: number): boolean {
  if (!withPlace.test(name)) return false;
  const before = prose.slice(Math.max(0, start - 32), start);
  return holding.test(before) || (saying.test(before) && verbsOfSaying.has(wordBefore(prose, start, 16)));
}
