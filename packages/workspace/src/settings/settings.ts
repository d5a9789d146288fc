import { nearestWord } from "@concordat/corpus-kit/values";
import type { Level, Locale } from "@concordat/engine";
import { messages } from "../messages/catalogue.ts";
import { INVALID, isRecord, settingReaders as readers } from "./setting-readers.ts";

/** What a person or a project may set: the same words in `concordat.json` and, under `concordat.`, in an editor. */
export interface Settings {
  /** Library files: relative to the project, globs, or absolute where trusted. */
  readonly libraries: readonly string[];
  /** Corpora declared by name: only these may give rise to problems. */
  readonly corpora: readonly string[];
  readonly corpus: { readonly enabled: boolean };
  /** What the list of a document may be called, besides what lists are called everywhere. */
  readonly listHeadings: readonly string[];
  readonly levels: Readonly<Record<string, Level>>;
  readonly completion: { readonly prose: "off" | "surnames"; readonly brackets: boolean; readonly keys: "auto" | "on" | "off" };
  readonly hover: { readonly enabled: boolean };
  readonly entities: { readonly enabled: boolean };
  /** Whether what was read of large libraries is kept for the next start. */
  readonly cache: boolean;
  readonly ignore: readonly { readonly code: string; readonly text: string }[];
}

/** What holds where nobody says otherwise. */
export const defaultSettings: Settings = {
  libraries: [],
  corpora: [],
  corpus: { enabled: true },
  listHeadings: [],
  levels: {},
  completion: { prose: "surnames", brackets: true, keys: "auto" },
  hover: { enabled: true },
  entities: { enabled: true },
  cache: true,
  ignore: [],
};

/** What is wrong with one setting: its dotted word, empty where it is all of them, and a sentence. */
export interface SettingProblem {
  readonly word: string;
  readonly message: string;
}

/** Settings by their dotted words, as far as they were given. */
export type GivenSettings = ReadonlyMap<string, unknown>;

/**
 * Reads settings from JSON, nested (`{ "corpus": { "enabled": false } }`) or dotted. A word that is unknown or has the
 * wrong value, and a wrong item of a list, costs only itself and is told in a sentence of the reader's language.
 */
export function readSettings(
  value: unknown,
  locale: Locale = "en",
): { readonly given: GivenSettings; readonly problems: readonly SettingProblem[] } {
  const say = messages[locale];
  const given = new Map<string, unknown>();
  const problems: SettingProblem[] = [];
  if (!isRecord(value)) {
    return { given, problems: value === undefined || value === null ? [] : [{ word: "", message: say.noObject }] };
  }
  const read = (record: Readonly<Record<string, unknown>>, prefix: string): void => {
    for (const [name, item] of Object.entries(record)) {
      const word = prefix + name;
      const reader = Object.hasOwn(readers, word) ? readers[word] : undefined;
      if (item === null || item === undefined || name === "$schema") continue;
      if (reader) {
        const leave = (what: string | null, message = say.must(word, reader[1], what), at = word): number =>
          problems.push({ word: at, message });
        const result = reader[0](item, leave, say);
        if (result === INVALID) leave(null);
        else given.set(word, result);
      } else if (isRecord(item) && Object.keys(readers).some((known) => known.startsWith(`${word}.`))) read(item, `${word}.`);
      else {
        const meant = suggestion(word);
        problems.push({ word, message: [say.noSetting(word), ...(meant === undefined ? [] : [say.didYouMean(meant)])].join(" ") });
      }
    }
  };
  read(value, "");
  return { given, problems };
}

/** The known word that may have been meant: in a group one of the group, outside one without a group or a group. */
function suggestion(word: string): string | undefined {
  const [group = "", inner] = word.split(".");
  const known = Object.keys(readers);
  if (inner === undefined) return nearestWord(word, [...new Set(known.map((known) => known.replace(/\..*/, "")))]);
  const inGroup = known.filter((known) => known.startsWith(`${group}.`)).map((known) => known.slice(group.length + 1));
  const meant = nearestWord(inner, inGroup);
  return meant && `${group}.${meant}`;
}

/** Puts settings together, the later over the earlier. A value that is only the default does not hide one that was chosen. */
export function mergeSettings(...layers: readonly GivenSettings[]): Settings {
  const chosen = new Map<string, unknown>();
  for (const layer of layers) {
    for (const [word, value] of layer) if (!chosen.has(word) || !isDefault(word, value)) chosen.set(word, value);
  }
  const { corpus, completion, hover, entities } = defaultSettings;
  const pick = <T>(word: string, fallback: T): T => (chosen.get(word) as T | undefined) ?? fallback;
  return {
    libraries: pick("libraries", defaultSettings.libraries),
    corpora: pick("corpora", defaultSettings.corpora),
    corpus: { enabled: pick("corpus.enabled", corpus.enabled) },
    listHeadings: pick("listHeadings", defaultSettings.listHeadings),
    levels: pick("levels", defaultSettings.levels),
    completion: {
      prose: pick("completion.prose", completion.prose),
      brackets: pick("completion.brackets", completion.brackets),
      keys: pick("completion.keys", completion.keys),
    },
    hover: { enabled: pick("hover.enabled", hover.enabled) },
    entities: { enabled: pick("entities.enabled", entities.enabled) },
    cache: pick("cache", defaultSettings.cache),
    ignore: pick("ignore", defaultSettings.ignore),
  };
}

function isDefault(word: string, value: unknown): boolean {
  const [outer = "", inner] = word.split(".");
  const whole = (defaultSettings as unknown as Record<string, unknown>)[outer];
  const fallback = inner === undefined ? whole : (whole as Record<string, unknown>)[inner];
  return JSON.stringify(value) === JSON.stringify(fallback);
}
