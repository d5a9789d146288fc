import { readFaultText } from "../../read/messages/read-fault-text.ts";
import type { Locale } from "../../text/locale.ts";
import { printCount } from "../../text/print-count.ts";
import type { LibraryFault, Place } from "./finding.ts";

/** The name of a document's own list among the sources. */
export const LIST = "reference list";

export const count = (locale: Locale, number: number): string => printCount(number, locale);

/** Where a source says something, where it has lines: ` (line 114)`. */
export const at = (place: Place, word: string): string => (place.line > 0 ? ` (${word} ${place.line})` : "");

/** How many names are told of those from which one may be chosen. */
const NAMES = 3;

/** The first of several names, or how many more there are. */
export function oneOf(names: readonly string[], or: string, more: (count: number) => string): string {
  const told = names.length > NAMES ? [...names.slice(0, NAMES - 1), more(names.length - NAMES + 1)] : names;
  return told.length === 1 ? (told[0] as string) : `${told.slice(0, -1).join(", ")} ${or} ${told.at(-1)}`;
}

/** How many titles are told of those that a citation fits. */
const TITLES = 5;

/** The first of several titles, and how many more there are. */
export function titled(titles: readonly string[], semicolon: string, more: (count: number) => string): string {
  const told = titles.length > TITLES ? [...titles.slice(0, TITLES - 1), more(titles.length - TITLES + 1)] : titles;
  return told.join(semicolon);
}

/** With a full stop, unless it ends with one: `Welsh n.d.`. */
export const stopped = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

/** A sentence about some sources, where there are any. */
export const aboutSome = (names: readonly string[], say: (names: string) => string): readonly string[] =>
  names.length > 0 ? [say(names.join(", "))] : [];

/** Names of sources, the own list by the word for it. */
export const sourceNames = (names: readonly string[], list: string): string =>
  names.map((name) => (name === LIST ? list : name)).join(", ");

/** What is wrong in a library, after its place. */
export const fault = ({ name, line, column, what }: LibraryFault, locale: Locale): string =>
  `${name}:${line}:${column} ${readFaultText(what, locale)}`;
