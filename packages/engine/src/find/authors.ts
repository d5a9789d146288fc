import type { Span } from "../text/span.ts";
import { exemplary, prefixes } from "../words/leading-words.ts";
import { isPlace } from "../words/places.ts";
import { press } from "../words/press.ts";
import { isSentenceAdverb } from "../words/sentence-words.ts";
import { wordSet } from "../words/word-set.ts";
import { isAcronym } from "./acronym.ts";
import { isInCapitals } from "./capitals.ts";
import { caseAtEnd } from "./court-case.ts";
import { institutionAtEnd, officeOfCountry } from "./institution.ts";
import { familyBefore, officeBefore } from "./inverted.ts";
import { withJoined } from "./joined.ts";
import { type Name, nameEndingAt } from "./name.ts";
import { bare, isConjunction, type Where } from "./name-word.ts";
import { othersLength } from "./others.ts";
import { type Possessive, possessiveAtEnd } from "./possessive.ts";
import { isJoining, isSmallName } from "./small-name.ts";
import { type Token, tokenAt } from "./tokens.ts";

/** The authors that a stretch of tokens ends with. */
export interface Authors extends Span {
  readonly names: readonly string[];
  readonly etAl: boolean;
  readonly possessive: boolean;
  /** Number of the token the authors begin with. */
  readonly first: number;
}

/**
 * Reads authors backward from the last token: names joined by commas and a conjunction, *et al.*, a possessive.
 * In running prose commas join only where a conjunction follows ("A, B and C"), since "However, Welsh" is one author.
 * Null where the tokens do not end with a name.
 */
export function authorsAtEnd(tokens: readonly Token[], where: Where): Authors | null {
  const last = tokens.length - (where === "group" && tokens.at(-1)?.kind === "comma" ? 2 : 1);
  const mark = possessiveAtEnd(tokens, last);
  const others = othersLength(tokens, mark.at, mark.letters);
  const { names: printed, joined } = namesBefore(tokens, mark.at - others, where, others > 0 ? { ...mark, letters: 0 } : mark);
  const names = printed.length > 1 ? withJoined(tokens, printed) : printed;
  const whole =
    others > 0
      ? null
      : (officeBefore(tokens, mark.at) ??
        officeOfCountry(tokens, names) ??
        caseAtEnd(tokens, mark.at) ??
        (where === "running" ? institutionAtEnd(tokens, mark, names) : null));
  const found = whole ? [whole] : where === "group" ? inGroup(tokens, names, joined || others > 0) : inProse(tokens, names, others > 0);
  const [first] = found;
  if (first === undefined) return null;
  const paper = others === 0 && found.length === 2 && found.every(({ text }) => press.has(text));
  return {
    start: first.start,
    end: (tokens[last] as Token).end,
    names: paper ? [found.map(({ text }) => text).join(` ${(tokens[(found[1] as Name).first - 1] as Token).text} `)] : namesOf(found),
    etAl: others > 0,
    possessive: mark.possessive,
    first: first.first,
  };
}

/** The names by themselves, those that a slash joins apart. */
function namesOf(found: readonly Name[]): readonly string[] {
  // No `map`: V8's last compiler makes another kind of array of it than the ones before, and all that reads names is compiled anew.
  const names: string[] = [];
  for (const { text } of found) names.push(text);
  return names.some((name) => name.includes("/")) ? names.flatMap((name) => (slashed.test(name) ? name.split("/") : name)) : names;
}

/** Families that a slash joins, as German does, and no acronyms: `Offe/Wiesenthal`. */
const slashed = /^(?:[^\s/]*\p{Ll}[^\s/]*\/)+[^\s/]*\p{Ll}[^\s/]*$/u;

/** The names that end at a token, the first of them first, and whether a conjunction joins some. */
function namesBefore(
  tokens: readonly Token[],
  end: number,
  where: Where,
  mark: Possessive,
): { readonly names: readonly Name[]; readonly joined: boolean } {
  const names: Name[] = [];
  // "A, B, et al.": the comma before *et al.* shows that those before it join, too.
  let joined = tokens[end + 1]?.kind === "comma" && end + 1 < mark.at;
  for (let at = end; ; ) {
    const name = nameEndingAt(tokens, at, where, names.length === 0 ? mark.letters : 0) ?? (joined ? smallAt(tokens, at, where) : null);
    if (name === null) break;
    names.push(name);
    const join = joint(tokens, name.first - 1);
    if (join === null || (join.comma && !joined && where === "running")) break;
    joined ||= !join.comma;
    at = join.next;
  }
  return { names: names.reverse(), joined };
}

/** The name in lower case that a group begins with, before others that are joined to it: `(boyd and Crawford 2012)`. */
function smallAt(tokens: readonly Token[], at: number, where: Where): Name | null {
  const token = at === 0 && where === "group" ? tokens[at] : undefined;
  if (token?.kind !== "word" || !isSmallName(token.text) || isJoining(token.plain)) return null;
  return { first: at, start: token.start, text: token.text };
}

/** What joins the name before to the one after; `next` is where the name before ends. */
function joint(tokens: readonly Token[], at: number): { readonly next: number; readonly comma: boolean } | null {
  const token = tokenAt(tokens, at);
  if (token?.kind === "comma") return { next: at - 1, comma: true };
  if (token === undefined || !isConjunction(tokens, at)) return null;
  return { next: tokenAt(tokens, at - 1)?.kind === "comma" ? at - 2 : at - 1, comma: false };
}

/** Names of running prose, a single one by its family where that stands before a comma; an adverb before a comma begins but the sentence. */
function inProse(tokens: readonly Token[], names: readonly Name[], etAl: boolean): readonly Name[] {
  const [only, ...more] = names;
  const [next] = more;
  if (next && tokens[next.first - 1]?.kind === "comma" && isSentenceAdverb((only as Name).text)) return more;
  const family = only === undefined || more.length > 0 || etAl ? null : familyBefore(tokens, only);
  return family ? [family] : names;
}

/** Names of a group without what is none: an aside before them, initials and given names after a family's comma. */
function inGroup(tokens: readonly Token[], names: readonly Name[], joined: boolean): readonly Name[] {
  const inCapitals = withoutGiven(tokens, names, joined);
  if (inCapitals.length < names.length) return inCapitals;
  if (isOfTopic(tokens, names)) return names.slice(1);
  if (!joined && names.length > 1 && (isAside(tokens, names) || isOfPlace(tokens, names))) return names.slice(-1);
  const families = names.filter(({ text }, at) => at === 0 || !/^(?:\p{Lu}\.[\s-]?)+$/u.test(text));
  const [family, given, ...more] = families;
  const inverted =
    given !== undefined && more.length === 0 && !joined && !family?.text.includes(" ") && /^\S+(?: \p{Lu}\.?)*$/u.test(given.text);
  return inverted ? families.slice(0, 1) : families;
}

/**
 * Names whose families are all in capitals, without the given names after their commas: `LIND, Ada M.; TAN; BERG, Ole`. A short
 * one alone may be an acronym and no author, `NATO, Berg et al.`, but where an initial follows the given name.
 */
function withoutGiven(tokens: readonly Token[], names: readonly Name[], joined: boolean): readonly Name[] {
  const [family, given] = names;
  if (given === undefined || !isInCapitals((family as Name).text)) return names;
  const families = names.filter(({ first, text }, at) => {
    const before = names[at - 1];
    return before === undefined || isInCapitals(text) || tokens[first - 1]?.kind !== "comma" || !isInCapitals(before.text);
  });
  if (!families.every(({ text }) => isInCapitals(text))) return names;
  const sure = joined && (families.length > 1 || !isAcronym((family as Name).text));
  return sure || /^\p{Lu}\p{Ll}+ \p{Lu}\.$/u.test(given.text) ? families : names;
}

const topical = wordSet("for on about regarding concerning para sobre pour sur concernant");

/** Whether a part of a group says first what the works of several are on: `for Flanders, Lind and Tan 2021`; what is *in* several is theirs. */
function isOfTopic(tokens: readonly Token[], names: readonly Name[]): boolean {
  const [topic, author] = names;
  if (topic === undefined || author === undefined || tokens[author.first - 1]?.kind !== "comma") return false;
  if (!topical.has(bare(tokenAt(tokens, topic.first - 1)))) return false;
  return tokens.slice(0, topic.first - 1).every((token, at) => token.kind === "comma" || isConjunction(tokens, at));
}

/** Whether what stands before the last name is what the work is on: `for Japan, Lind 1982`. */
function isOfPlace(tokens: readonly Token[], names: readonly Name[]): boolean {
  const { first, text } = names[0] as Name;
  return (
    names.length === 2 && isPlace(text) && /^(?:for|on|in|about|para|sobre|en|pour|sur|au|aux)$/.test(bare(tokenAt(tokens, first - 1)))
  );
}

/** Whether what stands before the last name is no co-author: `the LKC, Welland 2004`, `NATO, Welland 2004`. */
function isAside(tokens: readonly Token[], names: readonly Name[]): boolean {
  const [first] = names as readonly [Name];
  const before = tokenAt(tokens, first.first - 1);
  const small = before?.kind === "word" && !prefixes.has(bare(before)) && !exemplary.has(bare(before));
  const last = (names.at(-1) as Name).text;
  return small || (isAcronym(first.text) && !isAcronym(last) && last !== last.toUpperCase());
}
