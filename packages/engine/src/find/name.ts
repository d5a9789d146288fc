import { institutional } from "../words/institutions.ts";
import { beforeAuthors } from "../words/leading-words.ts";
import { connectors, nameSuffixes, particles } from "../words/name-words.ts";
import { monthlike } from "../words/never-authors.ts";
import { beforeName, openers } from "../words/sentence-words.ts";
import { isHappening } from "../words/things.ts";
import { wordSet } from "../words/word-set.ts";
import { schriften } from "../words/works.ts";
import { isAcronym } from "./acronym.ts";
import { bare, isConjunction, isNameWord, type Where } from "./name-word.ts";
import { elidedLength, isPreposition, isPrepositionInGroup } from "./preposition.ts";
import { isBeforeOthers, isParticle, joinsName, stopsRun } from "./stops-run.ts";
import { type Token, tokenAt } from "./tokens.ts";

/** One name: a person's, with particles, initials and suffix, or capitalized words of an institution. */
export interface Name {
  /** Number of its first token. */
  readonly first: number;
  /** Offset at which it begins, within that token where a preposition is elided before it: `d’Aubin`. */
  readonly start: number;
  readonly text: string;
}

/**
 * The name that ends at a token; null where none does.
 *
 * @param mark how many units at its end are no part of it
 */
export function nameEndingAt(tokens: readonly Token[], end: number, where: Where, mark: number): Name | null {
  let core = end;
  if (nameSuffixes.has(bare(tokens[core])) && core > 0) core -= tokens[core - 1]?.kind === "comma" ? 2 : 1;
  if (!(isNameWord(tokens[core]) || isMonthlike(tokens, core) || isBeforeOthers(tokens, core)) || stopsRun(tokens, core, where))
    return null;
  let first = core;
  const turn = where === "running" ? turnLength(tokens[core] as Token) : 0;
  for (let at = core - 1; at >= 0 && turn === 0; at -= 1) {
    if (isConjunction(tokens, at)) break;
    if (where === "running" && first === core && isNounOf(tokens, at)) break;
    if (isNameWord(tokens[at]) && !stopsRun(tokens, at, where)) first = at;
    else if (!within(tokens, at) || (where === "running" && followsVerb(tokens, at))) break;
  }
  const bareFirst = first;
  while (isParticle(tokenAt(tokens, first - 1)) && !beginsClause(tokens, first)) first -= 1;
  // Of two the second is the name's: `celui de de Singly`.
  if (first < bareFirst - 1 && tokens[first + 1]?.text === tokens[first]?.text) first += 1;
  else if (where === "running" && isPreposition(tokens, first)) first = foreign.has(tokens[first + 1]?.text ?? "") ? first + 1 : bareFirst;
  else if (where === "group" && first === bareFirst - 1 && isPrepositionInGroup(tokens, first)) first = bareFirst;
  const elided = where === "running" ? turn || elidedLength(tokens, first) : 0;
  const text = first === end ? (tokens[end] as Token).text : textOf(tokens.slice(first, end + 1));
  return { first, start: (tokens[first] as Token).start + elided, text: text.slice(elided, text.length - mark) };
}

/** Particles that no Romance name has after its *de*: `l’enquête de van Walraven`. */
const foreign = wordSet("van von vom zu ten ter af");

/** Whether a German noun is for what is written or what happened: `Aufsatz`, `Wahl`. */
function isBeforeVon(noun: string): boolean {
  return schriften.has(noun) || isHappening(noun);
}

/** How many units at the beginning of a word say that something came before or after who is named: `the pre-Lind (1962) picture`. */
function turnLength({ text, capital }: Token): number {
  return capital ? 0 : (/^(?:pre|post|neo|anti|non|pro)-(?=\p{Lu}\p{Ll})/u.exec(text)?.[0].length ?? 0);
}

/**
 * Whether a preposition at a token parts an acronym from a noun that begins a sentence, `Dados do LKC`, `Datos de la LKC`, or a name
 * from a German noun: `der Aufsatz von Lind`, `die Wahl von Lind`.
 */
function isNounOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text === "von") return isBeforeVon(bare(tokenAt(tokens, at - 1)));
  const first = articles.has(tokens[at]?.text ?? "") ? at - 1 : at;
  const before = tokenAt(tokens, first - 1);
  if (!ofNouns.has(tokenAt(tokens, first)?.text ?? "") || before === undefined || institutional.has(before.plain)) return false;
  return isAcronym((tokens[at + 1] as Token).text);
}

const articles = wordSet("la las los the");
const ofNouns = wordSet("de del do da of");

function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text }) => text)
    .join(" ")
    .replaceAll(" ,", ",");
}

/** Whether such a word may be a name: a sentence or a part of a group begins with it, or a word that leads to an author. */
function isMonthlike(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.capital || !monthlike.has(token.plain)) return false;
  const before = tokens[at - 1];
  if (joinsName(tokens, at) || (before?.capital && particles.has(before.plain))) return true;
  if (before === undefined || before.text === "." || before.kind === "initial" || beforeAuthors.has(before.plain)) return true;
  if (before.kind === "and") return at === 1 || tokens[at - 2]?.kind === "comma" || isNameWord(tokens[at - 2]);
  // A comma after a year, after a word that leads to an author, or in a row of names: `(e.g., May 1976)`, `(Tan, May, and Lind 2008)`.
  if (before.kind === "comma")
    return (
      at === 1 ||
      tokens[at - 2]?.text === "." ||
      beforeAuthors.has(bare(tokens[at - 2])) ||
      (tokens[at + 1]?.kind === "comma" && tokens[at + 2] !== undefined)
    );
  return (
    isNameWord(before) &&
    before.kind === "word" &&
    before.capital &&
    !openers.has(before.plain) &&
    !beforeName.has(before.plain) &&
    !/^(?:early|mid|late|since)$/.test(before.plain)
  );
}

/** Whether a German pronoun stands before a name that *von* begins, as no Dutch name has them: `den von Beyme (1993) einführte`. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "von" && tokenAt(tokens, at - 1)?.text === "den";
}

/** Whether an article follows a word that is a Spanish verb of the past, and so opens what comes after: `Recibió el Ariel`. */
function followsVerb(tokens: readonly Token[], at: number): boolean {
  return articlesOfSpanish.has((tokens[at] as Token).text) && /\p{Ll}ó$|\p{Ll}[aei]ron$/u.test(tokens[at - 1]?.text.normalize("NFC") ?? "");
}

const articlesOfSpanish = wordSet("el la los las lo un una");

/** Whether an Irish article stands after the *son* or the *daughter* of a surname: `Mac an Ghaill`. */
function isOfSon(tokens: readonly Token[], at: number): boolean {
  return tokenAt(tokens, at)?.text === "an" && /^(?:Mac|Nic)$/.test(tokenAt(tokens, at - 1)?.text ?? "");
}

/** Whether the lower-case word at `at` lies inside a name: `Charles de Gaulle`, `Department of Justice`. */
function within(tokens: readonly Token[], at: number): boolean {
  // In English an article begins another name: `In Guatemala the LKC (2009)`.
  if (tokens[at]?.text === "the" && isNameWord(tokenAt(tokens, at - 1))) return false;
  let before = at;
  while (isParticle(tokenAt(tokens, before)) || connectors.has(tokenAt(tokens, before)?.text ?? "") || isOfSon(tokens, before)) before -= 1;
  return before < at && isNameWord(tokens[before]);
}
