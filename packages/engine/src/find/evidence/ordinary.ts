import { monthlike } from "../../words/never-authors.ts";
import { verbsOfSaying } from "../../words/verbs.ts";
import { type Evidence, isShown } from "../mention.ts";
import type { BeforeBracket } from "./bracketed.ts";
import { isSomebody } from "./personal.ts";
import { placeBefore } from "./place-before.ts";
import { isSaid } from "./said.ts";

/** Words within a sentence that a name may follow and none that begins one. */
const within = /(?<!\p{L})(?:and|by|en|from|in|of|see|than|to|with)\s$/u;

/** Words before a month in which something is. */
const dating = /(?<!\p{L})(?:in|by|of|since|until|till|from|to|during|en|de|desde|hasta|em|depuis|dès)\s$/iu;

/** Words that lead to a source and before no month. */
const leading = /(?<!\p{L})(?:see|cf\.|follow(?:s|ing)?|citing|quoting|contra|pace|per|véase|según|segundo|selon|voir|siehe|laut)\s$/iu;

/**
 * Of an everyday word one with pages may be a name, `Page (2002: 5)`, or whose something is, `March’s (1991) view`, or one that says
 * something where a sentence begins or a word leads to a source, `as March (1991) showed`, `following May (2004)`; or one that sentences
 * begin with and that has its capital within one, `with He (2015)`.
 */
export function evidenceOfOrdinary({ prose, start, after, name, paged, authors }: BeforeBracket): Evidence {
  const before = prose.slice(Math.max(0, start - 12), start);
  const isLed = monthlike.has(name.toLowerCase())
    ? leading.test(before) || ((paged || authors.possessive) && !dating.test(before))
    : within.test(before);
  if (isLed || isSomebody(prose, after)) return "doubt";
  return isSaid(prose, after, verbsOfSaying) && !dating.test(before) && isShown(placeBefore(prose, start)) ? "doubt" : "library";
}
