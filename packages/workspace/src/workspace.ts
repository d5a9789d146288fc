import type { Corpus } from "@concordat/corpus";
import type { EntityIndex, Locale, SourceIndex, Syntax } from "@concordat/engine";
import { askedIn } from "./asked.ts";
import { corpusSources } from "./corpora/corpus-sources.ts";
import type { Files } from "./files.ts";
import { gather } from "./gather.ts";
import { joinedFiles } from "./libraries/joined-files.ts";
import type { IndexStore } from "./libraries/kept-sources.ts";
import { libraryFiles } from "./libraries/library-files.ts";
import type { OnReading } from "./libraries/made-source.ts";
import type { Looked } from "./looked.ts";
import { messages } from "./messages/catalogue.ts";
import type { GivenSettings, Settings } from "./settings/settings.ts";
import { plainAddress } from "./uris.ts";
import { type FoundFiles, filesIn, unnamedFiles, type WorkspaceFiles } from "./workspace-files.ts";

/** A text whose libraries are wanted. */
export interface DocumentRef {
  readonly uri: string;
  readonly text: string;
  readonly syntax: Syntax;
}

/** What serves one document. */
export interface Libraries {
  /**
   * In the order of evidence: what the document and its project name, what settings name, declared corpora; then what explains and
   * never accuses, library files that nobody names and undeclared corpora.
   */
  readonly sources: readonly SourceIndex[];
  readonly entities: readonly EntityIndex[];
  /** The corpora among the sources, the declared ones first. */
  readonly corpora: readonly Corpus[];
  readonly settings: Settings;
  /** Whether the text is a part of others, or takes them in, which cite what it lists. */
  readonly isPart: boolean;
  readonly looked: readonly Looked[];
  /** Names of what could not be read at all: libraries and corpora that were named, a `concordat.json`. */
  readonly unread: readonly string[];
  /** Names of files that hold no work and may define strings: TeX has them, and nobody here. */
  readonly mayLend: readonly string[];
  /** Names of libraries that are still being read, and of which no version is in use: until then nothing can be said against a text. */
  readonly reading: readonly string[];
}

/** What a workspace asks of its host. */
export interface WorkspaceOptions {
  readonly files: Files;
  /** Addresses of the folders that are open; the nearest one is a document's project. */
  readonly roots: () => readonly string[];
  /** The corpora at hand, by name. Undeclared, they explain and never accuse. */
  readonly corpora: readonly Corpus[];
  /** What settings say where neither the project nor the person says otherwise. */
  readonly defaults?: GivenSettings;
  /** Settings of the person for a folder that is open, which win over those of the project. */
  readonly settings?: (root: string) => GivenSettings;
  /** Libraries that the person gave by hand: each as typed, with its address. */
  readonly given?: readonly { readonly path: string; readonly uri: string }[];
  /** Corpora that the person gave by hand, as typed, with the address of each that is not at hand. They count beside those that settings name. */
  readonly givenCorpora?: readonly { readonly name: string; readonly uri: string | null }[];
  /** Whether the project may name files outside itself. */
  readonly trusted?: () => boolean;
  /** Address of the person's home folder, for `~`. */
  readonly home?: string;
  /** The language in which the person is told things; English where it is left out. */
  readonly locale?: () => Locale;
  /** Told how far the reading of library files has come. */
  readonly onReading?: OnReading;
  /** Where libraries that were read are kept for the next start; left out where the host has no place for them. */
  readonly store?: IndexStore | null;
  /** Whether somebody waits for an answer just now, so that reading stands back. */
  readonly isBusy?: () => boolean;
}

/** Finds and reads the libraries that documents use. */
export interface Workspace {
  /**
   * @param onFound told what serves meanwhile: first, before libraries are read, what was read before, the others being named in
   *   `reading`; then, before files are looked for that nobody names, all that is named
   */
  librariesFor(document: DocumentRef, onFound?: (libraries: Libraries) => void): Promise<Libraries>;
  /** Looks anew for library files that nobody names: files were made or removed. */
  filesChanged(): void;
  /** Keeps the libraries that were read for the next start; to be called once nobody waits for anything. */
  keep(): Promise<void>;
}

const none: WorkspaceFiles = { uris: [], note: null };

/** Opens a workspace over one port to the outside. Files are read again only when their content changed. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { files } = options;
  /** Whether the document that was asked for last wants libraries to be kept. */
  let isKept = true;
  const locale = (): Locale => options.locale?.() ?? "en";
  const library = libraryFiles(files, locale, options.onReading, options.isBusy, options.store, () => isKept);
  const joined = joinedFiles(library);
  const askedBy = askedIn(options, locale);
  const sourcesOf = corpusSources();
  const inRoots = new Map<string, Promise<FoundFiles>>();
  const foundIn = (root: string): Promise<FoundFiles> => {
    const found = inRoots.get(root) ?? filesIn(root, files, messages[locale()]);
    inRoots.set(root, found);
    return found;
  };
  return {
    async librariesFor(document, onFound) {
      const asked = await askedBy(document);
      isKept = asked.settings.cache;
      const uris = asked.named.flatMap((one) => (one.kind === "file" ? [one.uri] : []));
      const now = (others: WorkspaceFiles, isDone: boolean): Libraries => gather(asked, others, joined.known(uris), sourcesOf, isDone);
      onFound?.(now(none, false));
      for (const uri of uris) await library.read(uri);
      await joined.read(uris);
      onFound?.(now(none, true));
      const found = await foundIn(asked.project.root);
      const addresses = new Set(uris.map(plainAddress));
      const others = unnamedFiles(found, (uri) => addresses.has(plainAddress(uri)), asked.say);
      for (const uri of others.uris) await joined.readAlone(uri);
      return now(others, true);
    },
    filesChanged: () => inRoots.clear(),
    keep: library.keep,
  };
}
