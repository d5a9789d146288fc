import { nearestWord } from "@concordat/corpus-kit/values";
import { problemCodes } from "@concordat/engine";
import type { Messages, Must } from "../messages/messages.ts";

/**
 * Takes note of what is left out of a setting: its name, and where more is to be said than what the setting must be, that
 * sentence and the dotted word it concerns.
 */
type Leave = (what: string, sentence?: string, word?: string) => void;
/** Takes a value, or what is right in it; `INVALID` where nothing is. */
type Reader = (value: unknown, leave: Leave, say: Messages) => unknown;
export const INVALID: unique symbol = Symbol("invalid");

type Rule = { readonly code: string; readonly text: string };
const codes = problemCodes.map(({ code }): string => code);

const listOf =
  <T>(fits: (item: unknown) => item is T) =>
  (value: unknown, leave: Leave, say: Messages): readonly T[] | typeof INVALID => {
    if (!Array.isArray(value)) return INVALID;
    for (const [at, item] of value.entries()) if (!fits(item)) leave(say.item(at + 1));
    return value.filter(fits);
  };
const flag: Reader = (value) => (typeof value === "boolean" ? value : INVALID);
const oneOf = (...words: readonly string[]): readonly [Reader, Must] => [
  (value) => (words.includes(value as string) ? value : INVALID),
  { oneOf: words },
];
const levels: Reader = (value, leave, say) => {
  if (!isRecord(value)) return INVALID;
  const fits = ([code, level]: [string, unknown]): boolean => {
    if (!codes.includes(code)) leave(code, noCode(code, "levels", say), `levels.${code}`);
    else if (["error", "warning", "information", "hint", "off"].includes(level as string)) return true;
    else leave(`"${code}"`, undefined, `levels.${code}`);
    return false;
  };
  return Object.fromEntries(Object.entries(value).filter(fits));
};
const strings = listOf((item) => typeof item === "string");
const headings = listOf((item): item is string => typeof item === "string" && item.length < 80 && /\p{L}/u.test(item));
const rulesOf = listOf((item): item is Rule => isRecord(item) && typeof item.code === "string" && typeof item.text === "string");
const rules: Reader = (value, leave, say) => {
  const found = rulesOf(value, leave, say);
  if (found === INVALID) return INVALID;
  for (const { code } of found) if (!codes.includes(code)) leave(code, noCode(code, "ignore", say));
  return found.filter(({ code }) => codes.includes(code));
};

function noCode(code: string, setting: string, say: Messages): string {
  const group = /^.*\./.exec(code)?.[0] ?? "";
  const inGroup = codes.filter((known) => known.startsWith(group)).map((known) => known.slice(group.length));
  const inner = inGroup.length > 0 ? nearestWord(code.slice(group.length), inGroup) : undefined;
  const meant = inGroup.length === 0 ? nearestWord(code, codes) : inner && group + inner;
  return [say.noCode(code, setting), ...(meant === undefined ? [] : [say.didYouMean(meant)])].join(" ");
}

/** How each setting is read, by its dotted word, and what it must be. */
export const settingReaders: Readonly<Record<string, readonly [Reader, Must]>> = {
  libraries: [strings, "paths"],
  corpora: [strings, "names"],
  "corpus.enabled": [flag, "flag"],
  listHeadings: [headings, "headings"],
  levels: [levels, "levels"],
  "completion.prose": oneOf("off", "surnames"),
  "completion.brackets": [flag, "flag"],
  "completion.keys": oneOf("auto", "on", "off"),
  "hover.enabled": [flag, "flag"],
  "entities.enabled": [flag, "flag"],
  cache: [flag, "flag"],
  ignore: [rules, "rules"],
};

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
