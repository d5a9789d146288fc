import { readFileSync } from "node:fs";
import { agencies, agreements, citations, events, people, sources } from "@concordat/corpus";

/*
 * What each paragraph of the source paper yielded: records that speak of it, uses, attributions, errata, and the totals.
 *
 *   npm run coverage:corpus            the table
 *   npm run coverage:corpus -- FILE    with the first words of each paragraph of the paper, where you have it
 */
const paper = "diez-2005";
const records = [...agreements, ...agencies, ...people, ...events, ...sources, ...citations];
const rows = new Map<number, { records: string[]; uses: string[]; attributions: string[] }>();
const row = (paragraph: number): NonNullable<ReturnType<typeof rows.get>> => {
  const found = rows.get(paragraph) ?? { records: [], uses: [], attributions: [] };
  rows.set(paragraph, found);
  return found;
};

for (const { id, appearsIn } of records) {
  for (const { source, paragraphs } of appearsIn) if (source === paper) for (const paragraph of paragraphs) row(paragraph).records.push(id);
}
for (const { id, uses } of citations) for (const use of uses) if (use.source === paper) row(use.paragraph).uses.push(`${id} "${use.text}"`);
for (const { id, attributions } of sources)
  if (id === paper) for (const { paragraph, by } of attributions) row(paragraph).attributions.push(by);

const [file] = process.argv.slice(2);
const text =
  file === undefined
    ? []
    : readFileSync(file, "utf8")
        .trim()
        .split(/\n(?:[ \t]*\n)+/);
for (let paragraph = 1; paragraph <= Math.max(text.length, ...rows.keys()); paragraph += 1) {
  const yielded = rows.get(paragraph);
  const words = text[paragraph - 1]?.trim().replace(/\s+/g, " ").slice(0, 60);
  console.log(`¶ ${paragraph}${words === undefined ? "" : `  ${words}`}`);
  if (yielded === undefined) console.log("    nothing");
  for (const [kind, ids] of Object.entries(yielded ?? {})) if (ids.length > 0) console.log(`    ${kind}: ${ids.toSorted().join(", ")}`);
}

const errata = records.flatMap((record) => record.errata);
const links = [
  ...agreements.flatMap((agreement) => [...agreement.agencies, ...agreement.relations]),
  ...agencies.flatMap((agency) => [...agency.relations, ...agency.successors, ...(agency.parent === undefined ? [] : [agency.parent])]),
];
const totals = {
  agreements: agreements.length,
  agencies: agencies.length,
  people: people.length,
  events: events.length,
  citations: citations.length,
  uses: citations.flatMap(({ uses }) => uses).length,
  "uses in footnotes": citations.flatMap(({ uses }) => uses).filter(({ footnote }) => footnote !== undefined).length,
  "uses with pages": citations.flatMap(({ uses }) => uses).filter(({ locator }) => locator !== undefined).length,
  attributions: sources.flatMap(({ attributions }) => attributions).length,
  "sources and volumes": sources.length,
  links: links.length,
  errata: errata.length,
  "errata verified": errata.filter(({ status }) => status === "verified").length,
};
console.log("\nTotals");
for (const [what, count] of Object.entries(totals)) console.log(`    ${what}: ${count}`);
