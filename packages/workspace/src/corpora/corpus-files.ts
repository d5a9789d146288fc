import type { Corpus } from "@concordat/corpus";
import type { Problem } from "@concordat/corpus-kit";
import type { Locale } from "@concordat/engine";
import { type Files, reasonOf } from "../files.ts";
import { messages } from "../messages/catalogue.ts";
import type { Messages } from "../messages/messages.ts";
import { corpusLayout, type Layout } from "./corpus-layout.ts";

/** A corpus as last read from where it lies. */
export interface CorpusFile {
  /** The last good version; null where there never was one. */
  readonly corpus: Corpus | null;
  /** Mistakes in its files, each with the address of its file. */
  readonly problems: readonly (Problem & { readonly uri: string })[];
  /** Why it could not be used at all; null where it could. */
  readonly error: string | null;
  /** Whether the corpus says its own name; a table goes by the name of its file. */
  readonly namesItself: boolean;
}

/** Texts of the files of a corpus as they were when nothing was wrong with them, and what they made. */
interface Known {
  readonly texts: ReadonlyMap<string, string>;
  readonly good: ReadonlyMap<string, string>;
  readonly file: CorpusFile;
}

/**
 * Reads corpora that people keep in files: a folder of YAML records, a built `data.json`, a package that has one, or a
 * spreadsheet saved as CSV. A corpus whose files did not change is not made again, and a file that is half written counts
 * as it was when it was last whole.
 */
export function corpusFiles(files: Files, locale: () => Locale = () => "en"): (uri: string) => Promise<CorpusFile> {
  const known = new Map<string, Known>();
  return async (uri) => {
    const say = messages[locale()];
    const layout = await corpusLayout(uri, files, say).catch((error) => reasonOf(error, say));
    const before = known.get(uri);
    if (typeof layout === "string" || layout === null) {
      const reason = layout ?? say.noCorpusThere;
      const kept = before?.file.corpus ?? null;
      const error = kept === null ? reason : `${reason} ${say.stays}`;
      return { corpus: kept, problems: [], error, namesItself: before?.file.namesItself ?? true };
    }
    if (before !== undefined && sameTexts(before.texts, layout.texts)) return before.file;
    const now = readLayout(layout, before?.good ?? new Map(), say);
    known.set(uri, now);
    return now.file;
  };
}

function readLayout({ base, texts, read, namesItself }: Layout, good: Known["good"], say: Messages): Known {
  const assembly = read(texts);
  if (assembly.kind === "whole") return { texts, good: texts, file: { ...usable(assembly.corpus, [], say), problems: [], namesItself } };
  const broken = new Set(assembly.problems.map(({ file }) => file));
  const kept = new Map([...texts].map(([path, text]) => [path, broken.has(path) ? (good.get(path) ?? text) : text]));
  for (const [path, text] of good) if (broken.has(path) && !kept.has(path)) kept.set(path, text);
  const isAsBefore = [...kept].every(([path, text]) => texts.get(path) === text);
  const { corpus } = isAsBefore ? assembly : read(kept);
  const problems = assembly.problems.map((problem) => ({ ...problem, uri: new URL(encodeURI(problem.file), base).href }));
  const whole = new Map([...good, ...[...texts].filter(([path]) => !broken.has(path))]);
  return { texts, good: whole, file: { ...usable(corpus, problems, say), problems, namesItself } };
}

/** A corpus that holds nothing is of no use, and would read as one in which something was looked for. */
function usable(corpus: Corpus | null, problems: readonly Problem[], say: Messages): Pick<CorpusFile, "corpus" | "error"> {
  if (corpus === null) return { corpus, error: say.corpusUnreadable };
  if (recordCount(corpus) > 0) return { corpus, error: null };
  return {
    corpus: null,
    error: problems.length > 0 ? say.corpusBroken : say.corpusEmpty,
  };
}

/** How many records a corpus holds, of all kinds. */
export function recordCount({ agreements, agencies, citations, people, events, sources }: Corpus): number {
  return [agreements, agencies, citations, people, events, sources].reduce((sum, { length }) => sum + length, 0);
}

function sameTexts(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}
