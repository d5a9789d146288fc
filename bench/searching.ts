import { buildSource, drain, fold, openSource, packSource, readLibrary, type SourceIndex, search } from "@concordat/engine";
import { bibFile } from "./bib-file.ts";
import { median } from "./measure.ts";
import { installPeers } from "./peers/install.ts";

const entries = 100_000;
const runs = 30;
const about = { name: "library.bib", uri: null, role: "setting", declared: true } as const;

/** Queries of each shape, those for the planted works among them. */
const shapes: Readonly<Record<string, readonly string[]>> = {
  prefix: ["wel", "ben", "die", "lo", "mar", "ström", "se", "rod", "ba"],
  "author and year": ["welsh 20", "welsh 2004", "benitez 2006", "diez 1999", "lo 19", "mar 2001", "be 20"],
  typo: ["wlesh", "xelsh", "benitz rodrig", "rodrigeuz", "welhs 2004", "bneitez", "dize 1999"],
};
/** What each of some queries is to find among its first ten. */
const planted = [
  ["wlesh 2004", "welsh2004"],
  ["benitz rodrig", "benitez2006"],
  ["diez 1999", "diez1999"],
] as const;

/** Anything that finds keys. */
type Find = (query: string) => readonly string[];

/** Searching a library of 100,000 works: Concordat's index beside MiniSearch, with the same works and the same queries. */
export async function searching(): Promise<string> {
  installPeers();
  const reading = drain(readLibrary(bibFile(entries), "bibtex"));
  const rows: string[] = [];
  const ours = built(() => drain(buildSource(about, reading)));
  const packed = packedBytes(ours.value);
  // The works go along; what MiniSearch keeps is its index alone.
  const alone = packedBytes({ ...ours.value, entries: [] });
  const kept = { sizes: [alone.length, packed.length], open: () => findIn(openSource(about, packed) as SourceIndex) };
  rows.push(row("Concordat", ours.cost, kept, findIn(ours.value)));
  rows.push(row("Concordat, reloaded", null, null, kept.open()));
  const { default: MiniSearch } = await import(named("minisearch"));
  const fields = { fields: ["authors", "title", "year"], idField: "key", storeFields: [], processTerm: fold };
  const theirs = built(() => {
    const index = new MiniSearch(fields);
    index.addAll(
      reading.entries.map(({ key, title, year, authors }) => ({
        key,
        title,
        year,
        authors: authors.map((name) => (name.kind === "person" ? name.family : name.name)).join(" "),
      })),
    );
    return index;
  });
  const findWith =
    (index: typeof theirs.value): Find =>
    (query) =>
      index
        .search(query, { prefix: true, fuzzy: 0.2, combineWith: "AND", boost: { authors: 3 } })
        .slice(0, 50)
        .map(({ id }: { id: string }) => id);
  const json = JSON.stringify(theirs.value);
  const reload = (): Find => findWith(MiniSearch.loadJSON(json, fields));
  rows.push(row("MiniSearch", theirs.cost, { sizes: [json.length], open: reload }, findWith(theirs.value)));
  const head = [
    "100,000 works",
    "build, CPU",
    "kept",
    "reloaded",
    ...Object.keys(shapes).map((shape) => `${shape}, half and 99% within`),
    "planted works found",
  ];
  return [`| ${head.join(" | ")} |`, `|${"---|".repeat(head.length)}`, ...rows].join("\n");
}

function named(name: string): string {
  return new URL(`peers/node_modules/${name}/dist/es/index.js`, import.meta.url).href;
}

function packedBytes(source: SourceIndex): Uint8Array<ArrayBuffer> {
  return new Uint8Array(drain(packSource(source)) as ArrayBuffer);
}

function findIn(source: SourceIndex): Find {
  return (query) => search([source], query).hits.map(({ hit }) => hit.id);
}

function built<T>(work: () => T): { readonly value: T; readonly cost: number } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, cost: (user + system) / 1000 };
}

/** An index as bytes, alone and with its works, and how it is had back from them. */
interface Kept {
  readonly sizes: readonly number[];
  readonly open: () => Find;
}

function row(name: string, cost: number | null, kept: Kept | null, find: Find): string {
  // The first round is not counted: the engine compiles what runs often.
  for (const queries of Object.values(shapes)) for (const query of queries) find(query);
  const figures = Object.values(shapes).map((queries) => {
    const times = Array.from({ length: runs }, () => queries.map((query) => timed(find, query)))
      .flat()
      .sort((a, b) => a - b);
    return `${part(times, 0.5)}; ${part(times, 0.99)}`;
  });
  const found = planted.filter(([query, key]) => find(query).slice(0, 10).includes(key)).length;
  const costs = [cost === null ? "" : `${(cost / 1000).toFixed(1)} s`, ...(kept === null ? ["", ""] : reloaded(kept))];
  return `| ${[name, ...costs, ...figures, `${found} of ${planted.length}`].join(" | ")} |`;
}

/** The size, and how long it takes from the bytes to the answer of a first question. */
function reloaded({ sizes, open }: Kept): readonly string[] {
  const time = median(5, () => open()("welsh 2004"));
  return [sizes.map((size) => `${(size / 1e6).toFixed(0)} MB`).join("; with the works "), `${time.toFixed(1)} ms`];
}

function timed(find: Find, query: string): number {
  const start = performance.now();
  find(query);
  return performance.now() - start;
}

function part(times: readonly number[], share: number): string {
  return `${(times[Math.floor((times.length - 1) * share)] as number).toFixed(2)} ms`;
}
