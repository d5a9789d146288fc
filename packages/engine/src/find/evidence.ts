import { isBlank, visible } from "../text/characters.ts";
import { wordBefore } from "../text/words.ts";
import { isAcronym } from "./acronym.ts";
import type { Authors } from "./authors.ts";
import { isCase } from "./court-case.ts";
import { isDatedThing } from "./dated-thing.ts";
import type { Evidence } from "./mention.ts";
import { monthlike } from "./name.ts";
import { isOrdinary } from "./ordinary-name.ts";
import { isPlace } from "./places.ts";
import type { Token } from "./tokens.ts";
import {
  beforeVerbs,
  connectors,
  dated,
  exemplary,
  institutional,
  joinsSentences,
  leadIns,
  offices,
  particles,
  pointers,
  prefixes,
  thingBefore,
  verbsOfSaying,
} from "./words.ts";
import type { Year } from "./years.ts";

/**
 * What the writing itself says of names before a bracketed year. A citation where pages follow, where several are
 * named, or where one stands as writers put authors: before a verb of saying ("Welsh (2004) holds"), at the beginning
 * of a sentence, clause or list item, after a word that leads to a source ("as Welsh (2004)"). A thing with its date
 * where the names are places or acronyms, or bear a word of documents and events. Else it may be either, as several
 * capitalized words may ("Moon Landing (1969)"): in doubt.
 *
 * @param after where the bracket ends
 */
export function evidenceBefore(prose: string, authors: Authors, after: number, { text: year }: Year, paged: boolean): Evidence {
  const { names, etAl, possessive, start } = authors;
  const [name = ""] = names;
  const words = name.split(" ");
  if (names.some((one) => one.includes(" ") && isThing(one))) return "library";
  if (names.some(isCase) || (names.length === 1 && !etAl && isOrdinary(name))) return "library";
  if (paged) return "form";
  if (names.length === 1 && isInOffice(prose, words, start)) return "elsewhere";
  if (names.every(isAcronym) || isNumbered(words)) return "library";
  if (names.length === 1 && isCounted(prose, start)) return "library";
  const says = isSaid(prose, after);
  if (names.every((one) => isPlace(one) || isAcronym(one))) return says ? "doubt" : "library";
  if (says) return "form";
  if (names.every(isThing) || isDatedThing(prose, authors, Number(year))) return "library";
  if (etAl || possessive || names.length > 1) return "form";
  const institution = words.some((word) => institutional.has(word.toLowerCase()) && !connectors.has(word.toLowerCase()));
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
  if (names.every(isImprint) || names.some(isCase) || (!sure && isMonth(names))) return "library";
  const dubious = (name: string): boolean => isPlace(name) || isAcronym(name) || isThing(name) || /^(?:An?|Une?|Una) /.test(name);
  if (!sure && names.every(dubious)) return "doubt";
  const words = prefix.filter(({ kind, text }) => kind !== "comma" && text !== ":").map(({ plain }) => plain);
  if (!sure && words.some((word) => dated.has(word) || courtly.has(word))) return "library";
  return words.every((word) => prefixes.has(word)) || pointers.has(words.at(-1) ?? "") ? "form" : "doubt";
}

/** Whether a name ends with a number such as no family has, `Title VI`, `Super Bowl XXXVIII`, or begins with a word of things. */
function isNumbered(words: readonly string[]): boolean {
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length > 1 && /^(?:V|X|VI{1,3}|I?X[IVXL]*|[XVL]{2,}[IVXL]*)$/.test(last)) return true;
  return words.length > 1 && /^(?:windows|hms|uss|mv|film|título|titre)$/i.test(first);
}

/** Whether a name reads as a thing's: it is long, has an article or a number, or its maker before it, `Tan's Harbor`. */
function isThingly(name: string, words: readonly string[]): boolean {
  if (words.filter((word) => !isSmall(word)).length > 3 || words.some((word) => connectors.has(word))) return true;
  return /^(?:The|Les|L[ao]s) \S+$|\sI{2,3}$|\p{L}['’]s \p{Lu}/u.test(name) || (/^(?:El|Le|La) /.test(name) && isPlace(name.slice(3)));
}

/** Whether the only name is a month's, or another word's that a year may follow. */
function isMonth(names: readonly string[]): boolean {
  return names.length === 1 && monthlike.has((names[0] as string).toLowerCase());
}

/** Words before the name of a court's case, or of who made a picture. */
const courtly = new Set(
  "case arrêt affaire caso sentencia amparo photo photograph photographie foto fotografía image imagen copyright".split(" "),
);

const pointing =
  /(?:^|[^\p{L}])(?:see|cf|véase|vid|voir|vgl|siehe),?\.?,? (?:(?:also|también|aussi|auch),? )?(?:e\.g\.|for example|for instance|por ejemplo|p\. ?ej\.|par exemple|p\. ?ex\.|especially|in particular|notamment|inter alia),? ?$/iu;

/** Whether the words before a name point to a source: "see also Welsh 2004", "see, for example, Welsh 2004". */
export function isPointedTo(prose: string, start: number): boolean {
  const word = /(\p{L}+)[.,]{0,2}[\s\u0001]*$/u.exec(prose.slice(Math.max(0, start - 18), start))?.[1]?.toLowerCase() ?? "";
  if (!exemplary.has(word)) return pointers.has(word);
  return pointing.test(visible(prose.slice(Math.max(0, start - 48), start)).replace(/\s+/gu, " "));
}

/** Publishers whose names say nothing of it and are nobody's surname. */
const imprints = new Set(
  (
    "Palgrave Macmillan|Random House|HarperCollins|McGraw-Hill|Routledge|Wiley-Blackwell|Edward Elgar|De Gruyter|Walter de Gruyter|Armand Colin|" +
    "La Découverte|L’Harmattan|L'Harmattan|Gallimard|Siglo XXI|Fondo de Cultura Económica|Alianza Editorial|Companhia das Letras"
  ).split("|"),
);

/** A publisher by its name, such as stands before the year in a full note: `(Quay University Press, 2004)`. */
function isImprint(name: string): boolean {
  if (imprints.has(name)) return true;
  return /(?:^|\s)(?:University Press|Books|Publish(?:ers|ing)|Verlag)$|(?:^\p{Lu}{2,}|^(?!The )\S+ (?!Free )\S+) Press$|^(?:Editorial|Ediciones|Éditions|Presses)\s/u.test(
    name.normalize("NFC"),
  );
}

/** Whether a number in words stands before a name, which has several then: `the first Biennial Assessment (2014) found`. */
function isCounted(prose: string, start: number): boolean {
  return /(?<!\p{L})(?:first|second|third|fourth|fifth|annual|latest)\s$/u.test(prose.slice(Math.max(0, start - 8), start));
}

/** Whether somebody is named by an office: `President Bush`, `el presidente Fox`. */
function isInOffice(prose: string, words: readonly string[], start: number): boolean {
  const isOffice = (word = ""): boolean => offices.has(word.toLowerCase());
  return (words.length > 1 && isOffice(words[0])) || isOffice(wordBefore(prose, start, 24));
}

/** A document, an event, a prize: one of its words says so. Some are surnames by themselves, or after given names. */
export function isThing(name: string): boolean {
  const lower = name.toLowerCase();
  if (!lower.includes(" ")) return dated.has(lower) && !surnames.has(lower);
  const words = lower.split(" ");
  return words.some((word, at) => dated.has(word) && !(at === words.length - 1 && families.has(word)));
}

/** Words of things that are surnames by themselves, `Law (2002)`; and those that are, too, after given names: `Octavio Paz`. */
const surnames = new Set("paz guerra batalla batalha battle law lei bill price prix".split(" "));
const families = new Set("paz guerra batalla batalha battle".split(" "));

function isSmall(word: string): boolean {
  return particles.has(word.toLowerCase());
}

/** Whether a name and year head a list item, as in a timeline: `- Brexit (2016): the vote`. */
function isHeadword(prose: string, start: number, after: number): boolean {
  return (
    /(?:^|\n)[\s\u0001]*[-+*•][\s\u0001]+$/.test(prose.slice(Math.max(0, start - 12), start)) &&
    /^[\s\u0001]*[:–—-]/.test(prose.slice(after, after + 4))
  );
}

/** Whether a name and year begin a sentence, or follow *since*, and a sign ends them, as where events are told one by one: `Brexit (2016), Katrina (2005).` */
function isAlone(prose: string, start: number, after: number): boolean {
  if (!/^[\s\u0001]*[.,;]/.test(prose.slice(after, after + 4))) return false;
  const before = visible(prose.slice(Math.max(0, start - 12), start)).trimEnd();
  return before === "" || /[.!?]$|(?<!\p{L})(?:since|desde|depuis)$/iu.test(before);
}

/** Whether a verb of saying follows, small words between: `Welsh (2004) has also shown`, `Welsh (2004), who argues`. */
function isSaid(prose: string, after: number): boolean {
  for (const [word] of prose.slice(after, after + 48).matchAll(/\p{L}+|[^\s,\u0001]/gu)) {
    if (verbsOfSaying.has(word)) return true;
    if (!beforeVerbs.has(word) && !word.endsWith("ly")) return false;
  }
  return false;
}

const founded =
  /^[\s\u0001]*(?:was|were|is|are|has been|had been|fue(?:ron)?|ha sido|fut|furent|a été|est) (?:\p{L}+ly )?(?:founded|created|established|signed|born|built|launched|ratified|elected|dissolved|abolished|opened|inaugurated|enacted|repealed|amended|(?:fundad|cread|firmad|ratificad|inaugurad|promulgad|reformad|derogad)[oa]s?|disuelt[oa]s?|(?:fond|cré|sign|ratifi|inaugur|promulgu|abrog|adopt)ée?s?|élue?s?|dissou(?:s|tes?))(?!\p{L})/u;

/** Whether what follows says that the thing came into being, as no author does: `The World Bank (1944) was founded`. */
function isFounded(prose: string, after: number): boolean {
  return founded.test(prose.slice(after, after + 48).normalize("NFC"));
}

/** What stands before the name: the beginning of a sentence, clause or list item, a word that leads to a source, or another word. */
function placeBefore(prose: string, start: number): Evidence {
  let at = start;
  while (at > 0 && isBlank(prose.charCodeAt(at - 1))) at -= 1;
  if (at === 0 || /\n[^\S\n]*\n/.test(prose.slice(at, start))) return "form";
  const before = prose.charAt(at - 1);
  const near = prose.slice(Math.max(0, at - 40), at);
  if ('\0.;:!?—–“”"«»()[]#'.includes(before)) return "form";
  if ("-+*•>".includes(before)) return /(?:^|\n)[\s\u0001]*$/.test(prose.slice(Math.max(0, at - 9), at - 1)) ? "form" : "doubt";
  const [, word = "", comma] = /([\p{L}\p{N}’']+)(,?)$/u.exec(near) ?? [];
  if (word === "") return "doubt";
  if (comma !== "") return /^\p{Lu}/u.test(word) ? "doubt" : "form";
  const lower = word.toLowerCase();
  if (
    leadIns.has(lower) ||
    verbsOfSaying.has(word) ||
    (lower !== word && joinsSentences.has(lower)) ||
    /\b(?:according to|de acuerdo con)$/iu.test(near)
  )
    return "form";
  const [, whole = ""] = /(\p{L}+)\s(?:of|de|del|du|des)(?:\s\p{Ll}+)?$/u.exec(near) ?? [];
  if (dated.has(whole.toLowerCase())) return "library";
  // What has a name itself, or a number, happens in a place: `at COP27 in Baku (2024)`.
  if (/[\p{Lu}\d]{2}\s(?:in|en|em|à)$/u.test(near)) return "library";
  return thingBefore.has(lower.replace(/.*['’]/, "")) || dated.has(lower) ? "library" : "doubt";
}
