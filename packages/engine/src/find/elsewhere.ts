import { visible } from "../text/characters.ts";
import { singleBlanks } from "../text/single-blanks.ts";
import type { Evidence } from "./mention.ts";

/** How many units after a year may say so. */
const REACH = 80;

/** How a citation may say that no list is to have it. */
export type Unlisted = Extract<Evidence, "elsewhere" | "told">;

const by = "(?:in|by|from|en|em|por|par|dans|d[’']après)(?!\\p{L})";
/** What may also follow a closing bracket, where `cited in` would be a verb: `Welland (2004) cited in passing`. */
const cited = `(?:(?:as |como se |tel que )(?:cited|quoted|citó|citée?s?)|citad[oa]s?|citée?s?) ${by}|apud(?!\\p{L})`;
const toAuthor =
  "pers(?:onal|\\.) (?:comm(?:unication|\\.)|interview|correspondence)|comunicación personal|com\\. pers\\.|entrevista personal|" +
  "comunicação pessoal|entrevista pessoal|communication personnelle|comm\\. pers\\.|entretien personnel";
const unpublished =
  "unpublished|(?:dados )?não publicad[oa]s?|(?:datos|manuscrito) (?:no publicados|inéditos?)|inéditos?(?!\\p{L})|données (?:non publiées|inédites)";

const inBracket = new RegExp(`^[,;:]? ?(?:${cited}|(?:cited|quoted|qtd\\.|cit\\.) ${by}|${unpublished}|(${toAuthor}))`, "iu");
const inWork = /^[,;:]? ?(?:in|en|em|dans) (?:(?:de|da|la|van|von) ){0,2}\p{Lu}[^\d()]{0,40} \(?\d{4}/u;
const afterBracket = new RegExp(`^[)\\]],? (?:${cited})`, "iu");
/** What all of them begin with, after a sign or a bracket, so that the rest is asked of few. */
const begins = /^[\s\u0001]*(?:[,;:]?|[)\]],?)[\s\u0001]*(?:a[sp]|ci|com|da[dnt]|don|e[mn]|in|man|n[aã]o|pers|qtd|quo|tel|unp)/i;
const beforeDate = new RegExp(`,\\s(?:${unpublished}|(${toAuthor})),?\\s[\\p{L}\\d.,\\s]{0,24}$`, "iu");
const citing = /(?:^|\s)(?:citing|quoting|citando a?|citant)$/iu;

/**
 * How the writing says that no list is to have a work: it is cited in another (`Lister 1867, as cited in Fisher
 * 1977`), which the list has in its stead, or was never published (`Johnson 1998, unpublished data`), or is no work at all
 * but what somebody told the author (`Johnson 1998, personal communication`). Null where it says nothing of the kind.
 *
 * @param end where the year and its pages end
 * @param prefix the words that lead into the citation
 */
export function standsElsewhere(prose: string, end: number, prefix: string | null): Unlisted | null {
  if (prefix !== null && citing.test(prefix)) return "elsewhere";
  if (!begins.test(prose.slice(end, end + 12))) return null;
  const after = singleBlanks(visible(prose.slice(end, end + REACH)).normalize("NFC"));
  const within = inBracket.exec(after);
  if (within?.[1] !== undefined) return "told";
  return within !== null || inWork.test(after) || afterBracket.test(after) ? "elsewhere" : null;
}

/** What words before a day say of a work that no list is to have, and where the names end that stand before them. */
interface Unpublished {
  readonly end: number;
  readonly needs: Unlisted;
}

/** What the words before a year say, as in `J. Tan, personal communication, May 4, 2010`. Null where they say no such thing. */
export function unpublishedBefore(prose: string, from: number, at: number): Unpublished | null {
  const start = Math.max(from, at - REACH);
  const words = beforeDate.exec(prose.slice(start, at));
  return words && { end: start + words.index, needs: words[1] === undefined ? "elsewhere" : "told" };
}
