import { clientFiles, createWorkspace, type FollowedFiles, followedFiles, type Workspace } from "@concordat/workspace";
import type { Connection } from "vscode-languageserver";
import { type Client, isWatched } from "./client/client.ts";
import { readingProgress } from "./client/reading-progress.ts";
import type { SettingsByFolder } from "./client/settings-by-folder.ts";
import type { ServerOptions } from "./server-options.ts";
import type { EditedTexts } from "./texts/edited-texts.ts";
import type { LinkEnds } from "./texts/link-ends.ts";
import { withOpenTexts } from "./texts/open-texts.ts";

/** What a client has open: its files, read again only when it tells of changes, and the libraries found in them. */
export interface Opened {
  readonly files: FollowedFiles;
  readonly workspace: Workspace;
}

/** What else a workspace asks: texts that are open, where links lead, what the person has set, and whether somebody waits. */
interface Around {
  readonly edited: EditedTexts;
  readonly ends: LinkEnds;
  readonly settings: SettingsByFolder;
  readonly isBusy: () => boolean;
}

/** Opens the folders of a client as it asks for at the start. */
export function openWorkspace(
  connection: Connection,
  client: Client,
  { corpora, files, storeIn }: ServerOptions,
  { edited, ends, settings, isBusy }: Around,
): Opened {
  const { options, roots, locale, can } = client;
  const lent = options.files === "client" ? clientFiles((method, params) => connection.sendRequest(method, params)) : files;
  const followed = followedFiles(lent, (uri) => isWatched(uri, client));
  const workspace = createWorkspace({
    files: withOpenTexts(followed, edited, ends),
    roots: () => [...roots],
    corpora,
    settings: settings.of,
    isBusy,
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
  return { files: followed, workspace };
}
