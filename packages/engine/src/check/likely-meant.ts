import { isShortName } from "../find/acronym.ts";
import type { CitationMention } from "../find/mention.ts";
import type { Entry } from "../library/entry.ts";
import { authorsOf } from "../resolve/authors-fit.ts";
import { withoutArticle } from "../resolve/bare-names.ts";
import { yearFits } from "../resolve/match-dates.ts";
import { fold } from "../text/fold.ts";
import { wordsOf } from "../text/words.ts";

/**
 * The entries that nothing cites but for a citation of nobody else that most likely means one: of the same year, of a body whose
 * name begins as these letters do and has them all in order, or by some of its words, `JVG 2019` beside `Junta de Vigilancia de
 * Lagos. 2019`. To call the one missing and the other unused would be wrong twice.
 */
export function likelyMeant({ authors, etAl, year, suffix }: CitationMention, unused: readonly Entry[]): readonly Entry[] {
  const [author = "", ...others] = authors;
  const printed = withoutArticle(author);
  const words = wordsOf(fold(printed));
  if (words.length === 0 || others.length > 0 || etAl) return [];
  const letters = isShortName(printed) ? words.join("") : null;
  return unused.filter((entry) => {
    const [name, ...more] = authorsOf(entry);
    if (name?.kind !== "institution" || more.length > 0) return false;
    if (!yearFits(year, entry) || (suffix ?? "") !== entry.suffix) return false;
    const called = wordsOf(fold(name.name));
    return letters === null ? words.every((word) => called.includes(word)) : called.length > 1 && hasInOrder(called.join(""), letters);
  });
}

/** Whether a name begins with the first of some letters and has the others in order. */
function hasInOrder(name: string, letters: string): boolean {
  let at = name.startsWith(letters.charAt(0)) ? 0 : -1;
  for (const letter of letters) {
    if (at < 0) return false;
    at = name.indexOf(letter, at) + 1 || -1;
  }
  return at > 0;
}
