import { type Files, folderOf, type Looked, plainAddress } from "@concordat/workspace";
import { type Connection, DidChangeWatchedFilesNotification } from "vscode-languageserver";

/**
 * Has the client watch libraries that lie outside the open folders, and the ends of links, which its watching of those folders
 * does not reach.
 *
 * @param isInside whether changes of a file are told anyway
 * @returns what to call with all that was looked at for a document
 */
export function outsideWatchers(
  connection: Connection,
  files: () => Files,
  isInside: (uri: string) => boolean,
): (looked: readonly Looked[]) => void {
  const watched = new Set<string>();
  const watch = (uri: string): void => {
    const address = plainAddress(uri);
    if (isInside(uri) || watched.has(address)) return;
    watched.add(address);
    const folder = folderOf(uri);
    const pattern = decodeURIComponent(uri.slice(folder.length)).replace(/[[\]{}*?]/g, "?");
    const watchers = [{ globPattern: { baseUri: folder.replace(/\/$/, ""), pattern } }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => watched.delete(address));
  };
  return (looked) => {
    for (const { kind, uri } of looked) {
      if (kind !== "library" || uri === null) continue;
      watch(uri);
      void files()
        .real?.(uri)
        .then(watch, () => {});
    }
  };
}
