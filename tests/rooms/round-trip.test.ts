import { readFileSync } from "node:fs";
import { corpus } from "@concordat/corpus";
import {
  drain,
  type Entry,
  formatCitation,
  formatLabel,
  type Locale,
  libraryOf,
  readDocument,
  readLibrary,
  resolveCitations,
} from "@concordat/engine";
import { corpusSource } from "@concordat/engine/corpus";
import { expect, test } from "vitest";

const source = corpusSource(corpus, { declared: true });

/** What a text cites, as ids. */
function cited(text: string): readonly string[] {
  const reading = readDocument(text, "markdown");
  return resolveCitations(reading, libraryOf(reading, [source])).map(({ resolution }) =>
    resolution.kind === "known" ? resolution.hit.id : resolution.kind,
  );
}

const shapes = [
  ["a label in brackets", (entry) => `It was said (${formatLabel(entry)}).`],
  ["a label in Spanish", (entry) => `Se dijo (${formatLabel(entry, "es")}).`],
  ["a label in French", (entry) => `On l'a dit (${formatLabel(entry, "fr")}).`],
  ["with a comma", (entry) => `It was said (${formatCitation(entry, { form: "parenthetical", separator: ", " })}, p. 12).`],
  ["with an ampersand", (entry) => `It was said (${formatCitation(entry, { form: "parenthetical", and: "&" })}: 58-59).`],
  ["in the sentence", (entry) => `As ${formatCitation(entry, { form: "narrative" })} holds, it was.`],
  ["by key", (entry) => `It was said [${formatCitation(entry, { form: "pandoc-key" })}].`],
] satisfies readonly (readonly [string, (entry: Entry) => string])[];

test.each(shapes)("every work of the built-in corpus, written %s, is recognized as itself", (_how, write) => {
  const wrong = [...source.entries]
    .map((entry) => [write(entry), cited(write(entry)), entry.key] as const)
    .filter(([, ids, key]) => ids.join() !== key);
  expect(wrong).toEqual([]);
});

test.each(["NFC", "NFD"])("in %s and in either apostrophe", (form) => {
  for (const entry of source.entries) {
    for (const label of [formatLabel(entry), formatLabel(entry).replaceAll("'", "’"), formatLabel(entry).replaceAll(" ", "\u00a0")]) {
      expect([label, ...cited(`🙂 (${label.normalize(form)})\r\n`)]).toEqual([label, entry.key]);
    }
  }
});

test("every label that the source paper prints finds its work, or says that it differs from it", () => {
  for (const { id, printed } of corpus.citations) {
    for (const label of printed.filter((text) => /\d/.test(text))) {
      const reading = readDocument(`(${label})`, "markdown");
      const [first] = resolveCitations(reading, [source]);
      const ids =
        first?.resolution.kind === "known"
          ? [first.resolution.hit.id]
          : first?.resolution.kind === "mismatch"
            ? first.resolution.candidates.map(({ hit }) => hit.id)
            : [];
      expect([label, ids]).toEqual([label, expect.arrayContaining([id])]);
    }
  }
});

test("the locales of labels are all tried", () => {
  const locales: readonly Locale[] = ["en", "es", "fr"];
  for (const entry of source.entries) for (const locale of locales) expect(cited(`(${formatLabel(entry, locale)})`)).toEqual([entry.key]);
});

test("a corpus packs the same works as BibTeX and as CSL-JSON", () => {
  const packed = (file: string, format: "bibtex" | "csl-json") => {
    const text = readFileSync(new URL(`../../packages/corpus/dist/${file}`, import.meta.url), "utf8");
    const { entries, problems } = drain(readLibrary(text, format));
    expect(problems).toEqual([]);
    return entries.map(({ key, authors, editors, year, title }) => ({ key, authors, editors, year, title }));
  };
  expect(packed("citations.bib", "bibtex")).toEqual(packed("citations.json", "csl-json"));
});
