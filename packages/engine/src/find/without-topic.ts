import { isPlace } from "../words/places.ts";
import { verbsOfSaying } from "../words/verbs.ts";
import type { Authors } from "./authors.ts";
import { isSaid } from "./evidence/said.ts";

/** How far before names it may be said of what or unlike whom they write. */
const REACH = 40;
/** Before where something is so, and before whom somebody is set against. */
const where = /(?<!\p{L})(?:in|en|em|au|aux|à|at|for|para|pour|dans|nos?|nas?)\s(?:the\s|los\s|el\s|la\s|las\s)?$/iu;
/** The same with what is done there: `Dans leur étude de Tarn, Tan et Lind (2014)`. */
const whereDone = /(?:^|[.!?]\s|\n)(?:In|Dans|En|Em)\s(?:\p{Ll}+\s){1,3}(?:of|on|de|du|del|sur|sobre|d['’])\s?$/u;
/** The same at the beginning of a sentence, where it is read as part of the name. */
const whereFirst = /^(?:Outside|Across|Within|Beyond|Throughout)\s(?:the\s)?/;
const against = /(?<!\p{L})(?:unlike|like|following|after|against|tras|contra|contre)\s$/iu;

/**
 * Authors without a first name that is none of theirs: where something is so, `In Brazil, Tan and Lind (2014)`, or what else a
 * preposition parts from those of whom it is told what they say, `Unlike Keynes, Tan and Lind (2004) argue`.
 *
 * @param after where the bracket with their year ends
 */
export function withoutTopic(prose: string, authors: Authors, after: number): Authors {
  const { names, etAl, start, end } = authors;
  const [first = "", second = ""] = names;
  if (names.length < (etAl ? 2 : 3) || prose.charCodeAt(start + first.length) !== COMMA) return authors;
  const before = prose.slice(Math.max(0, start - REACH), start);
  const isWhere = where.test(before) || whereDone.test(before) || whereFirst.test(first);
  if (!isWhere && !against.test(before)) return authors;
  if (!(isWhere && isPlace(first.replace(whereFirst, ""))) && !isSaid(prose, after, verbsOfSaying)) return authors;
  const next = prose.indexOf(second, start + first.length);
  return next < 0 || next > end ? authors : { ...authors, start: next, names: names.slice(1) };
}

const COMMA = 0x2c;
