import type { CitationMention } from "../find/mention.ts";
import type { Hit, Library } from "../library/library.ts";
import { isShortTitle } from "../library/unsigned.ts";
import { isDigit } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";
import { isComing } from "../words/year-words.ts";
import { authorsFit, authorsOf } from "./authors-fit.ts";
import { withoutParticle } from "./bare-names.ts";
import { askAuthor, byFirstAuthor, byFirstAuthorInYear } from "./by-first-author.ts";
import { byLetter } from "./by-letter.ts";
import { ofYear } from "./by-year.ts";
import { dateFits, yearFits } from "./match-dates.ts";
import type { Resolution } from "./resolution.ts";

/**
 * Works that agree with all that is printed: authors, year, letter and day. The authors are those that the document's own list has, else
 * those of a record of the work that it lists. Where none does, the only work of the authors in that list for which it prints no year,
 * since nothing speaks against it; or one whose first edition is of the year.
 */
export function exactHits(mention: CitationMention, library: Library): readonly Hit[] {
  askAuthor(mention.authors[0] ?? "");
  return exact(library, mention);
}

const exact = remembered(agreeing, ({ authors, etAl, year, suffix, date, needs, text }) => {
  const edition = firstEdition(text);
  const initials = initialsAfter(authors, text);
  const isPlain = authors.length === 1 && suffix === null && date === null && !etAl && edition === "" && initials === "";
  // Most are a name and a year, whose key is to cost little.
  if (isPlain) return `${year} ${authors[0]}`;
  return `${year}|${suffix}|${date === null ? "" : date + (needs === "library")}|${edition}|${initials}|${etAl}|${authors.join("|")}`;
});

function agreeing(library: Library, mention: CitationMention): readonly Hit[] {
  const name = mention.authors[0] ?? "";
  const dated = ofYear(byFirstAuthorInYear(name, mention.year, library), mention.year).filter(
    (hit) => (yearFits(mention.year, hit.entry) || isDatedBy(mention.year, hit)) && dateFits(mention, hit.entry),
  );
  const listed = dated.filter((hit) => authorsFit(mention.authors, mention.etAl, hit.entry) || isShortTitleOf(mention.authors, hit));
  const hits = listed.length > 0 ? listed : dated.filter((hit) => isSignedBy(mention, hit));
  if (hits.length === 0) {
    const named = byFirstAuthor(name, library);
    return [...onlyUndated(mention, named), ...firstEditions(mention, named), ...ofEditionBeside(mention, named)];
  }
  return byLetter(
    mention,
    byFirstEdition(
      mention,
      byInitials(
        mention,
        byGivenNames(mention, byWholeName(mention, byNumberOfAuthors(mention, byStage(mention, withLetter(mention, hits))))),
      ),
    ),
  );
}

/** Whether a list prints no year of a work, and a record of the same work has the printed one. */
function isDatedBy(year: string | null, { entry, found }: Hit): boolean {
  return entry.year === "" && found.some((other) => other.source.declared && other.entry.year !== "" && yearFits(year, other.entry));
}

/** Whether a record of a listed work has the printed authors, however the list prints them or is read. */
function isSignedBy({ authors, etAl }: CitationMention, { source, found }: Hit): boolean {
  return source.role === "list" && found.some((other) => other.source.declared && authorsFit(authors, etAl, other.entry));
}

/** Whether a record has what is printed as its short title, whatever the list prints. */
function isShortTitleOf([name = "", ...others]: readonly string[], { found }: Hit): boolean {
  return others.length === 0 && found.length > 1 && found.some(({ entry }) => isShortTitle(fold(name), entry));
}

/** Works that have the very letter which is printed, if there are such, however many authors they have. */
function withLetter({ suffix }: CitationMention, hits: readonly Hit[]): readonly Hit[] {
  const same = suffix === null || hits.length < 2 ? hits : hits.filter(({ entry }) => entry.suffix === suffix);
  return same.length > 0 ? same : hits;
}

/**
 * Where a text prints words in place of a year, works still to come before undated ones, or the other way; where it prints a
 * year, works of that year before undated pages that were looked at in it.
 */
function byStage({ year }: CitationMention, hits: readonly Hit[]): readonly Hit[] {
  if (year === null || hits.length < 2) return hits;
  const dated = isDigit(year.charCodeAt(0));
  const same = hits.filter(({ entry }) => (dated ? entry.year !== "" : isComing(entry.year) === isComing(year)));
  return same.length > 0 ? same : hits;
}

function onlyUndated({ authors, etAl, suffix }: CitationMention, named: readonly Hit[]): readonly Hit[] {
  if (suffix !== null || !named.some(({ source, entry }) => source.role === "list" && entry.year === "")) return [];
  const listed = named.filter(({ source, entry }) => source.role === "list" && authorsFit(authors, etAl, entry));
  return listed.length === 1 && listed[0]?.entry.year === "" ? listed : [];
}

/** Works that record the printed year as that of their first edition. */
function firstEditions({ authors, etAl, year }: CitationMention, named: readonly Hit[]): readonly Hit[] {
  if (year === null) return [];
  return named.filter(({ entry }) => entry.fields["original-date"]?.slice(0, 4) === year && authorsFit(authors, etAl, entry));
}

/** Works of the year of the other edition that is printed beside the one cited: `[1975] 1995`, where a library has the first. */
function ofEditionBeside({ authors, etAl, text }: CitationMention, named: readonly Hit[]): readonly Hit[] {
  const year = firstEdition(text);
  return year === "" ? [] : named.filter(({ entry }) => entry.year === year && authorsFit(authors, etAl, entry));
}

/**
 * Works whose first author has the printed surname whole, before those whose surname has it for a part: `Oliveira` before
 * `Oliveira Reis`. An institution of the very name is no less its author than who is recorded as a person.
 */
function byWholeName({ authors: [name = ""] }: CitationMention, hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits;
  const printed = fold(name);
  const same = hits.filter(({ entry }) => {
    const [first] = authorsOf(entry);
    if (first?.kind === "institution") return [first.name, first.short].some((one) => fold(one) === printed);
    return first !== undefined && [fold(first.family), withoutParticle(fold(first.family))].includes(printed);
  });
  return same.length > 0 ? same : hits;
}

/** Where a text prints given names, works that record just these before those that have them otherwise: `Ada L. Tan` and `A. L. Tan`. */
function byGivenNames({ authors: [name = ""] }: CitationMention, hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2 || !name.includes(" ")) return hits;
  const printed = fold(name);
  const same = hits.filter(({ entry }) => {
    const [first] = authorsOf(entry);
    if (first?.kind !== "person" || first.given === "") return false;
    return [`${first.given} ${first.family}`, `${first.family} ${first.given}`].some((whole) => fold(whole) === printed);
  });
  return same.length > 0 ? same : hits;
}

/** Where a text prints initials, works whose author has just these before those whose author has more. */
function byInitials({ authors, text }: CitationMention, hits: readonly Hit[]): readonly Hit[] {
  const printed = hits.length > 1 ? (/^(?:\p{Lu}\.[\s-]?)+/u.exec(authors[0] ?? "")?.[0] ?? initialsAfter(authors, text)) : "";
  if (printed === "") return hits;
  const initials = fold(printed).replace(/\P{L}/gu, "");
  const having = (fits: (recorded: string) => boolean): readonly Hit[] =>
    hits.filter(({ entry }) => {
      const [name] = authorsOf(entry);
      return name?.kind === "person" && fits(fold(name.given).replace(/(\p{L})\p{L}*\P{L}*/gu, "$1"));
    });
  const same = having((recorded) => recorded === initials);
  const begun = same.length > 0 ? same : having((recorded) => recorded.startsWith(initials));
  return begun.length > 0 ? begun : hits;
}

/** How much longer a mention of a name and a year is where nothing else is in it. */
const BARE = 6;

/** Initials that follow the only name, `Lind, R., 2004` and `Lind R 2004`; empty where none do. */
function initialsAfter([name = "", ...others]: readonly string[], text: string): string {
  if (others.length > 0 || text.length <= name.length + BARE || !text.startsWith(name)) return "";
  return /^,?\s((?:\p{Lu}\.[\s-]?){1,3}|\p{Lu}{1,3})(?=[,\s(])/u.exec(text.slice(name.length, name.length + 12))?.[1] ?? "";
}

function firstEdition(text: string): string {
  if (!text.includes("[") && !text.includes("(")) return "";
  return /[[(](\d{4})[\])]/.exec(text)?.[1] ?? "";
}

/** Where a text prints the year of a first edition, `[1907] 1970`, works that print another are not meant. */
function byFirstEdition({ text }: CitationMention, hits: readonly Hit[]): readonly Hit[] {
  const year = hits.length > 1 ? firstEdition(text) : "";
  if (year === "") return hits;
  const same = hits.filter(({ found }) =>
    found.some(({ entry }) => entry.fields["original-date"]?.startsWith(year) || entry.fields.note?.includes(year)),
  );
  return same.length > 0 ? same : hits;
}

/**
 * Where some works have just as many authors as printed, the others are not meant; after *et al.*, those that have two
 * more than printed, or do not say.
 */
function byNumberOfAuthors({ authors, etAl }: CitationMention, hits: readonly Hit[]): readonly Hit[] {
  const fits = ({ entry }: Hit): boolean => {
    const more = authorsOf(entry).length - authors.length;
    return etAl ? more > 1 || entry.others === true : more === 0;
  };
  const same = hits.filter(fits);
  return same.length > 0 ? same : hits;
}

/** One work is known; several are ambiguous, unless the document's own list has just one of them. */
export function known(hits: readonly Hit[]): Resolution | null {
  const [first] = hits;
  if (first === undefined) return null;
  if (hits.length === 1) return { kind: "known", hit: first };
  const listed = hits.filter((hit) => hit.source.role === "list");
  return listed.length === 1 ? { kind: "known", hit: listed[0] as Hit } : { kind: "ambiguous", hits };
}
