import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CitationFound, checked, citationsOf } from "./checked.ts";
import { grouped } from "./grouped.ts";

/** One text of a set of labelled papers, as the `manifest.json` of its folder names it; paths are relative to that folder. */
interface Labelled {
  readonly doc: string;
  readonly bibliography: readonly string[];
  /** Where the ending of the file does not tell it. */
  readonly syntax?: string;
}

export interface PredictionOptions {
  /** One prediction a work, instead of one a cluster. */
  readonly items: boolean;
  /** Which form of the bibliography serves as the library; where a paper has not that one, it takes the other. */
  readonly library: "bib" | "csl";
  /** Passed on to `concordat check`. */
  readonly check: readonly string[];
}

interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly string[];
}

/** A line of JSON for every text of the set: where citations were found, and the keys of the works that they mean. */
export function predictions(folder: string, { items, library, check }: PredictionOptions): readonly string[] {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as readonly Labelled[];
  const runs = grouped(manifest, ({ bibliography, syntax }) => JSON.stringify([bibliography, syntax ?? null]));
  return runs.flatMap((texts) => {
    const [{ bibliography, syntax }] = texts;
    const options = [...libraryOption(folder, bibliography, library), ...(syntax === undefined ? [] : ["--syntax", syntax]), ...check];
    const files = checked(
      texts.map(({ doc }) => join(folder, doc)),
      options,
    );
    const positions = listed(folder, bibliography);
    return files.map((file, at) => {
      const found = citationsOf(file).map((citation) => ({ ...citation, ids: citation.ids.map((id) => positions.get(id) ?? id) }));
      return JSON.stringify({ doc: texts[at]?.doc, citations: items ? found.map(itemOf) : clusters(found) });
    });
  });
}

function libraryOption(folder: string, bibliography: readonly string[], library: "bib" | "csl"): readonly string[] {
  const endings = library === "bib" ? [".bib", ".csl.json"] : [".csl.json", ".bib"];
  const file = endings.map((ending) => bibliography.find((name) => name.endsWith(ending))).find((name) => name !== undefined);
  return file === undefined ? [] : ["--library", join(folder, file)];
}

/** The keys that a set gives the entries of a paper's own list, by the id that Concordat gives them: `list:1` is the first. */
function listed(folder: string, bibliography: readonly string[]): ReadonlyMap<string, string> {
  const file = bibliography.find((name) => name.endsWith("references.json"));
  if (file === undefined) return new Map();
  const entries = JSON.parse(readFileSync(join(folder, file), "utf8")) as readonly { readonly id: string }[];
  return new Map(entries.map(({ id }, at) => [`list:${at + 1}`, id]));
}

function itemOf({ start, end, ids }: CitationFound): Prediction {
  return { start, end, keys: ids };
}

function clusters(found: readonly CitationFound[]): readonly Prediction[] {
  return grouped(found, ({ group }) => `${group.start}-${group.end}`).map((works) => {
    const [{ group }] = works;
    return { start: group.start, end: group.end, keys: [...new Set(works.flatMap(({ ids }) => ids))] };
  });
}
