import type { Corpus } from "../packed/types/record.ts";
import { bibtex } from "./bibtex.ts";
import { citationsJson, dataJson } from "./data-json.ts";
import { jsonSchemas } from "./json-schema.ts";
import { moduleTypes } from "./module.ts";

/** The files that a packed corpus has of its own, by path from its folder. What all of them share is `packed/`, compiled. */
export function packageFiles(corpus: Corpus): ReadonlyMap<string, string> {
  return new Map([
    ["dist/corpus.d.ts", moduleTypes(corpus)],
    ["dist/data.json", dataJson(corpus)],
    ["dist/citations.json", citationsJson(corpus)],
    ["dist/citations.bib", bibtex(corpus.citations)],
    ...[...jsonSchemas()].map(([name, text]): [string, string] => [`dist/schema/${name}`, text]),
  ]);
}
