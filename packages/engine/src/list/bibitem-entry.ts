import type { Entry, EntryName } from "../library/entry.ts";
import { visible } from "../text/characters.ts";
import { fold } from "../text/fold.ts";
import { singleBlanks } from "../text/single-blanks.ts";
import type { BibItem } from "./bibitems.ts";
import { type ListedEntry, type ListPlace, readListEntry } from "./list-entry.ts";
import { readListNames } from "./list-names.ts";

/**
 * Reads what a `\bibitem` prints. It is cited by its key, so it is kept even where no author or year can be read; a
 * label such as natbib's `Tan and Ruiz(2001)` is surer than the reference.
 */
export function bibItemEntry(text: string, prose: string, item: BibItem, place: ListPlace): ListedEntry {
  const read = readListEntry(text, prose, { start: item.body, end: item.end }, place) ?? unread(prose, item, place.line);
  const [, names = "", year = "", suffix = ""] = /^(.+?)\s*\((\d{4}|n\.d\.)([a-z]?)\)/.exec(item.label) ?? [];
  const dated = year === "" ? read : { ...read, year, suffix };
  return { ...dated, start: item.start, end: item.end, key: item.key, authors: authorsOf(read, names) };
}

/** The names of the reference where they agree with the label, which prints families only; else those of the label. */
function authorsOf({ authors }: Entry, label: string): readonly EntryName[] {
  const [first] = authors;
  const family = first === undefined ? "" : fold(first.kind === "person" ? first.family : first.name);
  if (label === "" || (family !== "" && fold(label).startsWith(family))) return authors;
  return readListNames(label, true);
}

function unread(prose: string, { body, end }: BibItem, line: number): ListedEntry {
  const note = singleBlanks(visible(prose.slice(body, end))).trim();
  const empty = { type: "document", authors: [], editors: [], year: "", suffix: "", date: "", title: "" };
  return { ...empty, key: "", fields: { note }, start: body, end, line };
}
