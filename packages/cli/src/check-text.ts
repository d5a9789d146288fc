import {
  findUnlisted,
  type Locale,
  libraryOf,
  meantBy,
  nearBy,
  positionAt,
  type ResolvedCitation,
  type ResolvedEntity,
  readDocument,
  recognize,
  reviewDocument,
  type Silenced,
  type Syntax,
} from "@concordat/engine";
import { faultsIn, type Libraries, type Looked, placedName, recordCount, type Workspace } from "@concordat/workspace";
import type { CitationReport, EntityReport, FileReport } from "./report.ts";

/** A file's report with what only the text form tells: the sources behind the counts, what could not be used, what was silenced. */
export interface Checked {
  readonly report: FileReport;
  /** Why the file itself could not be read, or not read surely. */
  readonly fault: FileReport["error"];
  readonly sources: readonly Source[];
  readonly looked: readonly Looked[];
  readonly citations: readonly ResolvedCitation[];
  /** The line and column of an offset: `4:12`. */
  readonly placeOf: (offset: number) => string;
  readonly silenced: readonly Silenced[];
  /** What was named and could not be used, and why. */
  readonly unused: readonly Unused[];
  /** Messages of the problems that tell the same. */
  readonly unusable: readonly string[];
}

interface Unused {
  readonly kind: Looked["kind"];
  readonly name: string;
  readonly reason: string;
}

/** A library or a corpus, with the number of works it holds; of a corpus the number of all its records. */
interface Source {
  readonly name: string;
  readonly entries: number;
  readonly records: number | null;
  readonly declared: boolean;
}

/** Checks one text against everything that serves it. */
export async function checkText(input: {
  readonly file: string;
  readonly uri: string;
  readonly text: string;
  readonly syntax: Syntax;
  readonly workspace: Workspace;
  readonly locale: Locale;
}): Promise<Checked> {
  const { file, uri, text, syntax, workspace, locale } = input;
  const libraries = await workspace.librariesFor({ uri, text, syntax });
  const reading = readDocument(text, syntax, null, libraries.settings.listHeadings);
  const library = libraryOf(reading, libraries.sources);
  const { citations, entities } = recognize(reading, library, libraries.entities);
  const unlisted = findUnlisted({ ...reading, citations: citations.map(({ mention }) => mention) });
  const { list } = reading;
  const { settings, isPart, unread, mayLend } = libraries;
  const unusable = [...faultsIn({ uri, text, syntax }, libraries), ...namedElsewhere(uri, text, libraries)];
  const unused = unusedOf(libraries);
  const [first] = unused;
  const { problems, silenced } = reviewDocument({ reading, citations, library, settings, locale, isPart, unread, mayLend, uri, unusable });
  return {
    report: {
      file,
      syntax,
      language: reading.language,
      list: list && { start: list.start, line: list.line, entries: list.source.entries.length },
      libraries: librariesOf(libraries),
      error: first === undefined ? null : { code: first.kind, message: unused.map(({ name, reason }) => `${name}: ${reason}`).join(" ") },
      mentions: [...citations.map(citationReport), ...entities.map(entityReport), ...unlisted].sort((a, b) => a.start - b.start),
      problems,
    },
    fault: null,
    sources: sourcesOf(libraries),
    looked: libraries.looked,
    citations,
    placeOf: (offset) => {
      const { line, column } = positionAt(reading.lines, offset);
      return `${line}:${column}`;
    },
    silenced,
    unused,
    unusable: unusable.map(({ message }) => message),
  };
}

/** Libraries that another file names for this one and that could not be used: told at the first character, with that place. */
function namedElsewhere(uri: string, text: string, { looked }: Libraries): ReturnType<typeof faultsIn> {
  return looked.flatMap(({ kind, name, error, fault }) =>
    kind === "library" && error !== null && fault !== null && fault.uri !== uri
      ? [{ start: 0, end: Math.min(1, text.length), code: fault.code, message: `${name}: ${error}` }]
      : [],
  );
}

/**
 * What was named and could not be used, an address that is not fetched among it; nobody may read a report without it as one
 * in which it was looked at.
 */
function unusedOf({ looked, unread }: Libraries): readonly Unused[] {
  return looked.flatMap((one) => {
    const reason = one.error ?? (one.uri === null && unread.includes(one.name) ? one.note : null);
    return reason === null ? [] : [{ kind: one.kind, name: placedName(one), reason }];
  });
}

function sourcesOf({ sources, corpora }: Libraries): readonly Source[] {
  return sources.map(({ name, entries, role, declared }) => {
    const corpus = role === "corpus" ? corpora.find((corpus) => corpus.name === name) : undefined;
    return { name, entries: entries.length, records: corpus === undefined ? null : recordCount(corpus), declared };
  });
}

function librariesOf({ sources, looked }: Libraries): FileReport["libraries"] {
  return sources.map((source) => {
    const files = looked.filter(({ uri, corpus }) =>
      source.role === "corpus" ? corpus === source.name : uri !== null && uri === source.uri,
    );
    // What a text lists itself is no file.
    const problems = files.length === 0 ? source.problems.length : files.reduce((sum, { problems }) => sum + problems.length, 0);
    return { name: source.name, entries: source.entries.length, problems };
  });
}

function citationReport({ mention, resolution }: ResolvedCitation): CitationReport {
  const { needs: _, ...rest } = mention;
  return {
    ...rest,
    status: resolution.kind,
    ids: meantBy(resolution).map(({ id }) => id),
    candidates: nearBy(resolution).map(({ hit, differs }) => ({ id: hit.id, library: hit.source.name, differs })),
  };
}

function entityReport({ mention, resolution }: ResolvedEntity): EntityReport {
  const hits = resolution.kind === "known" ? [resolution.hit] : resolution.hits;
  const shared = new Set(hits.map(({ id }) => id)).size < hits.length;
  return {
    ...mention,
    status: resolution.kind,
    ids: hits.map(({ corpus, id }) => (shared ? `${corpus}:${id}` : id)),
    candidates: [],
  };
}
