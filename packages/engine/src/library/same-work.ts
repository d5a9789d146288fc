import { isDigit } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import { onceForEach, rememberedText } from "../text/remembered.ts";
import { wordsOf } from "../text/words.ts";
import type { Entry, EntryName } from "./entry.ts";
import { institutionKey } from "./institution-key.ts";
import { withAcronym } from "./with-acronym.ts";

/** Whether two entries of different sources record the same work: by DOI or ISBN, else by first author, year and title. */
export function sameWork(a: Entry, b: Entry): boolean {
  // Chapters bear the ISBN of their book, and in some libraries its DOI.
  const apart = isPart(a) || isPart(b);
  if (sharesField("DOI", a, b) && (!apart || isTitledAlike(a, b))) return true;
  if (sharesField("ISBN", a, b) && !apart) return true;
  if (yearKey(a) !== yearKey(b) || (a.suffix !== "" && b.suffix !== "" && a.suffix !== b.suffix)) return false;
  if (isTitledAs(a, b) || isTitledAs(b, a) || isLongTitle(a, b)) return true;
  return isTitledAlike(a, b) && isSameName(firstAuthor(a), firstAuthor(b));
}

function isTitledAlike(a: Entry, b: Entry): boolean {
  return a.title === "" || b.title === "" || isSameTitle(a, b);
}

function sharesField(field: "DOI" | "ISBN", a: Entry, b: Entry): boolean {
  const mine = a.fields[field];
  const other = mine === undefined ? undefined : b.fields[field];
  return mine !== undefined && other !== undefined && identifier(mine) === identifier(other);
}

function isPart({ type }: Entry): boolean {
  return type === "chapter" || type === "paper-conference" || type.startsWith("entry-");
}

/** Whether two entries may record one work whose title one of them cuts. That is certain only where its author has no other of the year. */
export function sameButCut(a: Entry, b: Entry): boolean {
  return sameAuthorAndYear(a, b) && a.suffix + b.suffix === "" && isCutTitle(a, b);
}

/** Whether the first author of two entries is one, and the year. */
export function sameAuthorAndYear(a: Entry, b: Entry): boolean {
  return yearKey(a) === yearKey(b) && sameAuthor(a, b);
}

/** Whether the first author of two entries is one. */
export function sameAuthor(a: Entry, b: Entry): boolean {
  return isSameName(firstAuthor(a), firstAuthor(b));
}

/** Whether a list prints in the author's place what is the title of an unsigned work: `Tan v. Lind. 2004.` */
function isTitledAs(listed: Entry, unsigned: Entry): boolean {
  const name = firstAuthor(listed);
  return name?.kind === "institution" && firstAuthor(unsigned) === undefined && fold(name.name) === titleOf(unsigned).folded;
}

/** Whether two titles are one, and so long that nobody else's work has it, whatever the sources make of the names. */
function isLongTitle(a: Entry, b: Entry): boolean {
  const { folded } = titleOf(a);
  return folded === titleOf(b).folded && folded.split(" ").length > 4;
}

function identifier(text: string): string {
  return text.toLowerCase().replace(/^https?:\/\/(?:dx\.)?doi\.org\/|^doi:|[\s-]/g, "");
}

/** The year of an entry by which works are compared: one without a year is one of no date, or still to come. */
export function yearKey({ year }: Entry): string {
  return isDigit(year.charCodeAt(0)) || /\d/.test(year) ? year : "";
}

function firstAuthor(entry: Entry): EntryName | undefined {
  return entry.authors[0] ?? entry.editors[0];
}

/**
 * Whether two sources may print one name so: a compound surname by one of its ends, `Borao` and `Borao Mateo`; an
 * institution that a list reads as a person, `Core Team, R`, or by its acronym or with another after it.
 */
function isSameName(a: EntryName | undefined, b: EntryName | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.kind === "person" && b.kind === "person") {
    const [one, two] = [fold(a.family), fold(b.family)];
    return one === two || isEndOf(one, two) || isEndOf(two, one);
  }
  const names = spellings(b);
  return spellings(a).some((one) => names.some((two) => one === two || beginsName(one, two) || beginsName(two, one)));
}

function isEndOf(short: string, long: string): boolean {
  return short !== "" && (long.startsWith(`${short} `) || long.endsWith(` ${short}`));
}

function beginsName(short: string, long: string): boolean {
  return short.includes(" ") && long.startsWith(`${short} `);
}

/** Folded, without the signs that may set off what a company is: `Reed Software, Inc.` */
function unpointed(name: string): string {
  return fold(name).replace(/[,.]/g, "");
}

function spellings(name: EntryName): readonly string[] {
  if (name.kind === "person") return [unpointed(`${name.given} ${name.family}`).trim(), unpointed(`${name.family} ${name.given}`).trim()];
  const both = withAcronym(name.name);
  // `Ports, Department of`.
  const turned = name.name.includes(", ") ? institutionKey(name.name) : "";
  return [name.name, turned, name.short, both?.name ?? "", both?.short ?? ""].map(unpointed).filter((spelling) => spelling !== "");
}

/**
 * Whether one title begins with the other, since lists often leave out the subtitle, or both agree in all that tells
 * works apart: their longer words, numerals and digits. `after 911` and `after 9-11` are one title.
 */
export function isSameTitle(a: Entry, b: Entry): boolean {
  if (a.title === b.title) return true;
  const [one, two] = [titleOf(a), titleOf(b)];
  const [short, long] = one.words.length < two.words.length ? [one.words, two.words] : [two.words, one.words];
  if (short.length > 0 && short.every((word, at) => word === long[at])) return true;
  return tellingOf(one) !== "" && tellingOf(one) === tellingOf(two);
}

/** How many words at its beginning a title may have lost, and how many make a title by themselves. */
const LOST = 2;
const MOST = 5;

/** Whether one title stands in the other but for its first words, which a formatter may lose, or both begin with the same five words. */
function isCutTitle(a: Entry, b: Entry): boolean {
  const [one, two] = [titleOf(a).words, titleOf(b).words];
  const [short, long] = one.length < two.length ? [one, two] : [two, one];
  const from = long.indexOf(short[0] ?? "");
  if (short.length > 2 && from > 0 && from <= LOST && short.every((word, at) => word === long[from + at])) return true;
  return short.length >= MOST && short.slice(0, MOST).every((word, at) => word === long[at]);
}

/** What titles are compared by. A work may be held against each of the many that its author has in another source. */
export interface FoldedTitle {
  readonly folded: string;
  readonly words: readonly string[];
}

/** The title of an entry as it is compared with others. */
export const titleOf: (entry: Entry) => FoldedTitle = onceForEach(({ title }: Entry) => foldedTitle(title));

const foldedTitle = rememberedText((title): FoldedTitle => {
  const folded = fold(title);
  return { folded, words: wordsOf(folded) };
});

/** The longer words of a title, its numerals and digits; empty where they are too few to tell works apart. */
const tellingOf = onceForEach(({ words }: FoldedTitle): string => {
  const long = words.filter((word) => /^(?:\p{L}{4,}|[ivx]+)$/u.test(word));
  return long.length > 2 ? [...long, words.join("").replace(/\P{N}+/gu, "")].join() : "";
});
