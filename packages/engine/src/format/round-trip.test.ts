import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { said } from "../../test/resolved.ts";
import { bib } from "../../test/sources.ts";
import type { Entry } from "../library/entry.ts";
import { formatCitation } from "./citation.ts";
import { formatLabel } from "./label.ts";
import { formatReference } from "./reference.ts";

const source = bib(readFileSync(new URL("../../test/every-kind.bib", import.meta.url), "utf8"));
const entries = [...source.entries];

/** What a citation of an entry means: the entry, or where others print the same label, all of them. */
function meant(entry: Entry, idOf: (entry: Entry) => string = ({ key }) => key): string {
  const alike = entries.filter((other) => formatLabel(other) === formatLabel(entry)).map(idOf);
  return `${alike.length === 1 ? "known" : "ambiguous"} ${alike.join(" ")}`;
}

test("the file is read without a problem", () => {
  expect(source.problems).toEqual([]);
  expect(entries.length).toBeGreaterThan(60);
});

test.each<[how: string, write: (entry: Entry) => string]>([
  ["a label in brackets", (entry) => `It was said (${formatLabel(entry)}).`],
  ["a label in Spanish", (entry) => `Se dijo (${formatLabel(entry, "es")}).`],
  ["a label in French", (entry) => `On l'a dit (${formatLabel(entry, "fr")}).`],
  ["with a comma and a page", (entry) => `It was said (${formatCitation(entry, { form: "parenthetical", separator: ", " })}, p. 12).`],
  ["with an ampersand and pages", (entry) => `It was said (${formatCitation(entry, { form: "parenthetical", and: "&" })}: 58-59).`],
  ["with words before", (entry) => `It was said (see also ${formatCitation(entry, { form: "parenthetical", separator: ", " })}).`],
  [
    "in Spanish with a comma",
    (entry) => `Se dijo (véase ${formatCitation(entry, { form: "parenthetical", separator: ", ", and: "y" })}, p. 12).`,
  ],
  [
    "in French with a comma",
    (entry) => `On l'a dit (voir ${formatCitation(entry, { form: "parenthetical", separator: ", ", and: "et" })}, p. 12).`,
  ],
  ["in the sentence", (entry) => `As ${formatCitation(entry, { form: "narrative" })} holds, it was.`],
  ["in the sentence in Spanish", (entry) => `Según ${formatCitation(entry, { form: "narrative", and: "y" })}, así fue.`],
  ["in the sentence in French", (entry) => `Selon ${formatCitation(entry, { form: "narrative", and: "et" })}, il en fut ainsi.`],
  ["decomposed, with no-break spaces", (entry) => `It was said (${formatLabel(entry).replaceAll(" ", "\u00a0").normalize("NFD")}).`],
  ["with curly apostrophes", (entry) => `It was said (${formatLabel(entry).replaceAll("'", "’")}).`],
])("every entry, written %s, is recognized as itself", (_how, write) => {
  const wrong = entries
    .map((entry) => [write(entry), said(write(entry), [source]), meant(entry)])
    .filter(([, is, should]) => is !== should);
  expect(wrong).toEqual([]);
});

test("several entries in one pair of brackets are each recognized as themselves", () => {
  const some = fc.shuffledSubarray([...entries], { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(some, fc.constantFrom(" ", ", "), (cited, separator) => {
      const group = cited.map((entry) => formatCitation(entry, { form: "parenthetical", separator })).join("; ");
      expect(said(`It was said (see ${group}).`, [source])).toBe(cited.map((entry) => meant(entry)).join("; "));
    }),
    { numRuns: 300 },
  );
});

test("every entry, cited by its key, is recognized as itself", () => {
  const wrong = entries.filter((entry) => {
    const pandoc = said(`It was said [${formatCitation(entry, { form: "pandoc-key" })}, p. 3].`, [source]);
    const latex = said(`It was said \\cite[3]{${formatCitation(entry, { form: "latex-key" })}}.`, [source], "latex");
    return pandoc !== `known ${entry.key}` || latex !== `known ${entry.key}`;
  });
  expect(wrong).toEqual([]);
});

test.each(["en", "es", "fr"] as const)("every entry, printed in a paper's own list (%s), is found there by its label", (locale) => {
  const list = entries.map((entry) => formatReference(entry, locale)).join("\n\n");
  const wrong = entries
    .map((entry) => [
      formatReference(entry, locale),
      said(`So (${formatLabel(entry, locale)}).\n\n# References\n\n${list}\n`, []),
      meant(entry, (one) => `list:${entries.indexOf(one) + 1}`),
    ])
    .filter(([, is, should]) => is !== should);
  expect(wrong).toEqual([]);
});
