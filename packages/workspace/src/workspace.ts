import type { Corpus } from "@concordat/corpus";
import type { EntityIndex, ReadProblem, SourceIndex, Syntax } from "@concordat/engine";
import { corpusEntities, corpusSource } from "@concordat/engine/corpus";
import type { Files } from "./files.ts";
import { type LibraryFile, libraryFiles } from "./library-file.ts";
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
  /** What it is; `settings` is a `concordat.json` that has faults. */
  readonly kind: "library" | "corpus" | "settings";
  readonly name: string;
  readonly uri: string | null;
  readonly entries: number;
  readonly problems: readonly ReadProblem[];
  /** Why it could not be used, and who asked for it; null where all is well. */
  readonly error: string | null;
}

/** What serves one document. */
export interface Libraries {
  /** In the order of evidence: what the document names, what settings name, declared corpora, undeclared ones. */
  readonly sources: readonly SourceIndex[];
  readonly entities: readonly EntityIndex[];
  readonly settings: Settings;
  readonly looked: readonly Looked[];
  /** Names of the libraries and corpora that were named and could not be read at all. */
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
  const { files, corpora } = options;
  const read = libraryFiles(files);
  const sourceOf = corpusSources();
  return {
    async librariesFor(document) {
      const project = await projectOf(document.uri, options.roots(), files);
      const settings = mergeSettings(options.defaults ?? new Map(), project.settings, options.settings?.() ?? new Map());
      const named = await namedLibraries(document, settings, project, options);
      const looked: Looked[] = [...project.looked];
      const sources: SourceIndex[] = [];
      const unread: string[] = [];
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
      const declared = corpora.filter(({ name }) => settings.corpora.includes(name));
      const others = settings.corpus.enabled ? corpora.filter((corpus) => !declared.includes(corpus)) : [];
      const shown = [...declared, ...others];
      for (const corpus of shown) sources.push(sourceOf(corpus, declared.includes(corpus)).source);
      for (const name of settings.corpora) {
        if (corpora.some((corpus) => corpus.name === name)) continue;
        const known = corpora.map((corpus) => corpus.name).join(", ") || "none";
        const byPerson = (options.settings?.().get("corpora") as readonly string[] | undefined)?.includes(name) ?? false;
        const askedBy = byPerson ? "your settings" : project.placeOf(name);
        const error = `There is no corpus of this name; known: ${known}. It is named by ${askedBy}.`;
        unread.push(name);
        looked.push({ kind: "corpus", name, uri: null, entries: 0, problems: [], error });
      }
      const entities = settings.entities.enabled ? shown.map((corpus) => sourceOf(corpus, false).entities) : [];
      return { sources, entities, settings, looked, unread };
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
  const entities = new Map<Corpus, EntityIndex>();
  const sources = new Map<string, SourceIndex>();
  return (corpus, declared) => {
    const key = `${corpus.name} ${declared}`;
    const source = sources.get(key) ?? corpusSource(corpus, { declared });
    const names = entities.get(corpus) ?? corpusEntities(corpus);
    sources.set(key, source);
    entities.set(corpus, names);
    return { source, entities: names };
  };
}
