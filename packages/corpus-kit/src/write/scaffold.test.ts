import { expect, test } from "vitest";
import { assemble } from "../read/assemble.ts";
import { printProblem } from "../read/problem.ts";
import { rules } from "../rules/index.ts";
import { readTable } from "../table/read-table.ts";
import { newCorpus } from "./new-corpus.ts";
import { recordYaml } from "./record-yaml.ts";
import { type Beginning, scaffold } from "./scaffold.ts";

const begun = newCorpus({ name: "arctic", title: "Arctic: cooperation", license: "CC0-1.0" });
const data = (files: readonly { path: string; text: string }[]) =>
  new Map(files.filter(({ path }) => path.startsWith("data/")).map(({ path, text }) => [path, text]));

function mistakes(files: readonly { path: string; text: string }[]): readonly string[] {
  const assembly = assemble(data([...begun, ...files]), "0.1.0", rules);
  return assembly.kind === "whole" ? [] : assembly.problems.map(printProblem);
}

test.each<[path: string, beginning: Beginning]>([
  ["data/agreements/ottawa-declaration.yaml", { type: "agreement", name: "Ottawa Declaration", kind: "declaration", date: "1996-09-19" }],
  ["data/agencies/arctic-council.yaml", { type: "agency", name: "Arctic Council" }],
  ["data/citations/welland2004.yaml", { type: "citation", name: "Welland and Tarn 2004" }],
  ["data/citations/diez2005.yaml", { type: "citation", name: "Díez (2005)" }],
  ["data/citations/ruiz-garcia2009.yaml", { type: "citation", name: "Ruiz-García y Peña 2009" }],
  ["data/citations/haward2009b.yaml", { type: "citation", name: "Haward et al. 2009b" }],
  ["data/citations/dodds2010.yaml", { type: "citation", name: "Dodds, Klaus", date: "2010" }],
  ["data/agencies/consejo-artico.yaml", { type: "agency", name: "Consejo Ártico", lang: "es", date: "1996" }],
  ["data/people/ada-tarn.yaml", { type: "person", name: "Ada Tarn" }],
  ["data/events/event-9-11-attacks.yaml", { type: "event", name: "9/11 attacks", date: "2001-09-11" }],
  ["data/sources/a-b.yaml", { type: "source", name: 'A: "B" # c', id: "a-b" }],
])("a record begun as %s builds as it is, and so do its hints once taken up one by one", (path, beginning) => {
  const file = scaffold(beginning);
  if (file === null) throw new Error("The name gives no id.");
  expect(file.path).toBe(path);
  expect(mistakes([file])).toEqual([]);
  expect(file.text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/schema\/[a-z]+\.schema\.json\n/);
  for (const hint of file.text.match(/^# (?:summary|status|parties|dates|country|established|place): .*/gm) ?? []) {
    const field = hint.slice(2, hint.indexOf(":"));
    const without = file.text.replace(new RegExp(`^${field}:\\n(?:  .*\\n)*`, "m"), "");
    expect(mistakes([{ path, text: without.replace(hint, hint.slice(2)) }])).toEqual([]);
  }
});

test("a name without Latin letters needs an id", () => {
  expect(scaffold({ type: "agreement", name: "南极条约" })).toBeNull();
  expect(scaffold({ type: "agreement", name: "南极条约", id: "antarctic-treaty", lang: "zh" })?.path).toBe(
    "data/agreements/antarctic-treaty.yaml",
  );
});

test("a new corpus builds, though it is empty, and its manifest has the doors of every corpus", () => {
  expect(mistakes([])).toEqual([]);
  const manifest = JSON.parse(begun.find(({ path }) => path === "package.json")?.text ?? "");
  expect(Object.keys(manifest.exports)).toEqual([
    ".",
    "./data.json",
    "./citations.json",
    "./citations.bib",
    "./schema/*",
    "./package.json",
  ]);
});

test("a row of a table written as YAML is the same record", () => {
  const { files } = readTable("t.csv", "type,name,kind,parties,signed\nagreement,Lake: the Treaty,treaty,FI; SE,1996-09-19\n");
  const written = files.map(({ file, value }) => ({
    path: file,
    text: recordYaml("agreement", value as Readonly<Record<string, unknown>>),
  }));
  expect(mistakes(written)).toEqual([]);
  expect(written[0]?.text).toContain("dates:\n  - { event: signed, date: 1996-09-19 }\n");
  expect(written[0]?.text).toContain("parties: [ FI, SE ]\n");
});
