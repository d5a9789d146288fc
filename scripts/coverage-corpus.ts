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

const inPaper = ({ appearsIn }: (typeof records)[number]): boolean => appearsIn.some(({ source }) => source === paper);
const uses = citations.flatMap((citation) => citation.uses).filter(({ source }) => source === paper);
const errata = records.flatMap((record) => record.errata);
const wanted = ["proposed", "sought-not-reached", "negotiated", "unspecified"];

/** Whether a paragraph that speaks of the event prints its year, as recorded or as an erratum has it. */
function isDatedInPrint({ date, appearsIn, errata }: (typeof events)[number]): boolean {
  const years = [date, ...errata.map(({ printed }) => printed)].flatMap((value) => value.match(/\d{4}/g) ?? []);
  const paragraphs = appearsIn.flatMap((appearance) => appearance.paragraphs).map((number) => text[number - 1] ?? "");
  return paragraphs.some((words) => years.some((year) => words.includes(year)));
}

/** How many of each: `part-of 3, based-on 2`. */
function tally(kinds: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(", ");
}

const links = [
  ...agreements.flatMap((agreement) => [...agreement.agencies.map(({ role }) => role), ...agreement.relations.map(({ type }) => type)]),
  ...agencies.flatMap(({ relations, successors, parent }) => [
    ...relations.map(({ type }) => type),
    ...successors.map(() => "successor"),
    ...(parent === undefined ? [] : ["parent"]),
  ]),
];
const inThePaper = agreements.filter(inPaper);
const totals = {
  "agreements, all and in the paper": `${agreements.length}, ${inThePaper.length}`,
  "agreements concluded or at work": inThePaper.filter(({ status }) => !wanted.includes(status)).length,
  "agreements proposed, sought or unnamed": tally(inThePaper.map(({ status }) => status).filter((status) => wanted.includes(status))),
  "agencies, all and in the paper": `${agencies.length}, ${agencies.filter(inPaper).length}`,
  "tasks of agencies": agencies.flatMap(({ tasks }) => tasks).length,
  people: people.length,
  "events, all and in the paper": `${events.length}, ${events.filter(inPaper).length}`,
  "events with a year in print": file === undefined ? "give FILE to count them" : events.filter(isDatedInPrint).length,
  citations: citations.length,
  "uses, in footnotes, with pages": [uses, uses.filter(({ footnote }) => footnote), uses.filter(({ locator }) => locator)]
    .map(({ length }) => length)
    .join(", "),
  attributions: sources.flatMap(({ attributions }) => attributions).length,
  "sources and volumes": sources.length,
  links: `${links.length}: ${tally(links)}`,
  errata: `${errata.length}: ${tally(errata.map(({ kind }) => kind))}`,
  "errata verified": errata.filter(({ status }) => status === "verified").length,
};
console.log("\nTotals");
for (const [what, count] of Object.entries(totals)) console.log(`    ${what}: ${count}`);
