import { isBlank } from "../../text/characters.ts";
import { thingBefore } from "../../words/before-things.ts";
import { goingTo, winningOf } from "../../words/going-and-winning.ts";
import { leadingPhrases, segundo } from "../../words/leading-phrases.ts";
import { biddings, clauses, leadIns } from "../../words/leading-words.ts";
import { neverAuthors } from "../../words/never-authors.ts";
import { isPlace } from "../../words/places.ts";
import { joinsSentences } from "../../words/sentence-words.ts";
import { buildings, dated, isHappening } from "../../words/things.ts";
import { verbsOfSaying } from "../../words/verbs.ts";
import { anyOf } from "../../words/word-set.ts";
import { isKindOfThings } from "../kind-of-things.ts";
import type { Evidence } from "../mention.ts";
import { firstSays, type Rule } from "./rule.ts";

/** The words right before a name, as the rules ask of them. */
interface Near {
  /** The text before, as far as it is looked at. */
  readonly near: string;
  /** The last word, as printed and in lower case; empty where a sign stands there. */
  readonly word: string;
  readonly lower: string;
  /** Whether a comma stands between it and the name. */
  readonly comma: boolean;
}

/** What the word before a name tells, by rank: the first rule that holds decides; else the name may be anybody's. */
export const rulesOfPlace: readonly Rule<Near>[] = [
  { by: "a thing in a row", when: ({ word, near }) => word === "" && isAfterNumbered(near), says: "library" },
  { by: "a sign", when: ({ word }) => word === "", says: "chance" },
  { by: "what a source is on to which a word points", when: ({ comma, near }) => comma && pointedAside.test(near), says: "form" },
  { by: "what it is on, between commas", when: ({ comma, near }) => comma && aside.test(near), says: "doubt" },
  { by: "a comma", when: ({ comma }) => comma, says: ({ word }) => (/^\p{Lu}/u.test(word) ? "chance" : "place") },
  { by: "what is alike", when: ({ near, lower }) => alike.test(lower) && !/(?:^|[.,;:(]\s*)\S+$/u.test(near), says: "place" },
  {
    by: "what they are between",
    when: ({ lower }) => lower === "between" || lower === "entre",
    says: ({ near, word }) => (word === "Between" || differing.test(near) ? "form" : "chance"),
  },
  { by: "a word that leads to a source", when: ({ lower }) => leadIns.has(lower), says: "form" },
  // `Nach Welsh (2004)` is after him or according to him.
  { by: "a German preposition of both", when: ({ word }) => word === "Nach", says: "doubt" },
  {
    by: "what comes next",
    when: ({ near }) => /(?:^|,\s)(?:followed by|seguid[oa]s? (?:de|por)|suivie?s? (?:de|par))$/u.test(near),
    says: "chance",
  },
  { by: "the end of a thing's name", when: ({ near }) => isEndOfThing(near), says: "library" },
  { by: "a word that begins a clause", when: ({ lower }) => clauses.has(lower), says: "place" },
  { by: "what is watched", when: ({ word }) => watching.test(word), says: "library" },
  { by: "what it is called by", when: ({ word }) => calling.test(word), says: "library" },
  { by: "a verb of saying", when: ({ near, word }) => verbsOfSaying.has(word.replace(/^l['’]/, "")) && !noun.test(near), says: "form" },
  { by: "a verb of saying, and how it is said", when: ({ near, word }) => isSaidSomehow(near, word), says: "form" },
  { by: "whom somebody quotes", when: ({ near, word }) => word === "a" && quoting.test(near), says: "doubt" },
  { by: "what readers are told to do", when: ({ near, word }) => /^\p{Lu}/u.test(word) && bidding.test(near), says: "doubt" },
  { by: "whom it is against", when: ({ near }) => against.test(near), says: "doubt" },
  {
    by: "for whom it is so",
    when: ({ near, word }) => /^(?:For|Para|Pour)$/.test(word) || /[;:]\s(?:para|pour)$/.test(near),
    says: "form",
  },
  { by: "a beginning of a sentence", when: ({ word, lower }) => lower !== word && joinsSentences.has(lower), says: "place" },
  {
    by: "a beginning of a clause",
    when: ({ near }) => /[;:]\s(?:thus|hence|similarly|likewise|ainsi|así|assim)$/u.test(near),
    says: "doubt",
  },
  { by: "an English manner", when: ({ near, word }) => word === "la" && manner.test(near), says: "doubt" },
  { by: "an article after whom it is according to", when: ({ near }) => accordingToArticle.test(near), says: "doubt" },
  { by: "what happened to it", when: ({ near }) => isOfHappening(near), says: "library" },
  { by: "a place with its date", when: ({ near }) => isAfterPlace(near), says: "library" },
  { by: "a way to it", when: ({ near }) => moving.test(near), says: "library" },
  { by: "a prize", when: ({ near }) => winning.test(near), says: "library" },
  { by: "the beginning of a thing's name", when: ({ near, lower }) => isPartOfThing(near, lower), says: "library" },
  // What has a name itself, or a number, happens in a place: `at COP27 in Baku (2024)`.
  { by: "what has a place", when: ({ near }) => /[\p{Lu}\d]{2}\s(?:in|en|em|à)$/u.test(near), says: "library" },
  { by: "a kind of thing", when: ({ lower }) => isKind(lower.replace(/.*['’]/, "")), says: "library" },
];

/** What a source is on, set off before it: `See, on Java, Welsh (2004)`, `et, sur Java, Welsh (2004)`. */
const pointedAside =
  /(?:^|[\s(])(?:see|cf\.|compare|voir|véase|ver|vid\.)(?:\s(?:also|aussi|también))?,\s(?:on|for|sur|sobre|pour|para)\s[^,.;:()\d]{2,24},$/iu;
const aside = /[,;(]\s(?:on|for|sur|sobre|pour|para)\s[^,.;:()\d]{2,28},$/u;

/** A verb of saying of English that is a noun after its article: `under the name Tarn (2007)`. */
const noun = /(?<!\p{L})(?:the|an?|this|that|its|his|her|their)\s\p{L}+$/u;

/** How something is said, between the verb and who says it: `escribía ya Welsh (2004)`, `le notait si bien Welsh (2004)`. */
const manners = "ya|bien|antes|entonces|luego|aquí|após|então|déjà|naguère|jadis|autrefois|hier|encore|ici".concat(
  "|con razón|com razão|avec raison|à juste titre|de mémoire|de memoria|de memória|from memory|at length|verbatim|approvingly",
);
const somehow = new RegExp(`(?<!\\p{L})(\\p{L}+)\\s(?:(?:si|très|fort|tan|muy|más|plus)\\s)?(?:\\p{Ll}{3,}ment(?:e)?|${manners})$`, "u");
/** How such words end, so that few names are asked. */
const ends: ReadonlySet<string> = new Set(manners.split("|").map((words) => words.split(" ").at(-1) as string));

function isSaidSomehow(near: string, word: string): boolean {
  if (!(ends.has(word) || word.endsWith("ment") || word.endsWith("mente"))) return false;
  const [, verb = ""] = somehow.exec(near) ?? [];
  return verbsOfSaying.has(verb.replace(/^l['’]/, ""));
}

/** Before who is quoted, as Spanish and Portuguese say it of people: `citó de memoria a Welsh (2004)`. */
const quoting = /(?<!\p{L})(?:cit|parafrase|glos)(?:a[mn]?|ó|ou|aron|aba|aban|ava|avam|ando)(?:\s\p{Ll}+){0,3}\sa$/iu;

const bidding = new RegExp(`(?:^|[.;:!?)]\\s|\\n)${anyOf(biddings)}$`, "iu");

const leading = new RegExp(`(?<!\\p{L})(?:${leadingPhrases})$`, "iu");

/** A sentence that says first against whom it is: `It was against Welsh (2004) that she wrote`. */
const against = /(?:^|[.;:!?]\s)(?:It (?:is|was)|C['’](?:est|était)|Es|Fue|Era)\s(?:\p{L}+\s)?(?:against|contre|contra)$/u;

/** After small words of English whose manner it is, `the median voter à la Lind (1957)`; in French it is a place: `à la Sorbonne (1968)`. */
const manner = /(?<!\p{L})(?:[Tt]he|An?|of|and|with|to|is|are|by|that|for|from|their|its)\s[^.!?]*(?<!\p{L})à\sla$/u;

/** Words that lead to a source at the beginning of a clause, and else to one thing of many: `events such as Tarn (1969)`. */
const alike = /^(?:as|like|unlike|como|comme|wie|come)$/;

/** Before a name with an article, as institutions called by short names have: `selon l’Inert (2016)`, `según el Tarnel (2015)`. */
const accordingToArticle = new RegExp(
  `(?<!\\p{L})(?:según|${segundo}|selon|d['’]après|suivant|laut|secondo|volgens|de acuerdo con|de acordo com|conforme)\\s` +
    "(?:el|la|los|las|le|les|l['’]|o|a|os|as|der|die|das|dem|il|lo)$",
  "iu",
);

/** What is between those who write, and not between two places or times. */
const differing =
  /(?<!\p{L})(?:debates?|disputes?|differences?|disagreements?|controvers(?:y|ies)|contrasts?|distinctions?|exchanges?|dialogues?|tensions?|gulf|middle ground|similarit(?:y|ies)|diferencias?|debates?|controversias?|diálogos?|disputas?|différences?|débats?|controverses?|dialogue|diferenças?|controvérsias?)\s(?:between|entre)$/iu;

/** How far before a name the words are looked at. */
const REACH = 40;

/** What stands before the name: the beginning of a sentence, clause or list item, a word that leads to a source, or another word. */
export function placeBefore(prose: string, start: number): Evidence {
  let at = start;
  while (at > 0 && isBlank(prose.charCodeAt(at - 1))) at -= 1;
  if (at === 0 || /\n[^\S\n]*\n/.test(prose.slice(at, start))) return "place";
  const near = prose.slice(Math.max(0, at - REACH), at);
  if (leading.test(near)) return "form";
  const before = prose.charAt(at - 1);
  if ('\0.;:!?—–“”"«»()[]#'.includes(before)) return "place";
  if ("-+*•>".includes(before)) return /(?:^|\n)[\s\u0001]*$/.test(prose.slice(Math.max(0, at - 9), at - 1)) ? "place" : "chance";
  return firstSays(rulesOfPlace, nearOf(near)) ?? "chance";
}

/**
 * The words right before a name, cut for the rules.
 *
 * @param near what stands before it, up to its last sign
 */
export function nearOf(near: string): Near {
  const [, word = "", comma = ""] = /([\p{L}\p{N}’']+)(,?)$/u.exec(near) ?? [];
  return { near, word, lower: word.toLowerCase(), comma: comma !== "" };
}

/** Whether a word says what kind of thing comes after it: `the film`, `la presa`. */
function isKind(word: string): boolean {
  if ([thingBefore, dated, buildings].some((things) => things.has(word))) return true;
  const [, stem, end] = /^(\p{Ll}{3,}?)(ies|es|s)$/u.exec(word) ?? [];
  return stem !== undefined && end !== undefined && isKindOfThings(stem, end);
}

/** Whether a name is that of what something happened to, or what was built there: `the fall of Saigon (1975)`. */
function isOfHappening(near: string): boolean {
  const [, whole = ""] = /(\p{L}+)\s(?:(?:of|between|de|del|du|des|do|da|di|della|von|van|entre)(?:\s\p{Ll}+)?|d['’])$/u.exec(near) ?? [];
  return isHappening(whole.toLowerCase());
}

/** Whether something happened to those who are named, or they won: `the merger of Tan and Lind (1999)`, `the prize went to Tan and Lind (1978)`. */
export function isOfEvent(prose: string, start: number): boolean {
  const near = prose.slice(Math.max(0, start - REACH), start).trimEnd();
  return winning.test(near) || between.test(near);
}

/** Whether something was won or played where a name tells, as at a ground that is called by its owner: `won at Lord’s (1983)`. */
export function isWonAt(prose: string, start: number): boolean {
  return /(?<!\p{L})(?:won|lost|drew|played|staged|hosted) at $/u.test(prose.slice(Math.max(0, start - 12), start));
}

const between =
  /(?<!\p{L})(?:merger|marriage|wedding|match|fight|duel|election|victory|victories|defeat|trial|execution|death|murder|arrest|fusión|boda|matrimonio|muerte|elección|fusion|mariage|mort|élection)s? (?:of|between|de|entre)$/iu;

/** Whether a place with its date stands before, as where one is dated another is, too: `in Paris (2017) and in Tarn (2018)`. */
function isAfterPlace(near: string): boolean {
  const [, other = ""] = /(\p{Lu}[\p{L}'’-]+)\s\(\d{4}\),?\s(?:and|y|e|et)\s(?:in|en|em|à)$/u.exec(near) ?? [];
  return isPlace(other);
}

/** The end of what a thing is called after its kind, small words in it: `el programa Tres por Tarn (2002)`. */
const afterKind = /(?<!\p{L})(\p{Ll}{3,})\s\p{Lu}\p{L}+\s(?:por|para|con|sin|de|of|for|to|and|in|pour|avec|sans|et|y|com|sem|e)\s?$/u;

/** Whether a name ends that of a thing whose kind is said before it. */
function isEndOfThing(near: string): boolean {
  const [, kind = ""] = afterKind.exec(near) ?? [];
  return dated.has(kind) || thingBefore.has(kind);
}

/** Whether a name goes on from an article and a word that no author has: `The Mars Pathfinder (1997)`, `the Good Friday Accords (1998)`. */
function isPartOfThing(near: string, word: string): boolean {
  return neverAuthors.has(word) && /(?<!\p{L})(?:[Tt]he|[Ee]l|[Ll]a|[Ll]e|[Ll]os|[Ll]es)\s(?:\p{Lu}\p{L}+\s)?\p{Lu}\p{L}+$/u.test(near);
}

/** Before what a thing is called: `a storm named Tarn (2015)`, `founded as Tan & Lind (1887)`. */
const calling =
  /^(?:named|dubbed|christened|renamed|entitled|nicknamed|llamad[oa]s?|denominad[oa]s?|bautizad[oa]s?|baptisée?s?|nommée?s?|dénommée?s?|chamad[oa]s?)$/;

/** What one does with a film, and seldom with who wrote. */
const watching = /^(?:re)?(?:watch(?:ed|ing|es)?|screen(?:ed|ing)|stream(?:ed|ing))$/;
const moving = new RegExp(`(?<!\\p{L})(?:${goingTo})$`, "u");
const winning = new RegExp(`(?<!\\p{L})(?:${winningOf})$`, "iu");

/** Whether a thing with a number and its year stand before in a row, as what comes next in it is a thing, too: `Lark 405 (1987), Heron Sea (1990)`. */
function isAfterNumbered(near: string): boolean {
  const [, kind] = /(?<!\p{L})(\p{Lu}\p{L}+)\s\d{1,4}\s\(\d{4}\),$/u.exec(near) ?? [];
  return kind !== undefined && !neverAuthors.has(kind.toLowerCase());
}
