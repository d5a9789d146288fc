import type { Entry } from "../library/entry.ts";
import { entryInJson } from "../read/csl-json/read-csl-json.ts";
import { drain } from "../read/drain.ts";
import { type LibraryFormat, readLibrary } from "../read/read-library.ts";
import { bibEntry } from "./bibtex/bib-entry.ts";
import { jsonItem } from "./csl/json-item.ts";
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
  readonly entry: (entry: Entry) => string;
  /** What its texts say when they are read again, one after the other; null where one says nothing. */
  readonly again: (texts: readonly string[]) => readonly (Entry | null)[];
  readonly open: string;
  readonly between: string;
  readonly close: string;
}

const list = { open: "references:\n", between: "", close: "" };
const lines = { open: "", between: "\n", close: "" };
const bib = { ...lines, again: readIn("bibtex", lines) };

const writers: Readonly<Record<WriteFormat, Writer>> = {
  bibtex: { ...bib, entry: (entry) => bibEntry(entry, "bibtex") },
  biblatex: { ...bib, entry: (entry) => bibEntry(entry, "biblatex") },
  "csl-json": { entry: jsonItem, again: (texts) => texts.map(entryInJson), open: "[\n", between: ",\n", close: "\n]\n" },
  "csl-yaml": { ...list, entry: yamlItem, again: readIn("csl-yaml", list) },
  ris: { ...lines, entry: risRecord, again: readIn("ris", lines) },
};

/** So many entries are read again at once: each by itself would take as long again. */
const TOGETHER = 100;

/**
 * Writes entries in a format, each as it stands in it best. What is written is read again, and what is not found then is told:
 * a format says less than another, and nothing is lost in silence. Entries have what they inherit, so the data that they took it from
 * need not be there.
 */
export function writeLibrary(entries: readonly Entry[], format: WriteFormat): Written {
  const { entry: write, again, open, between, close } = writers[format];
  const keys = new Set(entries.map(({ key }) => key));
  const texts: string[] = [];
  const lost: Lost[] = [];
  for (let from = 0; from < entries.length; from += TOGETHER) {
    const some = entries.slice(from, from + TOGETHER);
    const written = some.map((entry) => write(withoutGoneData(entry, keys)));
    const read = again(written);
    for (const [at, entry] of some.entries()) lost.push(...lostBetween(entry, read[at] ?? null));
    texts.push(...written);
  }
  return { text: texts.length === 0 && format === "csl-json" ? "[]\n" : open + texts.join(between) + close, lost };
}

/** Reads texts that stand one after the other in a file: each says what the first entry does that begins in it. */
function readIn(format: LibraryFormat, { open, between, close }: Pick<Writer, "open" | "between" | "close">): Writer["again"] {
  return (texts) => {
    const { entries, places } = drain(readLibrary(open + texts.join(between) + close, format));
    let [begin, number] = [open.length, 0];
    return texts.map((text) => {
      const end = begin + text.length;
      while (number < entries.length && (places.starts[number] as number) < begin) number += 1;
      begin = end + between.length;
      return number < entries.length && (places.starts[number] as number) < end ? (entries[number] as Entry) : null;
    });
  };
}

/** An entry that refers to no data which is not written with it: `xdata = {gone}` would make it a broken one. */
function withoutGoneData(entry: Entry, keys: ReadonlySet<string>): Entry {
  const { xdata, ...fields } = entry.fields;
  if (xdata === undefined) return entry;
  const there = xdata.split(",").filter((key) => keys.has(key.trim()));
  return { ...entry, fields: there.length === 0 ? fields : { ...fields, xdata: there.join(",") } };
}
