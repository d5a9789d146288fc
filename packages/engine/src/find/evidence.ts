import { isAcronym } from "./acronym.ts";
import { isAttributed, isEponym } from "./attributed.ts";
import type { Authors } from "./authors.ts";
import { isCase } from "./court-case.ts";
import { isDatedThing } from "./dated-thing.ts";
import { hasGermanArticle } from "./german-article.ts";
import { isImprint, isImprintPlace } from "./imprint.ts";
import { isInOffice } from "./in-office.ts";
import type { Evidence } from "./mention.ts";
import { isOrdinary } from "./ordinary-name.ts";
import { isAlone, isHeadword, placeBefore } from "./place-before.ts";
import { isPlace } from "./places.ts";
import { isNumbered, isNumberedOrMonth, isSmall, isThing, isThingly } from "./thing.ts";
import type { Token } from "./tokens.ts";
import { beforeVerbs, connectors, dated, institutional, pointers, prefixes, verbsOfReport, verbsOfSaying } from "./words.ts";
import type { Year } from "./years.ts";

/**
 * What the writing itself says of names before a bracketed year. A citation where pages or a letter follow, where several are
 * named, or where one stands as writers put authors: before a verb of saying ("Welsh (2004) holds"), at the beginning
 * of a sentence, clause or list item, after a word that leads to a source ("as Welsh (2004)"). A thing with its date
 * where the names are places or acronyms, or bear a word of documents and events. Else it may be either, as several
 * capitalized words may ("Moon Landing (1969)"): in doubt.
 *
 * @param after where the bracket ends
 */
export function evidenceBefore(prose: string, authors: Authors, after: number, { text: year, suffix }: Year, paged: boolean): Evidence {
  const { names, etAl, possessive, start } = authors;
  const [name = ""] = names;
  const words = name.split(" ");
  if (names.some((one) => one.includes(" ") && isThing(one))) return "library";
  if (names.some(isCase) || (names.length === 1 && !etAl && isOrdinary(name))) return "library";
  if (paged || suffix !== null) return "form";
  if (names.length === 1 && isInOffice(prose, name, start)) return isSaid(prose, after, verbsOfSaying) ? "elsewhere" : "library";
  if (isNumbered(words)) return "library";
  if (names.length === 1 && (isCounted(prose, start) || isOneOf(prose, words, start, after))) return "library";
  if (names.length === 1 && workOfArt.test(prose.slice(Math.max(0, start - 24), start))) return "library";
  if (names.every(isAcronym))
    return isSaid(prose, after, verbsOfReport) || isAttributed(prose, { start, end: after }) ? "doubt" : "library";
  if (happens.test(prose.slice(after, after + 48))) return "library";
  const says = isSaid(prose, after, verbsOfSaying);
  if (names.every(isThing) && /(?:\p{Lu}\p{L}+|(?<!\p{L})(?:the|la|el|le|l['’]))\s*$/u.test(prose.slice(Math.max(0, start - 24), start)))
    return "library";
  if (names.every((one) => isPlace(one) || isAcronym(one))) return says ? "doubt" : "library";
  if (says) return "form";
  if (names.every(isThing) || isDatedThing(prose, authors, Number(year)) || hasGermanArticle(prose, authors, after)) return "library";
  if (etAl || possessive || names.length > 1) return "form";
  const institution = words.some((word) => institutional.has(word.toLowerCase()) && !connectors.has(word.toLowerCase()));
  if (isEponym(prose, after)) return "doubt";
  if ((!institution && isThingly(name, words)) || isFounded(prose, after)) return "library";
  const place = placeBefore(prose, start);
  if (
    place === "form" &&
    (words.length > 1 + words.filter(isSmall).length || isHeadword(prose, start, after) || isAlone(prose, start, after))
  )
    return "doubt";
  return place === "library" && institution ? "doubt" : place;
}

/**
 * What a group says of a name and year in it. Groups are where citations stand, so only four things speak against one:
 * a place, a publisher (as full notes print them), an acronym or thing with its date, and words before it that do not lead
 * to a source.
 */
export function evidenceInGroup(names: readonly string[], prefix: readonly Token[], sure: boolean): Evidence {
  if (!sure && names.every(isPlace)) return "library";
  if (names.every(isImprint) || names.some(isCase) || (!sure && isNumberedOrMonth(names)) || isImprintPlace(prefix)) return "library";
  // `(D-Mass., 2004)` is a member of a parliament.
  if (names.every((name) => /^\p{Lu}-\p{Lu}/u.test(name))) return "library";
  const dubious = (name: string): boolean => isPlace(name) || isAcronym(name) || isThing(name) || /^(?:An?|Une?|Una) /.test(name);
  const words = prefix.filter(({ kind, text }) => kind !== "comma" && text !== ":").map(({ plain }) => plain);
  const pointed = pointers.has(words.at(-1) ?? "");
  if (!sure && !pointed && (isOfThing(prefix) || words.some((word) => courtly.has(word)))) return "library";
  // A thing of which the words before it tell: `(after the end of the Lakes Treaty 1990)`.
  if (!sure && names.every(isThing) && words.some((word) => !prefixes.has(word))) return "library";
  if (!sure && names.every(dubious)) return "doubt";
  return words.every((word) => prefixes.has(word)) || pointed ? "form" : "doubt";
}

/**
 * Whether the words before a name tell of a thing with its date, `(the treaty of Tarn 2007)`; those that only say what the source
 * is about end with another word or a comma: `(for the war, Tan 2007)`, `(the plan is in Tan 2007)`.
 */
function isOfThing(prefix: readonly Token[]): boolean {
  const last = prefix.findLast(({ plain }) => !withinThings.test(plain));
  return last !== undefined && dated.has(last.plain) && !(prefix.at(-1)?.kind === "comma" && about.test((prefix[0] as Token).plain));
}

const withinThings = /^(?:,|:|of|the|in|at|on|de|del|du|des|da|do|la|el|le|las|los|les|en)$/;
const about = /^(?:for|on|about|regarding|concerning|sobre|para|pour|sur|concernant)$/;

/** Whether a number in words stands before a name, which has several then: `the first Biennial Assessment (2014) found`. */
function isCounted(prose: string, start: number): boolean {
  return /(?<!\p{L})(?:first|second|third|fourth|fifth|annual|latest)\s$/u.test(prose.slice(Math.max(0, start - 8), start));
}

/** Whether an English article makes several words one thing of a kind: `A Heron Sea (1996) was found`. Of those of other languages most are prepositions, too. */
function isOneOf(prose: string, words: readonly string[], start: number, after: number): boolean {
  return (
    words.length > 1 &&
    /(?<!\p{L})[Aa]\s$/u.test(prose.slice(Math.max(0, start - 3), start)) &&
    /^\s(?:was|is|had|has|that|which|with|from|by|for|at|of|on|in|and|to)\s/.test(prose.slice(after, after + 8))
  );
}

/** Whether a verb of saying follows, small words between: `Welsh (2004) has also shown`, `Welsh (2004), who argues`. */
function isSaid(prose: string, after: number, verbs: ReadonlySet<string>): boolean {
  for (const [word] of prose.slice(after, after + 48).matchAll(/\p{L}+|[^\s,\u0001]/gu)) {
    if (verbs.has(word)) return true;
    if (!beforeVerbs.has(word) && !word.endsWith("ly")) return false;
  }
  return false;
}

/** What becomes of parties, firms and ships, and not of what somebody wrote: `took office`, `bought Opel`, `sank`. */
const happens = new RegExp(
  "^\\s(?:\\p{Ll}+ly\\s)?(?:(?:took|takes|take) (?:office|power|place|effect|over|off|part|control|root|shape|command|up arms|to the|" +
    "\\p{Ll}+ (?:years?|months?|weeks?|days?|hours?))|bought|acquired|merged with|crashed|sank|landed|exploded|erupted|killed|devastated|flooded|" +
    "arrasó|destruyó|mató|duró|costó|compró|estalló|cayó|murió|ravagea|détruisit|tua|coûta|dura|acheta|éclata|tomba|mourut)(?!\\p{L})",
  "u",
);

/** A work of art by its kind, right before its title, or before a word that the title begins with: `the film Sin Puerto (2009) follows`. */
const workOfArt =
  /(?<!\p{L})(?:film|movie|novel|album|song|poem|opera|musical|sitcom|documentary|painting|película|novela|canción|filme|romance|roman|chanson)\s(?:\p{Lu}\p{Ll}+\s)?$/iu;

const founded =
  /^[\s\u0001]*(?:was|were|is|are|has been|had been|fue(?:ron)?|ha sido|fut|furent|a été|est) (?:\p{L}+ly )?(?:founded|created|established|signed|born|built|launched|divided|split|renamed|merged|closed|sold|defeated|won|lost|sunk|destroyed|ratified|elected|dissolved|abolished|opened|inaugurated|enacted|repealed|amended|(?:fundad|cread|firmad|ratificad|inaugurad|promulgad|reformad|derogad)[oa]s?|disuelt[oa]s?|(?:fond|cré|sign|ratifi|inaugur|promulgu|abrog|adopt)ée?s?|élue?s?|dissou(?:s|tes?))(?!\p{L})/u;

/** Whether what follows says that the thing came into being, as no author does: `The World Bank (1944) was founded`. */
function isFounded(prose: string, after: number): boolean {
  return founded.test(prose.slice(after, after + 48).normalize("NFC"));
}

/** Words before the name of a court's case, or of who made a picture. */
const courtly = new Set(
  "case arrêt affaire caso sentencia amparo photo photograph photographie foto fotografía image imagen copyright".split(" "),
);
