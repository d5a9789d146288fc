import type { CitationMention } from "../find/mention.ts";
import { abbreviates } from "../library/abbreviates.ts";
import type { Entry } from "../library/entry.ts";
import type { Library } from "../library/library.ts";
import type { SourceIndex } from "../library/source-index.ts";
import { standIns } from "../library/unsigned.ts";
import { fold } from "../text/fold.ts";

/** Names of institutions by year and first letter. */
type Named = ReadonlyMap<string, readonly string[]>;

/** So many names of one year and letter are looked through. */
const MOST = 200;

const named = new WeakMap<SourceIndex, Named>();

/**
 * The mention by each name that its acronym may be made of, `(Sectur 2010)` by `Secretaría de Turismo`, of declared works of its
 * year. Nothing where it prints no acronym: capitals alone, or a capital within.
 */
export function abbreviated(mention: CitationMention, library: Library): readonly CitationMention[] {
  const [acronym = "", ...others] = mention.authors;
  if (others.length > 0 || !/^(?:\p{Lu}{3,12}|\p{Lu}{1,3}\p{Ll}{0,8}\p{Lu}\p{L}{0,8})$/u.test(acronym)) return [];
  const bucket = bucketOf(mention.year ?? "", acronym);
  const names = library.filter(({ declared }) => declared).flatMap((source) => institutionsOf(source).get(bucket) ?? []);
  return [...new Set(names)].filter((name) => abbreviates(acronym, name)).map((name) => ({ ...mention, authors: [name] }));
}

/** The institutions of a source; of a country's work the body that its title begins with. */
function institutionsOf(source: SourceIndex): Named {
  const known = named.get(source);
  if (known !== undefined) return known;
  const found = new Map<string, string[]>();
  for (const entry of source.entries) {
    for (const name of namesOf(entry)) {
      const bucket = bucketOf(entry.year, name);
      const some = found.get(bucket) ?? [];
      found.set(bucket, some);
      if (some.length < MOST) some.push(name);
    }
  }
  named.set(source, found);
  return found;
}

function namesOf(entry: Entry): readonly string[] {
  const authors = entry.authors.flatMap((author) => (author.kind === "institution" ? author.name : []));
  return entry.authors.length === 0 ? authors : [...authors, ...standIns(entry).map((title) => title.split(/[.:]/, 1)[0] as string)];
}

function bucketOf(year: string, name: string): string {
  return `${year}${fold(name.charAt(0))}`;
}
