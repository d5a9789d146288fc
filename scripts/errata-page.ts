import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type CorpusRecord, corpus, type Erratum, type ErratumKind } from "@concordat/corpus";

/*
 * Writes docs/errata.md from the data: every difference between what the source paper prints and what the record says.
 *
 *   node scripts/errata-page.ts            writes the page
 *   node scripts/errata-page.ts --check    only says whether it is as it would be written
 */
const titles: Readonly<Record<ErratumKind, string>> = {
  date: "Dates",
  name: "Names of people and bodies",
  title: "Titles of works and instruments",
  fact: "Other facts",
  citation: "Citations that differ from the list of references",
  list: "The list of references itself",
  text: "Damaged text",
};

const { agreements, agencies, people, events, sources, citations } = corpus;
const records: readonly CorpusRecord[] = [...agreements, ...agencies, ...people, ...events, ...citations, ...sources];
const errata = records.flatMap((record) => record.errata.map((erratum) => ({ record, erratum })));
const shown = errata.filter(({ erratum }) => erratum.inSource).length;
const verified = errata.filter(({ erratum }) => erratum.status === "verified").length;

/** Text that Markdown shows as it is. */
const plain = (text: string): string => text.replace(/\s+/g, " ").replace(/([\\`*_{}[\]<>#|])/g, "\\$1");

function place({ paragraphs, footnote }: Erratum): string {
  const all = paragraphs.join(", ").replace(/, (?=\d+$)/, " and ");
  return `${paragraphs.length === 1 ? "paragraph" : "paragraphs"} ${all}${footnote === undefined ? "" : `, footnote ${footnote}`}`;
}

function entry(record: CorpusRecord, erratum: Erratum): string {
  const { printed, recorded, status, inSource = false, note, evidence } = erratum;
  const standing = inSource && status === "unverified" ? "the paper itself shows it" : status;
  const pages = evidence.map(({ title, url, accessed }) => `[${plain(title)}](<${url}>) (opened ${accessed})`).join("; ");
  return [
    `- **${plain(record.name)}** (\`${record.id}\`)`,
    `  - prints: ${plain(printed)} (${place(erratum)})`,
    `  - the record: ${recorded === null ? "is silent" : plain(recorded)}`,
    `  - ${plain(note)}`,
    `  - ${standing}${pages === "" ? "" : `: ${pages}`}`,
  ].join("\n");
}

const sections = Object.entries(titles).map(([kind, title]) => {
  const found = errata.filter(({ erratum }) => erratum.kind === kind);
  return `## ${title} (${found.length})\n\n${found.map(({ record, erratum }) => entry(record, erratum)).join("\n")}\n`;
});
const page = `# Errata

${errata.length} differences between what Díez 2005 prints and what the record says. ${verified} of them are verified, each with a page that was
opened and states the value; ${shown} the paper itself shows: its text and its list or two of its places do not agree, or a sentence
is damaged. Paragraphs are the blocks between blank lines of its file, counted from 1. The differences concern the draft of
November 2005, a working paper whose author asked that it not be quoted, and not what became of it later. They explain where
names, dates and citations in circulation come from; they accuse nobody. This page is written from the data by \`npm run
generate\`.

${sections.join("\n")}`;

const file = fileURLToPath(new URL("../docs/errata.md", import.meta.url));
if (!process.argv.includes("--check")) writeFileSync(file, page);
else if (readFileSync(file, "utf8") !== page) {
  console.error("docs/errata.md is not as the data say. Run npm run generate and commit it.");
  process.exitCode = 1;
}
