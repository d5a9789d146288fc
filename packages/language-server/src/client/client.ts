import { type Locale, localeOf } from "@concordat/engine";
import { isInside } from "@concordat/workspace";
import type { InitializeParams } from "vscode-languageserver";
import type { InitializationOptions } from "../protocol.ts";
import { abilitiesOf, type ClientAbilities } from "./client-abilities.ts";

/** The client that is served, as it says of itself at the start. */
export interface Client {
  /** Addresses of the folders that it has open, which may become more or fewer. */
  readonly roots: Set<string>;
  /** That of the editor where it is one of ours. */
  readonly locale: Locale;
  readonly can: ClientAbilities;
  readonly options: InitializationOptions;
}

/** Before it has said anything, a client can do nothing and has no folder open. */
export function clientOf({ capabilities, initializationOptions, locale, rootUri, workspaceFolders }: Partial<InitializeParams>): Client {
  return {
    roots: new Set(workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])),
    locale: localeOf(locale ?? ""),
    can: abilitiesOf(capabilities ?? {}),
    options: initializationOptions ?? {},
  };
}

/** Whether a client tells of changes of a file: it watches the open folders, but for installed packages. */
export function isWatched(uri: string, { can, roots }: Client): boolean {
  return can.watches && !uri.includes("/node_modules/") && [...roots].some((root) => isInside(uri, root));
}
