import { isAcronym } from "../find/acronym.ts";
import type { CitationMention } from "../find/mention.ts";
import type { Entry } from "../library/entry.ts";
import type { Hit, Library } from "../library/library.ts";
import { byName } from "../library/look-up.ts";
import { fold } from "../text/fold.ts";
import { dateFits, yearFits } from "./match-dates.ts";
import { authorsFit, authorsOf, withoutArticle } from "./match-names.ts";
import type { Resolution } from "./resolution.ts";

/** What was looked up in a library, which never changes: papers cite the same authors again and again. */
const asked = new WeakMap<Library, Map<string, readonly Hit[]>>();

/** Works whose first author may be the one printed: by the whole name, or by one end of a compound surname. */
export function byFirstAuthor(name: string, library: Library): readonly Hit[] {
  const answers = asked.get(library) ?? new Map<string, readonly Hit[]>();
  asked.set(library, answers);
  const hits = answers.get(name) ?? lookUp(name, library);
  answers.set(name, hits);
  return hits;
}

function lookUp(name: string, library: Library): readonly Hit[] {
  const words = fold(name).split(" ");
  const short = isAcronym(name) ? [name.replaceAll(".", "")] : [];
  const ends = [words.at(-1) as string, words[0] as string, words.slice(0, 2).join(" "), words.slice(-2).join(" ")];
  const hits = new Map<Entry, Hit>();
  for (const spelling of new Set([name, withoutArticle(name), ...short, ...ends])) {
    for (const hit of byName(library, spelling)) if (!hits.has(hit.entry)) hits.set(hit.entry, hit);
  }
  return [...hits.values()];
}

/** Works that agree with all that is printed: authors, year, letter and day. */
export function exactHits(mention: CitationMention, library: Library): readonly Hit[] {
  const hits = byFirstAuthor(mention.authors[0] ?? "", library).filter(
    ({ entry }) => yearFits(mention.year, entry) && dateFits(mention, entry) && authorsFit(mention.authors, mention.etAl, entry),
  );
  return bySuffix(mention, byNumberOfAuthors(mention, hits));
}

/** Where some works have just as many authors as printed, the others are not meant. */
function byNumberOfAuthors(mention: CitationMention, hits: readonly Hit[]): readonly Hit[] {
  if (mention.etAl) return hits;
  const same = hits.filter(({ entry }) => authorsOf(entry).length === mention.authors.length);
  return same.length > 0 ? same : hits;
}

/**
 * Tells `2004a` from `2004b`: by the letters the entries print, else by their order in the first source that has them all.
 * A paper's own list prints the letters that its text does; other libraries have none.
 */
function bySuffix(mention: CitationMention, hits: readonly Hit[]): readonly Hit[] {
  if (mention.suffix === null) {
    const plain = hits.filter(({ entry }) => entry.suffix === "");
    return plain.length === 1 && hits.length > 1 ? plain : hits;
  }
  const lettered = hits.filter(({ entry }) => entry.suffix !== "");
  if (lettered.length > 0) return lettered.filter(({ entry }) => entry.suffix === mention.suffix);
  const nth = hits[mention.suffix.charCodeAt(0) - 97];
  if (hits.length > 1) return nth ? [nth] : hits;
  return hits.filter(({ source }) => source.role !== "list");
}

/** One work is known; several are ambiguous, unless the document's own list has just one of them. */
export function known(hits: readonly Hit[]): Resolution | null {
  const [first] = hits;
  if (first === undefined) return null;
  if (hits.length === 1) return { kind: "known", hit: first };
  const listed = hits.filter((hit) => hit.source.role === "list");
  return listed.length === 1 ? { kind: "known", hit: listed[0] as Hit } : { kind: "ambiguous", hits };
}
