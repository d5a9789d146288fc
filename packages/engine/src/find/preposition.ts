import { isApostrophe } from "../text/characters.ts";
import { institutional } from "../words/institutions.ts";
import { clauses, leadIns, prefixes } from "../words/leading-words.ts";
import { conjunctions } from "../words/name-words.ts";
import { isHappening } from "../words/things.ts";
import { verbsOfSaying } from "../words/verbs.ts";
import { wordSet } from "../words/word-set.ts";
import { schriften, scritti } from "../words/works.ts";
import { isAcronym } from "./acronym.ts";
import { bare, isNameWord } from "./name-word.ts";
import type { Token } from "./tokens.ts";

/**
 * Whether an article or `de` and its kin are none of the name: *según el Banco*, *el de Pérez*, *el trabajo de Pérez*. After
 * *según* `de` is the name's own.
 */
export function isPreposition(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? "";
  if (articles.has(word)) return true;
  if (word === "al" && isAcronym(tokens[at + 1]?.text ?? "")) return true;
  // An English verb: `as do Lind and Tan (2014)`.
  if (word === "do" && beforeDo.has(bare(tokens[at - 1]))) return true;
  const next = tokens[feminineOrPlural.has(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1];
  // After a number it is of what there are so many: `los 41 de Harbor Watch`.
  if (ofNames.has(word) && tokens[at - 1]?.kind === "number") return true;
  if (ofThings.has(word) && next && (isAcronym(next.text) || institutional.has(next.plain))) return true;
  if (ofFamilies.has(word)) return isOfThing(tokens[at - 1], word);
  return ofNames.has(word) && (followsNoun(tokens, at) || repeats(tokens, at));
}

const beforeDo = wordSet("as so than nor neither");
const articles = wordSet("el la los las lo le les");
const feminineOrPlural = wordSet("la las los");
/** Before what is told of, and before families that have them as their particle. */
const ofThings = wordSet("da das de des do dos del du");
const ofFamilies = wordSet("di della von van");
const ofNames = wordSet("de del du des");

/** Whether a noun asks for a particle that may be a surname's as well: `la strage di Tarn`, `il saggio di Lind`, `der Fall von Tarn`. */
function isOfThing(noun: Token | undefined, particle: string): boolean {
  const word = bare(noun).replace(/^.*['’]/u, "");
  return isHappening(word) || (particle.startsWith("d") ? scritti : schriften).has(word);
}

/** Whether one small word within brackets is none of the name after it, since a word before asks for it: `(adaptado de Pérez, 2004)`. */
export function isPrepositionInGroup(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.capital || !ofNames.has(tokens[at]?.text ?? "")) return false;
  return /^\p{Ll}{4,}$/u.test(before.plain) && followsNoun(tokens, at);
}

/** Prepositions that a name follows whole, with its own `de`. */
const beforeNames = wordSet(
  "would could should did does can will may might must has had have than when how why while if because though although but depuis desde ni nor neither de a à avec con contra contre sans sin chez pour para between entre",
);

function followsNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === "comma") return goesOn(tokens, at - 1);
  if (before?.kind !== "word" || isNameWord(before) || saysAs(tokens, at - 1)) return false;
  return (
    ![leadIns, clauses].some((words) => words.has(before.text)) &&
    !prefixes.has(before.text) &&
    !conjunctions.has(before.text) &&
    !beforeNames.has(before.text)
  );
}

/** Whether a verb that asks for the preposition, or what is somebody's, stands before words between commas: `procede, una vez más, de Pérez`, `celle, plus ancienne, de Pérez`. */
function goesOn(tokens: readonly Token[], comma: number): boolean {
  let open = comma - 1;
  while (tokens[open]?.kind === "word" && tokens[open]?.capital === false) open -= 1;
  return open < comma - 1 && tokens[open]?.kind === "comma" && coming.test(bare(tokens[open - 1]));
}

const coming =
  /^(?:(?:cel(?:le|les|ui)|ceux)$|proced|provien|proven|vien|part(?:e|ía)|surg|deriv|depend|desprend|nac(?:e|ió)|provi|découl|dépend|relèv|résult|stem)/;

/** Whether a word that may be a noun is a verb, since a clause begins before it: `comme l’écrit d’Aubin`, `como lo señala de la Vega`, `lo repitieron de la Vega y Paz`. */
function saysAs(tokens: readonly Token[], at: number): boolean {
  if (bare(tokens[at - 1]) === "lo" && /(?:aron|ieron)$/.test(bare(tokens[at]))) return true;
  if (!verbsOfSaying.has(bare(tokens[at]).replace(/^l['’]/, ""))) return false;
  // `El muro, dice de la Vega (2018), es alto.`
  if (tokens[at - 1]?.kind === "comma") return true;
  return /^(?:comme|como|que|según)$/.test(bare(tokens[/^(?:lo|la|le)$/.test(bare(tokens[at - 1])) ? at - 2 : at - 1]));
}

/** Whether a preposition takes up one before: *los trabajos de Paz (1950) y de Pérez*, *les travaux de Tan (2007) et d’Aubin*. */
function repeats(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const inRow = before?.kind === "comma" && tokens[at - 2]?.text === ")";
  if (before === undefined || !(inRow || conjunctions.has(before.text))) return false;
  // Where a name adjoins, it is that name which has the preposition, or has none: *comme Palm et de Lange (2008)*.
  let first = at - 1;
  while (isNameWord(tokens[first - 1]) || tokens[first - 1]?.kind === "comma") first -= 1;
  const [from, to] = first < at - 1 ? [Math.max(0, first - 1), first + 1] : [0, first];
  return tokens.slice(from, to).some(({ text }, index) => {
    const word = bare(tokens[from + index - 1]);
    return /^(?:de|du|des|del|d['’].+)$/.test(text) && !beforeNames.has(word) && !leadIns.has(word);
  });
}

/** How many units of a name's first word are a preposition elided before it: *celui d’Aubin*. */
export function elidedLength(tokens: readonly Token[], first: number): number {
  const { text } = tokens[first] as Token;
  return text.startsWith("d") && isApostrophe(text.charCodeAt(1)) && (followsNoun(tokens, first) || repeats(tokens, first)) ? 2 : 0;
}
