import { type CitationMention, isShown } from "../find/mention.ts";
import { abbreviates } from "../library/abbreviates.ts";
import { ask } from "../library/asking.ts";
import type { Entry } from "../library/entry.ts";
import { institutionKey, partsOfKey } from "../library/institution-key.ts";
import { keptBeside } from "../library/kept-acronyms.ts";
import type { Library } from "../library/library.ts";
import type { SourceIndex } from "../library/source-index.ts";
import { postingsAt, prefixRange } from "../library/term-table.ts";
import { standIns } from "../library/unsigned.ts";
import { fold } from "../text/fold.ts";
import { itself, onceForEach, remembered } from "../text/remembered.ts";
import { authorsOf } from "./authors-fit.ts";
import { withoutArticle } from "./bare-names.ts";
import { byFirstAuthor } from "./by-first-author.ts";
import { acronymLike, madeAs, oneWord } from "./made-as.ts";

/** What an institution's acronym may be made of, and the name that its works are recorded under. */
interface Called {
  readonly words: string;
  readonly name: string;
}

/** By the first letter of the words. */
type Calls = ReadonlyMap<string, readonly Called[]>;

/** So many names of one year and letter are looked through. */
const MOST = 200;

/** One word at the end of an entry, who brought the work out: `Inventario. México: Semarnat.` */
const atEnd = /[.:]\s(\p{Lu}[\p{L}.&-]{1,11}?)\.?$/u;

/**
 * The mention by each name that its acronym may be made of, `(Sectur 2010)` by `Secretaría de Turismo`, of declared works of its
 * year; or by each acronym that may be made of its name. Of several those that are made of all words alone. Nothing where
 * it prints neither. An institution that brought its work out itself may stand there by its acronym, which is its own.
 */
export function abbreviated(mention: CitationMention, library: Library): readonly CitationMention[] {
  const [author = "", ...others] = mention.authors;
  const printed = withoutArticle(author);
  if (others.length > 0 || !(oneWord.test(printed) || printed.includes(" "))) return [];
  ask(mention.year ?? "");
  const declared = declaredIn(library);
  const names = printer(printed, mention.year ?? "", declared) ?? [...keptBeside(printed), ...madeOf(printed, mention, library, declared)];
  return [...new Set(names)].map((name) => ({ ...mention, authors: [name] }));
}

const declaredIn = onceForEach((library: Library): Library => library.filter((source) => source.declared));

/** The one institution that brought its work out under an acronym, in a list; null where none did. Who prints for several may be anybody, and what is no acronym a family's. */
function printer(printed: string, year: string, declared: Library): readonly string[] | null {
  const folded = fold(printed);
  if (!declared.some((source) => printersOf(source, year).has(folded))) return null;
  const own = new Set(declared.flatMap((source) => [...(printersOf(source, year).get(folded) ?? [])]));
  const [name = ""] = own;
  return own.size === 1 && (acronymLike.test(printed) || abbreviates(printed, name)) ? [name] : null;
}

function madeOf(printed: string, mention: CitationMention, library: Library, declared: Library): readonly string[] {
  if (!acronymLike.test(printed) && !printed.includes(" ") && !mayBeMade(printed, mention, library)) return [];
  const called = declared.flatMap((source) => callsOf(source, mention.year ?? "").get(initial(printed)) ?? []);
  const making = called.map((one) => ({ ...one, of: madeAs(printed, one.words) })).filter(({ of }) => of !== null);
  const whole = making.filter(({ of }) => of === "all");
  return (whole.length > 0 ? whole : making).map(({ name }) => name);
}

/** Whether a word that is written as a family is, four letters at least, may be an acronym: `Segob`. Not where it is somebody's, nor where a text may name nobody. */
function mayBeMade(printed: string, { needs, group, end }: CitationMention, library: Library): boolean {
  if (printed.length < 4 || !(isShown(needs) || group.end !== end)) return false;
  return !byFirstAuthor(printed, library).some(({ entry }) => authorsOf(entry)[0]?.kind === "person");
}

/** Institutions that brought out their works of a year themselves, by the one word, folded, that says so. */
const printersOf = remembered((source: SourceIndex, year: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { authors, fields } of ofYear(source, year)) {
    const [author, ...more] = authors;
    if (author?.kind !== "institution" || more.length > 0) continue;
    const printer = fold(fields.publisher ?? atEnd.exec(fields.note ?? "")?.[1] ?? "");
    if (printer !== "" && !printer.includes(" ")) found.set(printer, (found.get(printer) ?? new Set()).add(author.name));
  }
  return found;
}, itself);

/** What the institutions of a source's works of a year are called; of a country's work the body that its title begins with. */
const callsOf = remembered((source: SourceIndex, year: string): Calls => {
  const found = new Map<string, Called[]>();
  for (const entry of ofYear(source, year)) {
    for (const called of calledIn(entry)) {
      const some = found.get(initial(called.words)) ?? [];
      found.set(initial(called.words), some);
      if (some.length < MOST) some.push(called);
    }
  }
  return found;
}, itself);

function ofYear({ years, entries }: SourceIndex, year: string): readonly Entry[] {
  const [from, to] = prefixRange(years, year);
  const numbers = Array.from({ length: to - from }, (_, at) => [...postingsAt(years, from + at)]).flat();
  return numbers.map((number) => entries.at(number) as Entry).filter((entry) => entry.year === year);
}

function calledIn(entry: Entry): readonly Called[] {
  const authors = entry.authors.flatMap((author) => (author.kind === "institution" ? author.name : []));
  const called = authors.flatMap((name) => callsOfName(name).map((words) => ({ words, name })));
  if (entry.authors.length === 0) return called;
  const titles = standIns(entry).map((title) => title.split(/[.:]/, 1)[0] as string);
  return [...called, ...titles.map((title) => ({ words: title, name: title }))];
}

/** The office that somebody has, and those united whose body it is: acronyms may leave out either, `UNHCR` the one, `OHCHR` the other. */
const office = /^(?:Office of|Oficina del?|Bureau du|Gabinete d[eo])(?: the)? (?=\p{Lu})/u;
const united = / (?:of the United Nations|United Nations|des Nations [Uu]nies|de las Naciones Unidas|das Nações Unidas)(?= )/u;

/** Which part of it an institution is, after a dash: `Observatoire des prisons – section française`. */
const section = /\s[–—-]\s\p{L}[\p{L}\s]+$/u;

/** An institution's name and its parts, with what acronyms are made of and without. */
function callsOfName(name: string): readonly string[] {
  return [
    ...new Set([name, name.replace(office, ""), name.replace(united, ""), name.replace(section, "")]),
    ...partsOfKey(institutionKey(name)),
  ];
}

function initial(name: string): string {
  return fold(name.charAt(0));
}
