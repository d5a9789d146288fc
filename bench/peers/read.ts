import { readFileSync } from "node:fs";

/*
 * Reads a .bib file with one reader, in a process of its own, and prints what it kept and what that cost, as JSON.
 *
 *   node peers/read.ts READER FILE
 */
const [reader = "", file = ""] = process.argv.slice(2);
const text = readFileSync(file, "utf8");

/** Each gives how many entries it kept. Packages are asked for by name at run time, since they are installed for the bench alone. */
const readers: Readonly<Record<string, () => Promise<(text: string) => number>>> = {
  concordat: async () => {
    const { drain, readLibrary } = await import("@concordat/engine");
    return (text) => drain(readLibrary(text, "bibtex")).entries.length;
  },
  "concordat, places only": async () => {
    const { scanBibtex } = await import("@concordat/engine");
    return (text) => [...scanBibtex(text)].filter(({ key }) => key !== "").length;
  },
  "@retorquere/bibtex-parser": async () => {
    const { parse } = await import(named("@retorquere/bibtex-parser"));
    return (text) => parse(text).entries.length;
  },
  "citation-js": async () => {
    const { Cite } = await import(named("@citation-js/core"));
    await import(named("@citation-js/plugin-bibtex"));
    return (text) => new Cite(text).data.length;
  },
  "bibtex-parse (raw)": async () => {
    const { default: bibtex } = await import(named("bibtex-parse"));
    return (text) => bibtex.entries(text).length;
  },
  "latex-utensils (raw)": async () => {
    const { bibtexParser } = await import(named("latex-utensils"));
    return (text) => bibtexParser.parse(text).content.filter(({ entryType = "string" }) => entryType !== "string").length;
  },
};

function named(name: string): string {
  return name;
}

const read = await readers[reader]?.();
if (read === undefined) throw new Error(`There is no reader "${reader}"; known: ${Object.keys(readers).join(", ")}.`);
const before = process.cpuUsage();
const start = performance.now();
let kept: number | null = null;
try {
  kept = read(text);
} catch {
  // A reader that throws keeps nothing, which the table says.
}
const { user, system } = process.cpuUsage(before);
const peak = process.resourceUsage().maxRSS / 1000;
process.stdout.write(JSON.stringify({ kept, wall: performance.now() - start, cpu: (user + system) / 1000, peak }));
process.exit();
