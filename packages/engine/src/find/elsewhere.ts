import { visible } from "../text/characters.ts";
import { singleBlanks } from "../text/single-blanks.ts";

/** How many units after a year may say so. */
const REACH = 80;

const by = "(?:in|by|from|en|em|por|par|dans|d[’']après)(?!\\p{L})";
/** What may also follow a closing bracket, where `cited in` would be a verb: `Welland (2004) cited in passing`. */
const cited = `(?:(?:as |como se |tel que )(?:cited|quoted|citó|citée?s?)|citad[oa]s?|citée?s?) ${by}|apud(?!\\p{L})`;
const unpublished =
  "pers(?:onal|\\.) (?:comm(?:unication|\\.)|interview|correspondence)|unpublished|comunicación personal|com\\. pers\\.|entrevista personal|" +
  "comunicação pessoal|entrevista pessoal|(?:dados )?não publicad[oa]s?|(?:datos|manuscrito) (?:no publicados|inéditos?)|inéditos?(?!\\p{L})|communication personnelle|comm\\. pers\\.|entretien personnel|données (?:non publiées|inédites)";

const inBracket = new RegExp(`^[,;:]? ?(?:${cited}|(?:cited|quoted|qtd\\.|cit\\.) ${by}|${unpublished})`, "iu");
const inWork = /^[,;:]? ?(?:in|en|em|dans) (?:(?:de|da|la|van|von) ){0,2}\p{Lu}[^\d()]{0,40} \(?\d{4}/u;
const afterBracket = new RegExp(`^[)\\]],? (?:${cited})`, "iu");
/** What all of them begin with, after a sign or a bracket, so that the rest is asked of few. */
const begins = /^[\s\u0001]*(?:[,;:]?|[)\]],?)[\s\u0001]*(?:a[sp]|ci|com|da[dnt]|don|e[mn]|in|man|n[aã]o|pers|qtd|quo|tel|unp)/i;
const beforeDate = new RegExp(`,\\s(?:${unpublished}),?\\s[\\p{L}\\d.,\\s]{0,24}$`, "iu");
const citing = /(?:^|\s)(?:citing|quoting|citando a?|citant)$/iu;

/**
 * Whether the writing says that no list is to have a work: it is cited in another (`Lister 1867, as cited in Fisher
 * 1977`), which the list has in its stead, or it was never published (`Johnson 1998, personal communication`).
 *
 * @param end where the year and its pages end
 * @param prefix the words that lead into the citation
 */
export function standsElsewhere(prose: string, end: number, prefix: string | null): boolean {
  if (prefix !== null && citing.test(prefix)) return true;
  if (!begins.test(prose.slice(end, end + 12))) return false;
  const after = singleBlanks(visible(prose.slice(end, end + REACH)).normalize("NFC"));
  return inBracket.test(after) || inWork.test(after) || afterBracket.test(after);
}

/**
 * Where the names end that somebody unpublished has before a day: `J. Tan, personal communication, May 4, 2010`. Null
 * where the words before the year say no such thing.
 */
export function unpublishedBefore(prose: string, from: number, at: number): number | null {
  const start = Math.max(from, at - REACH);
  const words = beforeDate.exec(prose.slice(start, at));
  return words ? start + words.index : null;
}
