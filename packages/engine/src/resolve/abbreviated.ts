import type { CitationMention } from "../find/mention.ts";
import { abbreviates } from "../library/abbreviates.ts";
import type { Entry } from "../library/entry.ts";
import { institutionKey, partsOfKey } from "../library/institution-key.ts";
import type { Library } from "../library/library.ts";
import type { SourceIndex } from "../library/source-index.ts";
import { postingsAt, prefixRange } from "../library/term-table.ts";
import { standIns } from "../library/unsigned.ts";
import { fold } from "../text/fold.ts";
import { itself, remembered } from "../text/remembered.ts";
import { withoutArticle } from "./bare-names.ts";

/** Names of institutions by their first letter. */
type Named = ReadonlyMap<string, readonly string[]>;

/** So many names of one year and letter are looked through. */
const MOST = 200;

const acronymLike = /^(?:\p{Lu}{3,12}|\p{Lu}{1,3}\p{Ll}{0,8}\p{Lu}\p{L}{0,8})$/u;
/** An acronym after that of the state or union it is of: `US DoD`, `U.K. MoD`. */
const ofState = /^((?:U\.?[SKN]|E\.?U)\.?) (\S+)$/;
/** An acronym in a record may be written as a name is: `Pemex`. */
const oneWord = /^\p{Lu}\p{L}{2,11}$/u;

/** One word at the end of an entry, who brought the work out: `Inventario. México: Semarnat.` */
const atEnd = /[.:]\s(\p{Lu}[\p{L}.&-]{1,11}?)\.?$/u;

/**
 * The mention by each name that its acronym may be made of, `(Sectur 2010)` by `Secretaría de Turismo`, of declared works of its
 * year; or by each acronym that may be made of its name. Nothing where it prints neither: capitals alone or a capital within, or several
 * words. An institution that brought its work out itself may stand there by its acronym, which is its own.
 */
export function abbreviated(mention: CitationMention, library: Library): readonly CitationMention[] {
  const [author = "", ...others] = mention.authors;
  const printed = withoutArticle(author);
  if (others.length > 0 || !(oneWord.test(printed) || printed.includes(" "))) return [];
  const declared = library.filter((source) => source.declared);
  const own = new Set(declared.flatMap((source) => [...(printersOf(source, mention.year ?? "").get(fold(printed)) ?? [])]));
  const named = declared.flatMap((source) => institutionsOf(source, mention.year ?? "").get(initial(printed)) ?? []);
  // Who prints for several may be anybody, and what is no acronym a family's.
  const printer = own.size === 1 ? [...own].filter((name) => acronymLike.test(printed) || abbreviates(printed, name)) : [];
  const names = [...printer, ...(isMade(printed) ? named.filter((name) => isMadeOf(printed, name)) : [])];
  return [...new Set(names)].map((name) => ({ ...mention, authors: [name] }));
}

/** Whether what is printed may be an acronym, or the words of one. */
function isMade(printed: string): boolean {
  return acronymLike.test(printed) || printed.includes(" ");
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

/** Whether of a printed and a recorded name one may be made of the other. */
function isMadeOf(printed: string, name: string): boolean {
  if (acronymLike.test(printed)) return abbreviates(printed, name);
  const [, state = "", short = ""] = ofState.exec(printed) ?? [];
  if (!acronymLike.test(short)) return oneWord.test(name) && abbreviates(name, printed);
  const [union, whole] = [`${institutionKey(state)} `, institutionKey(name)];
  return whole.startsWith(union) && abbreviates(short, whole.slice(union.length));
}

/** The institutions of a source's works of a year; of a country's work the body that its title begins with. */
const institutionsOf = remembered((source: SourceIndex, year: string): Named => {
  const found = new Map<string, string[]>();
  for (const entry of ofYear(source, year)) {
    for (const name of namesOf(entry)) {
      const some = found.get(initial(name)) ?? [];
      found.set(initial(name), some);
      if (some.length < MOST) some.push(name);
    }
  }
  return found;
}, itself);

function ofYear({ years, entries }: SourceIndex, year: string): readonly Entry[] {
  const [from, to] = prefixRange(years, year);
  const numbers = Array.from({ length: to - from }, (_, at) => [...postingsAt(years, from + at)]).flat();
  return numbers.map((number) => entries.at(number) as Entry).filter((entry) => entry.year === year);
}

function namesOf(entry: Entry): readonly string[] {
  const authors = entry.authors.flatMap((author) => (author.kind === "institution" ? author.name : []));
  const names = authors.flatMap((name) => [name, ...partsOfKey(institutionKey(name))]);
  return entry.authors.length === 0 ? names : [...names, ...standIns(entry).map((title) => title.split(/[.:]/, 1)[0] as string)];
}

function initial(name: string): string {
  return fold(name.charAt(0));
}
