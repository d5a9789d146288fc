import { contrasting, pointers, prefixes } from "../../words/leading-words.ts";
import { possessives } from "../../words/name-words.ts";
import { isPlace } from "../../words/places.ts";
import { wordSet } from "../../words/word-set.ts";
import { isAcronym, isShortName } from "../acronym.ts";
import { isInCapitals } from "../capitals.ts";
import { isCase, isCourt } from "../court-case.ts";
import type { Evidence } from "../mention.ts";
import { isNumberedOrMonth, isThing } from "../thing.ts";
import type { Token } from "../tokens.ts";
import { isImprint, isImprintPlace } from "./imprint.ts";
import { leadsToSource } from "./leads.ts";
import { isOfThing } from "./of-thing.ts";
import { firstSays, type Rule } from "./rule.ts";
import { isYearly } from "./yearly-name.ts";

/** Names and a year in a group, `(see Welsh 2004)`, as the rules ask of them. */
export interface InGroup {
  readonly names: readonly string[];
  /** What stands before the names, and the words of it without commas and colons. */
  readonly prefix: readonly Token[];
  readonly words: readonly string[];
  /** Whether the last of them points to a source: `see`. */
  readonly pointed: boolean;
  /** Whether pages, a letter, a day or *et al.* show a citation. */
  readonly sure: boolean;
  readonly etAl: boolean;
}

/**
 * What speaks for a citation in a group and what against one, by rank: the first that holds decides. Groups are where citations
 * stand, so little speaks against one.
 */
export const rulesInGroup: readonly Rule<InGroup>[] = [
  // What no pages make a citation.
  { by: "a publisher", when: ({ names }) => names.every(isImprint), says: "library" },
  { by: "a court's case", when: ({ names }) => names.some((name) => isCase(name) || isCourt(name)), says: "library" },
  { by: "what a meeting brought out", when: ({ names }) => names.every((name) => proceedings.test(name)), says: "library" },
  { by: "a place before its publisher", when: ({ prefix }) => isImprintPlace(prefix), says: "library" },
  {
    by: "a member of a parliament",
    when: ({ names }) => names.every((name) => /^[DILR]-(?:\p{Lu}\p{Ll}|\p{Lu}{2}$)/u.test(name)),
    says: "library",
  },
  { by: "pages, a letter, a day or et al.", when: ({ sure }) => sure, says: evidenceOfPrefix },
  {
    by: "who made it, or a number that counts it",
    when: ({ words }) => words.some((word) => roles.has(word)) || ordinal.test(words.at(-1) ?? ""),
    says: "library",
  },
  // A thing with its place or its date.
  {
    by: "places",
    when: ({ names, words }) => arePlaces(names) && !names.every(isAuthorInCapitals) && !citedIn.test(words.slice(-2).join(" ")),
    says: "library",
  },
  { by: "a number or a month", when: ({ names }) => isNumberedOrMonth(names), says: "library" },
  { by: "a word that a year tells apart", when: ({ names }) => names.length === 1 && isYearly(names[0] as string), says: "library" },
  { by: "what a thing is of", when: ({ pointed, prefix }) => !pointed && isOfThing(prefix), says: "library" },
  { by: "whose it is", when: ({ words }) => possessives.has(words.at(-1) ?? ""), says: "library" },
  { by: "a prize", when: ({ names }) => names.every((name) => prize.test(name)), says: "library" },
  { by: "whose birth or death it is", when: ({ words }) => words.some((word) => vital.has(word)), says: "library" },
  // Of somebody’s party, `Lind (D, 1984)`, or how prices are told, `(PPP, 2017)`.
  { by: "a letter or a measure", when: ({ names }) => names.every((name) => /^(?:\p{Lu}|PPP|PPA)$/u.test(name)), says: "library" },
  { by: "how they voted", when: ({ names }) => names.length === 1 && isVote(names[0] as string), says: "library" },
  { by: "a case, a picture or a gift", when: ({ pointed, words }) => !pointed && words.some((word) => courtly.has(word)), says: "library" },
  { by: "a thing that is told of", when: ({ names, words }) => names.every(isThing) && !words.every(isPrefix), says: "library" },
  {
    by: "an acronym that is told of",
    when: ({ names, words }) => names.every(isShortName) && !words.every(isPrefix) && !sources.has(words.at(-1) ?? ""),
    says: "library",
  },
  { by: "words of a thing", when: ({ names }) => names.every(isDubious), says: "doubt" },
];

/** Words before the name of a court's case, of who made a picture or of who gave it. */
const courtly = wordSet(
  "case arrêt affaire caso sentencia amparo photo photograph photographie foto fotografía image imagen copyright gift bequest donación legado legs doação",
);

/** What somebody is who made a film or a building, before his name: `(dir. Ada Lind, 2014)`, `(architect: Tan, 1978)`. */
const roles = wordSet(
  "dir dirs réal architect architects architecte arquitecto arquitecta engineer ingeniero ingénieur designer composer prod producer cinematographer",
);
/** The end of a number that counts: `(109th Congress, 2005)`. */
const ordinal = /^(?:st|nd|rd|th|ème)$/;

/** The papers of a meeting, called by its name and year. */
const proceedings = /^(?:Proceedings|Proc\.|Actas|Actes|Anais|Atas|Atti) (?:of|del?|d[aeou]s?|d['’]|della) ?\p{Lu}/u;

/** What somebody won that year, or where: `Lind (Best Director, 2010)`, `Tan (Nobel Prize, 1964)`, `(Copa Tarn 2015)`. */
const prize =
  /^(?:Best|Outstanding|Premio|Prix|Prêmio) \p{Lu}| (?:Prize|Award|Medal|Trophy|Cup)$|^(?:Copa|Coupe|Taça|Mundial|Eurocopa|Torneo|Torneio|Tournoi|Trofeo|Trophée|Campeonato|Championnat)(?: |$)/u;

/** Of births, marriages and deaths, as in `(née Lind, 1872)`, `(bapt. Tarn 1599)`. */
const vital = wordSet(
  "née né nee born b d bapt bapt. baptized baptised baptism b. d. m. bur. buried married nacida nacido geb. geboren nata nato nascida nascido",
);

/** Before a work that cites another, as nothing does that has but a place. */
export const citedIn: RegExp =
  /(?:^|\s)(?:apud|(?:as )?(?:cited|quoted) (?:in|by)|citad[oa] (?:en|por|em)|cité(?:e|s|es)? (?:dans|par)|zitiert nach)\s?$/u;

/** States are called by so few letters: `USA`, `URSS`. */
const MOST_OF_ACRONYM = 4;

const prepositions =
  /^(?:In|On|Since|Around|En|Em|Hacia|Vers|For|Against|With|Without|From|After|Before|During|Until|Under|Between|Para|Contra|Con|Sin|Desde|Hasta|Entre|Pour|Contre|Avec|Sans|Depuis|Avant|Après)$/;

/** Whether a word is a preposition, as where votes are told: `(For 2004)`. */
export function isVote(name: string): boolean {
  return prepositions.test(name);
}

/** Words after which a source stands: `own figures from OECD 2010`; a standard stands after others, `referred to as ESA 2010`. */
const sources = wordSet("of from by in on per see to at de del du des da do por par en em dans selon segundo según após");

/** Whether names are places, from one to another as lines run, or most of three and more: `(Lagos–Tarn 1901)`, `(Nairobi, Tarnabad, London, 1984)`. */
function arePlaces(names: readonly string[]): boolean {
  return (
    names.every((name) => isPlace(name) || (name.includes("–") && name.split("–").some(isPlace))) ||
    (names.length > 2 && names.filter(isPlace).length > 1)
  );
}

/** Whether a place is printed as papers print authors in brackets, and places only there: `(BRASIL, 1988)`. */
function isAuthorInCapitals(name: string): boolean {
  return name.length > MOST_OF_ACRONYM && isInCapitals(name);
}

function isDubious(name: string): boolean {
  return isPlace(name) || isAcronym(name) || isThing(name) || /^(?:An?|Une?|Una) /.test(name);
}

function isPrefix(word: string): boolean {
  return prefixes.has(word) || contrasting.has(word);
}

/** What the words before a name say by themselves: a citation where they lead to a source; whatever they are, no thing has colleagues. */
function evidenceOfPrefix({ words, pointed, etAl }: InGroup): Evidence {
  return etAl || pointed || words.every(isPrefix) || leadsToSource(words.filter((word) => word !== ".").join(" ")) ? "form" : "doubt";
}

/**
 * What a group says of a name and year in it.
 *
 * @param prefix what stands before the name in its part of the group
 * @param sure whether pages, a letter, a day or *et al.* show a citation
 */
export function evidenceInGroup(names: readonly string[], prefix: readonly Token[], sure: boolean, etAl: boolean): Evidence {
  const words = prefix.filter(({ kind, text }) => kind !== "comma" && text !== ":" && !/^[ye]t?$/.test(text)).map(({ plain }) => plain);
  const about = { names, prefix, words, pointed: pointers.has(words.at(-1) ?? ""), sure, etAl };
  return firstSays(rulesInGroup, about) ?? evidenceOfPrefix(about);
}
