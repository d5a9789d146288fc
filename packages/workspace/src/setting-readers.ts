import { problemCodes } from "@concordat/engine";
import { didYouMean } from "./nearest-word.ts";

/**
 * Takes note of what is left out of a setting: its name, and where more is to be said than what the setting must be, that
 * sentence and the dotted word it concerns.
 */
type Leave = (what: string, sentence?: string, word?: string) => void;
/** Takes a value, or what is right in it; `INVALID` where nothing is. */
type Reader = (value: unknown, leave: Leave) => unknown;
export const INVALID: unique symbol = Symbol("invalid");

type Rule = { readonly code: string; readonly text: string };
const codes = problemCodes.map(({ code }): string => code);

const listOf =
  <T>(fits: (item: unknown) => item is T) =>
  (value: unknown, leave: Leave): readonly T[] | typeof INVALID => {
    if (!Array.isArray(value)) return INVALID;
    for (const [at, item] of value.entries()) if (!fits(item)) leave(`item ${at + 1}`);
    return value.filter(fits);
  };
const flag: Reader = (value) => (typeof value === "boolean" ? value : INVALID);
const oneOf =
  (...words: readonly string[]): Reader =>
  (value) =>
    words.includes(value as string) ? value : INVALID;
const levels: Reader = (value, leave) => {
  if (!isRecord(value)) return INVALID;
  const fits = ([code, level]: [string, unknown]): boolean => {
    if (!codes.includes(code)) leave(code, noCode(code, "levels"), `levels.${code}`);
    else if (["error", "warning", "information", "hint", "off"].includes(level as string)) return true;
    else leave(`"${code}"`, undefined, `levels.${code}`);
    return false;
  };
  return Object.fromEntries(Object.entries(value).filter(fits));
};
const strings = listOf((item) => typeof item === "string");
const headings = listOf((item): item is string => typeof item === "string" && item.length < 80 && /\p{L}/u.test(item));
const rulesOf = listOf((item): item is Rule => isRecord(item) && typeof item.code === "string" && typeof item.text === "string");
const rules: Reader = (value, leave) => {
  const found = rulesOf(value, leave);
  if (found === INVALID) return INVALID;
  for (const { code } of found) if (!codes.includes(code)) leave(code, noCode(code, "ignore"));
  return found.filter(({ code }) => codes.includes(code));
};

function noCode(code: string, setting: string): string {
  const group = /^.*\./.exec(code)?.[0] ?? "";
  const inGroup = codes.filter((known) => known.startsWith(group)).map((known) => known.slice(group.length));
  const cure = inGroup.length > 0 ? didYouMean(code.slice(group.length), inGroup, group) : didYouMean(code, codes);
  return `"${code}" is no code of Concordat; it was left out of "${setting}".${cure}`;
}

/** How each setting is read, by its dotted word, and what it must be. */
export const settingReaders: Readonly<Record<string, readonly [Reader, string]>> = {
  libraries: [strings, "a list of paths"],
  corpora: [strings, "a list of names"],
  "corpus.enabled": [flag, "true or false"],
  listHeadings: [headings, "a list of headings, each shorter than 80 characters and with a letter in it"],
  levels: [levels, "codes with error, warning, information, hint or off"],
  "completion.prose": [oneOf("off", "surnames"), '"off" or "surnames"'],
  "completion.brackets": [flag, "true or false"],
  "completion.keys": [oneOf("auto", "on", "off"), '"auto", "on" or "off"'],
  "hover.enabled": [flag, "true or false"],
  "entities.enabled": [flag, "true or false"],
  ignore: [rules, "a list of { code, text }"],
};

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
