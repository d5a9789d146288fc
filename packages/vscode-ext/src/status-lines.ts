import type { CheckedParams, StatusParams } from "@concordat/language-server";
import { env, l10n } from "vscode";

/** How many libraries that nobody names are listed. */
const MOST = 8;

/** What was looked at for a text, a line each: the text itself, the libraries that serve it, those that nobody names, the corpora. */
export function statusLines({ libraries, corpora }: StatusParams, checked: CheckedParams | undefined): readonly string[] {
  const named = libraries.filter(({ isNamed }) => isNamed).map(libraryLine);
  return [
    ...(checked === undefined ? [] : [textLine(checked)]),
    ...(named.length > 0 ? named : [l10n.t("This text names no library.")]),
    ...unnamed(libraries.filter(({ isNamed }) => !isNamed)),
    ...corpora.map(corpusLine),
  ];
}

/** A number of entries in words. */
export function counted(entries: number): string {
  return entries === 1 ? l10n.t("1 entry") : l10n.t("{0} entries", printed(entries));
}

function printed(count: number): string {
  return count.toLocaleString(env.language);
}

/** What was looked at in a text: its language, its citations, its own list. */
function textLine({ language, list, citations, agreed }: CheckedParams): string {
  const name = new Intl.DisplayNames([env.language], { type: "language" }).of(language) ?? language;
  return [
    l10n.t("Read as {0}.", name),
    citationsIn(citations, agreed),
    list === null ? l10n.t("No reference list of its own.") : l10n.t("Its own list at line {0}: {1}.", list.line, counted(list.entries)),
  ].join(" ");
}

function citationsIn(citations: number, agreed: number | null): string {
  if (citations === 0) return l10n.t("No author-date citation or citation key was found.");
  if (agreed === null) return l10n.t("Citations: {0}.", printed(citations));
  return l10n.t("Citations: {0}, of which {1} agree.", printed(citations), printed(agreed));
}

/** Libraries of the folder that nobody names, in one line. */
function unnamed(libraries: StatusParams["libraries"]): readonly string[] {
  if (libraries.length === 0) return [];
  const names = libraries.map(({ name, entries }) => `${name} (${printed(entries)})`);
  const shown = names.length > MOST ? [...names.slice(0, MOST), l10n.t("{0} more", names.length - MOST)] : names;
  return [l10n.t("Nobody names these, so they explain only: {0}.", shown.join(", "))];
}

/** One library in words: its entries and when they were read, what is wrong, and what else has to be known. */
function libraryLine({ name, entries, problems, error, note, readAt }: StatusParams["libraries"][number]): string {
  const rest = [error, note].filter((sentence) => sentence !== null);
  if (readAt === null) return [`${name}:`, ...rest].join(" ");
  const time = new Date(readAt).toLocaleTimeString(env.language, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
  const read =
    problems > 0
      ? l10n.t("{0}: {1}, {2} with problems, read at {3}.", name, counted(entries), printed(problems), time)
      : l10n.t("{0}: {1}, read at {2}.", name, counted(entries), time);
  return [read, ...rest].join(" ");
}

function corpusLine({ name, entries, records, declared }: StatusParams["corpora"][number]): string {
  const counts = [name, printed(records), printed(entries)];
  return declared
    ? l10n.t("{0}: {1} records, {2} of them works, declared.", ...counts)
    : l10n.t("{0}: {1} records, {2} of them works, explains only.", ...counts);
}
