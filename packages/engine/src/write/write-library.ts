import type { Entry } from "../library/entry.ts";
import { entryOfItem } from "../read/csl-json/read-csl-json.ts";
import { drain } from "../read/drain.ts";
import { type LibraryFormat, readLibrary } from "../read/read-library.ts";
import { bibEntry } from "./bibtex/bib-entry.ts";
import { jsonItem, jsonText } from "./csl/json-item.ts";
import { yamlItem } from "./csl/yaml-item.ts";
import { type Lost, lostBetween } from "./lost.ts";
import { risRecord } from "./ris/ris-record.ts";

/** The formats in which a library can be written. */
export type WriteFormat = "bibtex" | "biblatex" | "csl-json" | "csl-yaml" | "ris";

/** A library as text, and what of its entries the text does not say. */
export interface Written {
  readonly text: string;
  readonly lost: readonly Lost[];
}

interface Writer {
  /** Writes entries, one after the other, each with what it says when it is read again; null where it says nothing. */
  readonly write: (entries: readonly Entry[]) => { readonly texts: readonly string[]; readonly again: readonly (Entry | null)[] };
  readonly open: string;
  readonly between: string;
  readonly close: string;
}

const lines = { open: "", between: "\n", close: "" };

const writers: Readonly<Record<WriteFormat, Writer>> = {
  bibtex: readable("bibtex", (entry) => bibEntry(entry, "bibtex")),
  biblatex: readable("bibtex", (entry) => bibEntry(entry, "biblatex")),
  "csl-json": { write: writeItems, open: "[\n", between: ",\n", close: "\n]\n" },
  "csl-yaml": readable("csl-yaml", yamlItem, { open: "references:\n", between: "", close: "" }),
  ris: readable("ris", risRecord),
};

/** So many entries are read again at once: each by itself would take as long again. */
const TOGETHER = 100;

/**
 * Writes entries in a format, each as it stands in it best. What is written is read again, and what is not found then is told:
 * a format says less than another, and nothing is lost in silence. Entries have what they inherit, so the data that they took it from
 * need not be there.
 */
export function writeLibrary(entries: readonly Entry[], format: WriteFormat): Written {
  const { write, open, between, close } = writers[format];
  const keys = new Set(entries.map(({ key }) => key));
  const texts: string[] = [];
  const lost: Lost[] = [];
  for (let from = 0; from < entries.length; from += TOGETHER) {
    const some = entries.slice(from, from + TOGETHER);
    const written = write(some.map((entry) => withoutGoneData(entry, keys)));
    for (const [at, entry] of some.entries()) lost.push(...lostBetween(entry, written.again[at] ?? null));
    texts.push(...written.texts);
  }
  return { text: texts.length === 0 && format === "csl-json" ? "[]\n" : open + texts.join(between) + close, lost };
}

/** Items of JSON are read again before they are texts: a text of JSON says what it was made of. */
function writeItems(entries: readonly Entry[]): ReturnType<Writer["write"]> {
  const items = entries.map(jsonItem);
  return { texts: items.map(jsonText), again: items.map(entryOfItem) };
}

/** A writer of texts that are read again as a file that holds them: each says what the first entry does that begins in it. */
function readable(format: LibraryFormat, textOf: (entry: Entry) => string, frame: Omit<Writer, "write"> = lines): Writer {
  const { open, between, close } = frame;
  const write = (written: readonly Entry[]): ReturnType<Writer["write"]> => {
    const texts = written.map(textOf);
    const { entries, places } = drain(readLibrary(open + texts.join(between) + close, format));
    let [begin, number] = [open.length, 0];
    const again = texts.map((text) => {
      const end = begin + text.length;
      while (number < entries.length && (places.starts[number] as number) < begin) number += 1;
      begin = end + between.length;
      return number < entries.length && (places.starts[number] as number) < end ? (entries[number] as Entry) : null;
    });
    return { texts, again };
  };
  return { write, ...frame };
}

/** An entry that refers to no data which is not written with it: `xdata = {gone}` would make it a broken one. */
function withoutGoneData(entry: Entry, keys: ReadonlySet<string>): Entry {
  const { xdata, ...fields } = entry.fields;
  if (xdata === undefined) return entry;
  const there = xdata.split(",").filter((key) => keys.has(key.trim()));
  return { ...entry, fields: there.length === 0 ? fields : { ...fields, xdata: there.join(",") } };
}
