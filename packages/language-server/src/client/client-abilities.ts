import type { ClientCapabilities } from "vscode-languageserver";

/** What a client can do of what a server may ask of it. */
export interface ClientAbilities {
  /** Whether it gives settings when asked. */
  readonly settings: boolean;
  /** Whether it tells of files that change in its folders, and of others, too. */
  readonly watches: boolean;
  readonly watchesOutside: boolean;
  readonly showsProgress: boolean;
  /** Whether it tells of folders that are opened and closed. */
  readonly folders: boolean;
  /** Whether it can be asked for texts of further languages. */
  readonly texts: boolean;
}

/** What a client says that it can do; what it leaves out it cannot. */
export function abilitiesOf({ workspace, textDocument, window }: ClientCapabilities): ClientAbilities {
  const watching = workspace?.didChangeWatchedFiles;
  const watches = watching?.dynamicRegistration ?? false;
  return {
    settings: workspace?.configuration ?? false,
    watches,
    watchesOutside: watches && (watching?.relativePatternSupport ?? false),
    showsProgress: window?.workDoneProgress ?? false,
    folders: workspace?.workspaceFolders ?? false,
    texts: textDocument?.synchronization?.dynamicRegistration ?? false,
  };
}
