import type { Corpus } from "@concordat/corpus";
import type { EntityIndex, ReadProblem, SourceIndex, Syntax } from "@concordat/engine";
import { corpusEntities, corpusSource } from "@concordat/engine/corpus";
import { corpusFiles } from "./corpus-files.ts";
import type { Files } from "./files.ts";
import { type LibraryFile, libraryFiles } from "./library-file.ts";
import { namedCorpora } from "./named-corpora.ts";
import { namedLibraries } from "./named-libraries.ts";
import { projectOf } from "./project.ts";
import { type GivenSettings, mergeSettings, type Settings } from "./settings.ts";
import { baseName } from "./uris.ts";

/** A text whose libraries are wanted. */
export interface DocumentRef {
  readonly uri: string;
  readonly text: string;
  readonly syntax: Syntax;
}

/** One thing that was looked at for a document, found or not. */
export interface Looked {
  /** What it is; `settings` is a fault of `concordat.json`, which stands in `problems` with its place. */
  readonly kind: "library" | "corpus" | "settings";
  readonly name: string;
  readonly uri: string | null;
  /** The name of the corpus that it is, or that it is a file of. */
  readonly corpus?: string;
  readonly entries: number;
  readonly problems: readonly ReadProblem[];
  /** Why it could not be used, and who asked for it; null where all is well. */
  readonly error: string | null;
}

/** The name of something that was looked at; a fault of settings goes by its place: `concordat.json:3:5`. */
export function placedName({ kind, name, problems }: Looked): string {
  const [problem] = problems;
  return kind === "settings" && problem !== undefined ? `${name}:${problem.line}:${problem.column}` : name;
}

/** What serves one document. */
export interface Libraries {
  /** In the order of evidence: what the document names, what settings name, declared corpora, undeclared ones. */
  readonly sources: readonly SourceIndex[];
  readonly entities: readonly EntityIndex[];
  /** The corpora among the sources, the declared ones first. */
  readonly corpora: readonly Corpus[];
  readonly settings: Settings;
  readonly looked: readonly Looked[];
  /** Names of what could not be read at all: libraries and corpora that were named, a `concordat.json`. */
  readonly unread: readonly string[];
}

export interface WorkspaceOptions {
  readonly files: Files;
  /** Addresses of the folders that are open; the nearest one is a document's project. */
  readonly roots: () => readonly string[];
  /** The corpora at hand, by name. Undeclared, they explain and never accuse. */
  readonly corpora: readonly Corpus[];
  /** What settings say where neither the project nor the person says otherwise. */
  readonly defaults?: GivenSettings;
  /** Settings of the person, which win over those of the project. */
  readonly settings?: () => GivenSettings;
  /** Addresses of libraries that the person gave by hand. */
  readonly given?: readonly string[];
  /** Corpora that the person gave by hand, as typed, with the address of each that is not at hand. They count beside those that settings name. */
  readonly givenCorpora?: readonly { readonly name: string; readonly uri: string | null }[];
  /** Whether the project may name files outside itself. */
  readonly trusted?: () => boolean;
  /** Address of the person's home folder, for `~`. */
  readonly home?: string;
}

/** Finds and reads the libraries that documents use. */
export interface Workspace {
  librariesFor(document: DocumentRef): Promise<Libraries>;
}

/** Opens a workspace over one port to the outside. Files are read again only when their content changed. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { files } = options;
  const read = libraryFiles(files);
  const readCorpus = corpusFiles(files);
  const sourceOf = corpusSources();
  return {
    async librariesFor(document) {
      const project = await projectOf(document.uri, options.roots(), files);
      const settings = mergeSettings(options.defaults ?? new Map(), project.settings, options.settings?.() ?? new Map());
      const named = await namedLibraries(document, settings, project, options);
      const looked: Looked[] = [...project.looked];
      const sources: SourceIndex[] = [];
      const unread: string[] = [...project.unread];
      for (const library of named) {
        if (library.uri === null) {
          looked.push({ kind: "library", name: library.path, uri: null, entries: 0, problems: [], error: library.error });
          unread.push(library.path);
          continue;
        }
        const file = await read(library.uri, library.role);
        if (file.source) sources.push(file.source);
        else unread.push(library.path);
        looked.push(lookedAt(file, library));
      }
      const declared = await namedCorpora(settings.corpora, project, options, readCorpus);
      looked.push(...declared.looked);
      unread.push(...declared.unread);
      const names = new Set(declared.corpora.map(({ name }) => name));
      const others = settings.corpus.enabled ? options.corpora.filter(({ name }) => !names.has(name)) : [];
      const shown = [...declared.corpora, ...others];
      for (const corpus of shown) sources.push(sourceOf(corpus, names.has(corpus.name)).source);
      const entities = settings.entities.enabled ? shown.map((corpus) => sourceOf(corpus, false).entities) : [];
      return { sources, entities, corpora: shown, settings, looked, unread };
    },
  };
}

/** What was read goes by its file name, what could not be by the path that names it. */
function lookedAt(file: LibraryFile, { path, askedBy }: { readonly path: string; readonly askedBy: string }): Looked {
  const { uri, source, problems, error } = file;
  return {
    kind: "library",
    name: source === null ? path : baseName(uri),
    uri,
    entries: source?.entries.length ?? 0,
    problems,
    error: error === null ? null : `${error} It is named by ${askedBy}.`,
  };
}

/** Sources and names of corpora, each made once. */
function corpusSources(): (corpus: Corpus, declared: boolean) => { readonly source: SourceIndex; readonly entities: EntityIndex } {
  const known = new WeakMap<Corpus, { readonly entities: EntityIndex; readonly sources: Map<boolean, SourceIndex> }>();
  return (corpus, declared) => {
    const made = known.get(corpus) ?? { entities: corpusEntities(corpus), sources: new Map() };
    known.set(corpus, made);
    const source = made.sources.get(declared) ?? corpusSource(corpus, { declared });
    made.sources.set(declared, source);
    return { source, entities: made.entities };
  };
}
