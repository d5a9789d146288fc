import { institutional } from "../words/institutions.ts";
import { conjunctions, particles } from "../words/name-words.ts";
import { beforeName, openers } from "../words/sentence-words.ts";
import { dated } from "../words/things.ts";
import { wordSet } from "../words/word-set.ts";
import { isAcronym } from "./acronym.ts";
import { bare, isConjunction, isNameWord, type Where } from "./name-word.ts";
import { type Token, tokenAt } from "./tokens.ts";

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
const beforeParticle =
  /^(?:retom(?:o|amos)|tom(?:o|amos)|part(?:o|imos)|neither|nor|both|ni|chez|contre|malgré|outre|envers|suivant|contrairement|hacia|frente|laut|nach|contra|zu|bei|mit|gegen|tanto|entre|mediante|durante|salvo|incluso|tant)$/;

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
export function isBeforeOthers(tokens: readonly Token[], at: number): boolean {
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
  // Within a sentence no Spanish word has a capital: `discrepan; Al Tamimi (2019) calla`.
  if (ofNames.has(word) || (word === "al" && tokens[at - 1]?.text === ";")) return true;
  if (!opensName.has(word)) return false;
  const before = tokens[at - 1];
  if (before?.kind === "word" && (!before.capital || bare(before) === "de")) return true;
  return at + 2 >= tokens.length && !isAcronym((next as Token).text) && !institutional.has(bare(next)) && !dated.has(bare(next));
}

const ofNames = wordSet("de du del des");
const opensName = wordSet("la le les lo los las el the");

/** A lower-case word that leads a surname: `van`, `de la`. Conjunctions such as Spanish `y` join instead. */
export function isParticle(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.capital && particles.has(bare(token)) && !conjunctions.has(bare(token));
}

/** Whether a conjunction and a name follow, which is no month: `May and West`. */
export function joinsName(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1] !== undefined && isConjunction(tokens, at + 1) && isNameWord(tokens[at + 2]);
}
