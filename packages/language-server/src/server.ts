import type { Corpus } from "@concordat/corpus";
import type { Locale } from "@concordat/engine";
import {
  clientFiles,
  createWorkspace,
  type Files,
  type FollowedFiles,
  followedFiles,
  type IndexStore,
  isInside,
  type Libraries,
  messages,
  type Workspace,
} from "@concordat/workspace";
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
} from "vscode-languageserver";
import { afterQuiet } from "./after-quiet.ts";
import { answersFirst } from "./answers-first.ts";
import { followTexts } from "./changed-texts.ts";
import { abilitiesOf, type ClientAbilities } from "./client-abilities.ts";
import { openDocuments } from "./documents.ts";
import { editedTexts } from "./edited-texts.ts";
import { fileProblems } from "./file-problems.ts";
import { registerFeatures } from "./handlers.ts";
import { libraryTextProblems } from "./library-text-problems.ts";
import { isLibraryText, libraryTexts } from "./library-texts.ts";
import { linkEnds } from "./link-ends.ts";
import { lookAgain } from "./look-again.ts";
import { openDocument, withOpenTexts } from "./open-texts.ts";
import { outsideWatchers } from "./outside-watchers.ts";
import { type InitializationOptions, localeOf, STATUS, statusOf } from "./protocol.ts";
import { readingProgress } from "./reading-progress.ts";
import { serverAbilities } from "./server-abilities.ts";
import { settingsByFolder } from "./settings-by-folder.ts";
import { version } from "./version.ts";
import { mayHoldSettings, watchedFiles } from "./watched-files.ts";

/** What a server needs of the world it runs in. */
export interface ServerOptions {
  /** The corpora at hand; undeclared, they explain and never accuse. */
  readonly corpora: readonly Corpus[];
  /** Files as the host sees them; a client that says so lends its own. */
  readonly files: Files;
  /**
   * Where libraries that were read are kept for the next start: in a folder that the client names by its address, else in one of
   * the host's choice. Left out where the host has no place for them.
   */
  readonly storeIn?: (folder: string | null) => IndexStore;
}

/** How long nothing must have been read before libraries are kept, and how long that may go on, in milliseconds. */
const REST = [5000, 60_000] as const;

/** Serves one client over a connection until it says goodbye. */
export function startServer(connection: Connection, { corpora, files, storeIn }: ServerOptions): void {
  const attention = answersFirst();
  const edited = editedTexts();
  const { texts } = edited;
  const roots = new Set<string>();
  let locale: Locale = "en";
  let workspace: Workspace | null = null;
  let followed: FollowedFiles | null = null;
  let can: ClientAbilities = abilitiesOf({});

  const ends = linkEnds(() => followed ?? files);
  const settings = settingsByFolder(connection, () => locale);
  const isOpenPaper = (uri: string): boolean => !isLibraryText({ uri }) && openDocument(uri, texts, ends) !== null;
  const tellFiles = fileProblems(connection, isOpenPaper);
  const tellLibraries = libraryTextProblems(connection, texts, ends, (count) => messages[locale].moreProblems(count));
  const inUse = libraryTexts(connection, () => can.texts, ends);
  const onServing = (uri: string, libraries: Libraries): void => {
    inUse.use(libraries.looked);
    tellFiles(uri, libraries.looked);
    tellLibraries(libraries);
    if (can.watchesOutside) watchOutside(libraries.looked);
    again(uri, libraries.looked);
    keepSoon();
    void connection.sendNotification(STATUS, statusOf(uri, libraries));
  };
  /** Whether the client tells of changes: it watches the open folders, but for installed packages. */
  const isWatched = (uri: string): boolean =>
    can.watches && !uri.includes("/node_modules/") && [...roots].some((root) => isInside(uri, root));
  const opened = (): Workspace => {
    if (workspace === null) throw new ResponseError(-32002, "The server has not been initialized yet.");
    return workspace;
  };
  const documents = openDocuments(texts, opened, onServing);
  const watchOutside = outsideWatchers(connection, () => followed ?? files, isWatched);
  const features = registerFeatures(
    connection,
    texts,
    documents,
    () => locale,
    () => workspace !== null,
    attention.during,
  );

  const changed = (): void => {
    documents.librariesChanged();
    features.refresh();
  };
  const changedFiles = afterQuiet(changed);
  const keepSoon = afterQuiet(() => void workspace?.keep(), ...REST);
  const again = lookAgain(changed);
  const pullSettings = async (): Promise<void> => {
    if (can.settings) await settings.pull([...roots]);
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    for (const uri of folders) roots.add(uri);
    locale = localeOf(params.locale);
    can = abilitiesOf(params.capabilities);
    const lent = options.files === "client" ? clientFiles((method, sent) => connection.sendRequest(method, sent)) : files;
    followed = followedFiles(lent, isWatched);
    workspace = createWorkspace({
      files: withOpenTexts(followed, edited, ends),
      roots: () => [...roots],
      corpora,
      settings: settings.of,
      isBusy: attention.isBusy,
      store: storeIn?.(options.cacheFolder ?? null) ?? null,
      onReading: readingProgress(
        connection,
        () => can.showsProgress,
        () => locale,
      ),
      locale: () => locale,
      ...(options.keysElsewhere ? { defaults: new Map([["completion.keys", "off"]]) } : {}),
      trusted: () => options.trusted ?? false,
      ...(options.home === undefined ? {} : { home: options.home }),
    });
    return { serverInfo: { name: "concordat", version }, capabilities: serverAbilities };
  });

  connection.onInitialized(async () => {
    await pullSettings();
    if (can.settings) void connection.client.register(DidChangeConfigurationNotification.type, { section: "concordat" });
    if (can.watches) {
      const watchers = watchedFiles.map((globPattern) => ({ globPattern }));
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    if (can.folders) {
      connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
        for (const { uri } of added) roots.add(uri);
        for (const { uri } of removed) roots.delete(uri);
        await pullSettings();
        changed();
      });
    }
    changed();
  });

  connection.onDidChangeConfiguration(async (params) => {
    if (can.settings) await pullSettings();
    else settings.take((params.settings as { readonly concordat?: unknown } | null | undefined)?.concordat);
    changed();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ type, uri }) => type !== FileChangeType.Changed || mayHoldSettings(uri))) workspace?.filesChanged();
    followed?.changed(changes.map(({ uri }) => uri));
    changedFiles();
  });
  followTexts(texts, ends, inUse, () => can.watches, {
    typed: attention.typed,
    files: (uris) => followed?.changed(uris),
    libraries: changed,
  });
  texts.listen(connection);
  connection.listen();
}
