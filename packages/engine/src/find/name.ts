import { institutional } from "../words/institutions.ts";
import { beforeAuthors } from "../words/leading-words.ts";
import { conjunctions, connectors, nameSuffixes, particles } from "../words/name-words.ts";
import { monthlike } from "../words/never-authors.ts";
import { beforeName, openers } from "../words/sentence-words.ts";
import { dated, isHappening } from "../words/things.ts";
import { wordSet } from "../words/word-set.ts";
import { schriften } from "../words/works.ts";
import { isAcronym } from "./acronym.ts";
import { bare, isConjunction, isNameWord } from "./name-word.ts";
import { elidedLength, isPreposition, isPrepositionInGroup } from "./preposition.ts";
import { type Token, tokenAt } from "./tokens.ts";

/** Where names are read: in a group everything is a citation; in running prose most words are not. */
export type Where = "group" | "running";

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
  else if (where === "running" && isPreposition(tokens, first)) first = bareFirst;
  else if (where === "group" && first === bareFirst - 1 && isPrepositionInGroup(tokens, first)) first = bareFirst;
  const elided = where === "running" ? turn || elidedLength(tokens, first) : 0;
  const text = first === end ? (tokens[end] as Token).text : textOf(tokens.slice(first, end + 1));
  return { first, start: (tokens[first] as Token).start + elided, text: text.slice(elided, text.length - mark) };
}

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
  if (before === undefined || before.text === "." || before.kind === "and" || before.kind === "initial" || beforeAuthors.has(before.plain))
    return true;
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

/** Whether a conjunction and a name follow, which is no month: `May and West`. */
function joinsName(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1] !== undefined && isConjunction(tokens, at + 1) && isNameWord(tokens[at + 2]);
}

/** Whether a capitalized word that opens a sentence ends the run of names in prose: `As Welsh (2004)`. UN is no article. */
export function stopsRun(tokens: readonly Token[], at: number, where: Where): boolean {
  const token = tokens[at] as Token;
  if (where === "group" || token.kind === "initial" || token.text === "UN" || isCouncil(tokens, at)) return false;
  if (!openers.has(bare(token))) return standsBefore(tokens, at);
  return (
    !leadsName(tokens, at) &&
    !isInRow(tokens, at) &&
    !endsRow(tokens, at) &&
    !opensRow(tokens, at) &&
    !joinsWords(tokens, at) &&
    !hasInitial(tokens, at)
  );
}

/** Whether `CFR` stands where an author does: before a name it sends to a source. */
function isCouncil(tokens: readonly Token[], at: number): boolean {
  return at === tokens.length - 1 && tokens[at]?.text === "CFR";
}

/** Whether a word before a year is somebody's name by the initial before it: `Lind and E. Pace (2009)`. */
function hasInitial(tokens: readonly Token[], at: number): boolean {
  return at === tokens.length - 1 && tokens[at - 1]?.kind === "initial" && tokens[at]?.capital === true && !pronouns.has(bare(tokens[at]));
}

/** Whether a word with a capital only begins a sentence, whatever name comes after it: `As Lind (2004)`; no `De`, `The`, `Sans`, which may be part of one. */
export function onlyOpens(word: string): boolean {
  return openers.has(word) && !ofNames.has(word) && !opensName.has(word) && !joining.has(word);
}

/** Whether a word is none of the name that follows it, since it begins the sentence: `Neither Lind (2004)`, `Building on Lind (2004)`, `Recientemente Lind (2004)`. */
function standsBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next?.text === "on") return /^(?:Based|\p{Lu}\p{Ll}+ing)$/u.test(token.text);
  if (!token.capital || isNameWord(tokenAt(tokens, at - 1))) return false;
  if (next?.text === "the") return beforeName.has(token.plain);
  if (!isNameWord(next)) return beforeParticle.test(token.plain) && isParticle(next);
  if (token.text === "Le") return isAcronym((next as Token).text);
  return beforeName.has(token.plain) || /^\p{Lu}\p{Ll}{4,}mente$/u.test(token.text);
}

/** Prepositions that begin a sentence and that no article parts from a name: `Chez de Singly (1996)`. */
const beforeParticle = /^(?:chez|contre|malgré|outre|envers|suivant|contrairement|hacia|frente|laut|nach|contra|zu|bei|mit|gegen)$/;

/** Whether a preposition stands between the words of a name, as in those of associations: `Médecins Sans Frontières`. */
function joinsWords(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    joining.has(bare(tokens[at])) &&
    before?.capital === true &&
    isNameWord(before) &&
    !openers.has(before.plain) &&
    isNameWord(tokens[at + 1])
  );
}

const joining = wordSet("sin contra sans");

/** Whether *et al.* follows, so that the word is a name whatever it is elsewhere: `He et al. (2019)`, `Winter et al. (2020)`. */
function isBeforeOthers(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.capital === true && others.has(bare(tokens[at + 2])) && conjunctions.has(bare(tokens[at + 1]));
}

const others = wordSet("al coll collab cols colleagues colegas");

/** Whether a word begins a row of names: `He and Pooler (2003)`. A pronoun that is nobody's name may well be joined to one, `We and Lind (2003)`. */
function opensRow(tokens: readonly Token[], at: number): boolean {
  return isBeforeOthers(tokens, at) || (joinsName(tokens, at) && !pronouns.has(bare(tokens[at])));
}

const pronouns = wordSet("i we she they it this that these those il elle ils nous");

/** Whether a word stands between the commas of a row of names, the last of them joined: `Lind, An, and Hancock (2018)`. */
function isInRow(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.capital !== true || tokens[at - 1]?.kind !== "comma" || tokens[at + 1]?.kind !== "comma") return false;
  return isNameWord(tokens[at - 2]) && tokens[at + 2] !== undefined && isConjunction(tokens, at + 2) && isNameWord(tokens[at + 3]);
}

/** Whether a word ends a row of names, as surnames do that are words elsewhere: `Shen, Mi, & He (2013)`, `Kim and An (2010)`. */
function endsRow(tokens: readonly Token[], at: number): boolean {
  if (at !== tokens.length - 1 || at < 2 || !isConjunction(tokens, at - 1)) return false;
  return isNameWord(tokens[at - 2]) || (tokens[at - 2]?.kind === "comma" && isNameWord(tokens[at - 3]));
}

/**
 * A capitalized particle or article that is part of the name after it: `De Soto`; inside a sentence `La Jornada`; at its
 * beginning before one word that is none of institutions, `El Tanari`, since `El Banco` is but a bank.
 */
function leadsName(tokens: readonly Token[], at: number): boolean {
  const word = bare(tokens[at]);
  const next = tokens[at + 1];
  if (!(isNameWord(next) || isParticle(next))) return false;
  if (ofNames.has(word)) return true;
  if (!opensName.has(word)) return false;
  const before = tokens[at - 1];
  if (before?.kind === "word" && (!before.capital || bare(before) === "de")) return true;
  return at + 2 >= tokens.length && !isAcronym((next as Token).text) && !institutional.has(bare(next)) && !dated.has(bare(next));
}

const ofNames = wordSet("de du del des");
const opensName = wordSet("la le les los las el the");

/** A lower-case word that leads a surname: `van`, `de la`. Conjunctions such as Spanish `y` join instead. */
function isParticle(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.capital && particles.has(bare(token)) && !conjunctions.has(bare(token));
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
  let before = at;
  while (isParticle(tokenAt(tokens, before)) || connectors.has(tokenAt(tokens, before)?.text ?? "") || isOfSon(tokens, before)) before -= 1;
  return before < at && isNameWord(tokens[before]);
}
