import { isSpace, visible } from "../text/characters.ts";
import { isPlace } from "../words/places.ts";
import { verbsOfSaying } from "../words/verbs.ts";
import type { Authors } from "./authors.ts";
import { isSaid } from "./evidence/said.ts";

/** How far before names it may be said of what or unlike whom they write. */
const REACH = 40;
/** Before where something is so, and before whom somebody is set against. */
const where =
  /(?<!\p{L})(?:in|en|em|au|aux|à|at|for|para|pour|dans|nos?|nas?|outside|across|within|beyond|throughout)\s(?:the\s|los\s|el\s|la\s|las\s)?$/iu;
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
  if (names.length === 1 && isTold(prose, authors, after)) return afterComma(prose, authors);
  if (names.length < (etAl ? 2 : 3) || prose.charCodeAt(start + first.length) !== COMMA) return authors;
  const before = prose.slice(Math.max(0, start - REACH), start);
  const isWhere = where.test(before) || whereDone.test(before) || whereFirst.test(first);
  if (!isWhere && !against.test(before)) return authors;
  if (!(isWhere && isPlace(first.replace(whereFirst, ""))) && !isSaid(prose, after, verbsOfSaying)) return authors;
  const next = prose.indexOf(second, start + first.length);
  return next < 0 || next > end ? authors : { ...authors, start: next, names: names.slice(1) };
}

/**
 * Whether a sentence begins with what it is about, and says between commas who holds so, which reads as a family with its given
 * name: `Bandits, Ada Tan (1993) famously quipped, would settle`.
 */
function isTold(prose: string, { names: [first = ""], start, end }: Authors, after: number): boolean {
  if (prose.charCodeAt(start + first.length) !== COMMA || end <= start + first.length + 2) return false;
  return inserted.test(prose.slice(after, after + 40)) && isSaid(prose, after, verbsOfSaying);
}

/** A verb, a word or two around it, and a comma after which the sentence goes on with another verb. */
const inserted =
  /^\s(?:\p{Ll}+\s){0,2}\p{Ll}+(?:\s(?:us|it|me|them))?,\s(?:\p{Ll}+\s)?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|may|might|must|should|es|son|fue|era|est|sont|était)(?!\p{L})/u;

/** The name after a comma by itself. */
function afterComma(prose: string, authors: Authors): Authors {
  const [first = ""] = authors.names;
  let start = authors.start + first.length + 1;
  while (isSpace(prose.charCodeAt(start))) start += 1;
  return { ...authors, start, names: [visible(prose.slice(start, authors.end))] };
}

const COMMA = 0x2c;
