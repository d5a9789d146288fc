import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import type { Corpus } from "../packed/types/record.ts";
import { dataJson } from "./data-json.ts";
import { jsonSchemas } from "./json-schema.ts";
import { moduleTypes } from "./module.ts";

const base = { names: [], summary: "", appearsIn: [], identifiers: [], evidence: [], errata: [] };
const source = {
  id: "tarn2005",
  type: "source",
  name: "Tarn",
  ...base,
  kind: "paper",
  csl: { id: "tarn2005", type: "book" },
  attributions: [],
  footnotes: [],
} as const;
const corpus: Corpus = {
  name: "tiny",
  title: "Tiny",
  version: "1.0.0",
  license: "CC0-1.0",
  agreements: [],
  agencies: [],
  citations: [],
  people: [],
  events: [],
  sources: [source],
  redirects: [
    { from: "older", to: "old" },
    { from: "old", to: "tarn2005" },
  ],
};

test("the types name every id, and every retired id with the kind it leads to", () => {
  const text = moduleTypes(corpus);
  expect(text).toContain('export type SourceId = "tarn2005" | "old" | "older";');
  expect(text).toContain("export type AgencyId = never;");
});

test("data.json holds the corpus as it is, quotes and all, a record a line", () => {
  const quotes = { ...corpus, title: `The "O'Neill" \\ lakes` };
  const { counts: _, ...data } = JSON.parse(dataJson(quotes));
  expect(data).toEqual(quotes);
  expect(
    dataJson(quotes)
      .split("\n")
      .filter((line) => line.includes('"id":"tarn2005","type":"source"')),
  ).toHaveLength(1);
});

test("data.json says what it is, how much it holds, and under what terms", () => {
  const data = JSON.parse(dataJson(corpus));
  expect(data).toMatchObject({ name: "tiny", version: "1.0.0", license: "CC0-1.0", sources: [source] });
  expect(data.counts).toEqual({ agreements: 0, agencies: 0, citations: 0, people: 0, events: 0, sources: 1, redirects: 2 });
});

test("there is a JSON Schema for each kind, which knows the fields and the retired ids", () => {
  const schemas = jsonSchemas();
  expect([...schemas.keys()]).toEqual(
    ["agreement", "agency", "citation", "person", "event", "source"].map((type) => `${type}.schema.json`),
  );
  const [record, retired] = JSON.parse(schemas.get("event.schema.json") ?? "").anyOf;
  expect(record).toMatchObject({ additionalProperties: false, required: ["name", "kind", "date"] });
  expect(retired).toMatchObject({ additionalProperties: false, required: ["redirect"] });
});

test.each([...jsonSchemas()])("%s is committed as the build writes it", async (name, text) => {
  const committed = await readFile(new URL(`../../../corpus/schema/${name}`, import.meta.url), "utf8");
  expect(committed, "run npm run generate and commit it").toBe(text);
});
