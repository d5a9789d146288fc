import type { Locale } from "@concordat/engine";
import { asFolder, type GivenSettings, readSettings } from "@concordat/workspace";
import type { Connection } from "vscode-languageserver";

/** What a person has set in their editor, which may differ from one open folder to another. */
export interface SettingsByFolder {
  /** The settings for a folder that is open; those for all where it has none of its own. */
  readonly of: (folder: string) => GivenSettings;
  /** Takes settings that a client pushes: the same for all folders. */
  take(value: unknown): void;
  /** Asks the client for the settings of each folder. */
  pull(folders: readonly string[]): Promise<void>;
}

/** Keeps the settings that a client pushes or is asked for; what is wrong with them is told in its log. */
export function settingsByFolder(connection: Connection, locale: () => Locale): SettingsByFolder {
  let everywhere: GivenSettings = new Map();
  let own = new Map<string, GivenSettings>();
  const readAll = (values: readonly unknown[]): readonly GivenSettings[] => {
    const read = values.map((value) => readSettings(value, locale()));
    const messages = new Set(read.flatMap(({ problems }) => problems.map(({ message }) => message)));
    for (const message of messages) connection.console.warn(`Settings: ${message}`);
    return read.map(({ given }) => given);
  };
  return {
    of: (folder) => own.get(asFolder(folder)) ?? everywhere,
    take(value) {
      [everywhere = new Map()] = readAll([value]);
      own = new Map();
    },
    async pull(folders) {
      const asked = [{ section: "concordat" }, ...folders.map((scopeUri) => ({ scopeUri, section: "concordat" }))];
      try {
        const [all, ...each] = readAll(await connection.workspace.getConfiguration(asked));
        everywhere = all ?? new Map();
        own = new Map(folders.flatMap((folder, at): [string, GivenSettings][] => (each[at] ? [[asFolder(folder), each[at]]] : [])));
      } catch (error) {
        connection.console.warn(`Settings could not be read: ${String(error)}`);
      }
    },
  };
}
