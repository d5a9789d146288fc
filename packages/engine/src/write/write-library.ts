import type { Entry } from "../library/entry.ts";
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
  /** How what it writes is read. */
  readonly reads: LibraryFormat;
  readonly entry: (entry: Entry) => string;
  readonly open: string;
  readonly between: string;
  readonly close: string;
}

const writers: Readonly<Record<WriteFormat, Writer>> = {
  bibtex: { reads: "bibtex", entry: (entry) => bibEntry(entry, "bibtex"), open: "", between: "\n", close: "" },
  biblatex: { reads: "bibtex", entry: (entry) => bibEntry(entry, "biblatex"), open: "", between: "\n", close: "" },
  "csl-json": { reads: "csl-json", entry: jsonItem, open: "[\n", between: ",\n", close: "\n]\n" },
  "csl-yaml": { reads: "csl-yaml", entry: yamlItem, open: "references:\n", between: "", close: "" },
  ris: { reads: "ris", entry: risRecord, open: "", between: "\n", close: "" },
};

/**
 * Writes entries in a format, each as it stands in it best. Each is read again at once, and what is not found then is told:
 * a format says less than another, and nothing is lost in silence. Entries have what they inherit, so the data that they took it from
 * need not be there.
 */
export function writeLibrary(entries: readonly Entry[], format: WriteFormat): Written {
  const { reads, entry: write, open, between, close } = writers[format];
  const keys = new Set(entries.map(({ key }) => key));
  const texts: string[] = [];
  const lost: Lost[] = [];
  for (const entry of entries) {
    const text = write(withoutGoneData(entry, keys));
    const [again] = drain(readLibrary(open + text + close, reads)).entries;
    lost.push(...lostBetween(entry, again ?? null));
    texts.push(text);
  }
  return { text: texts.length === 0 && format === "csl-json" ? "[]\n" : open + texts.join(between) + close, lost };
}

/** An entry that refers to no data which is not written with it: `xdata = {gone}` would make it a broken one. */
function withoutGoneData(entry: Entry, keys: ReadonlySet<string>): Entry {
  const { xdata, ...fields } = entry.fields;
  if (xdata === undefined) return entry;
  const there = xdata.split(",").filter((key) => keys.has(key.trim()));
  return { ...entry, fields: there.length === 0 ? fields : { ...fields, xdata: there.join(",") } };
}
