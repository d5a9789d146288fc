import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bibFile } from "./bib-file.ts";
import { has, installPeers } from "./peers/install.ts";
import { proceedingsFile } from "./proceedings-file.ts";
import { runOnce } from "./run-once.ts";

/** So long a reader may take for a file, in milliseconds. */
const PATIENCE = 120_000;

/** Readers, and how often each reads a file: what is quick is read a few times, of which the least counts. */
const readers: Readonly<Record<string, number>> = {
  concordat: 3,
  "concordat, places only": 3,
  "citation-js": 3,
  "bibtex-parse (raw)": 3,
  "latex-utensils (raw)": 1,
  "@retorquere/bibtex-parser": 1,
};

/** What a reader made of a file; null for what it did not give. */
interface Outcome {
  readonly reader: string;
  readonly kept: number | null;
  readonly cpu: number | null;
  readonly peak: number | null;
}

/** Four ways in which an entry breaks, each between two that are whole. */
const broken = [
  "@book{bad,\n  title = {Never closed}",
  "@book{bad,\n  title = {Open value,\n  year = 2004\n}",
  "@book{,\n  title = {No key} year = 2004 }",
  "@book{bad,\n  auth",
].map((bad) => `@book{a, title = {Ice}}\n\n${bad}\n\n@book{b, title = {Reeds}}\n`);

/** Files that are made for the bench, by what is in them. */
const made: Readonly<Record<string, (entries: number) => string>> = {
  "50,000 entries, strings and crossref": proceedingsFile,
  "50,000 entries, markup in every title": bibFile,
};

/** Reading .bib files with Concordat and its peers, each in a process of its own: what they keep, and what it costs. */
export function readingLibraries(files: readonly string[]): string {
  installPeers();
  const folder = mkdtempSync(join(tmpdir(), "concordat-bench-"));
  const own = Object.entries(made).map(([name, make]) => {
    const file = join(folder, name);
    writeFileSync(file, make(50_000));
    return file;
  });
  const probes = broken.map((text, at) => {
    const file = join(folder, `broken${at}.bib`);
    writeFileSync(file, text);
    return file;
  });
  const wholes = Object.keys(readers).map((reader) => probes.filter((file) => (outcomeOf(reader, file).kept ?? 0) >= 2).length);
  const rows = [...own, ...files].flatMap((file) => {
    const outcomes = [...readAll(file), ...(has("pandoc") ? [pandoc(file)] : [])];
    const [ours, places] = outcomes.map(({ cpu }) => cpu);
    const size = `${basename(file)}, ${(statSync(file).size / 1e6).toFixed(1)} MB`;
    return outcomes.map(({ reader, kept, cpu, peak }, at) =>
      [
        size,
        reader,
        kept ?? "none",
        time(cpu),
        peak === null ? "" : `${peak.toFixed(0)} MB`,
        times(cpu, ours),
        times(cpu, places),
        whole(wholes[at]),
      ].join(" | "),
    );
  });
  rmSync(folder, { recursive: true });
  const head = [
    "file",
    "reader",
    "entries kept",
    "CPU",
    "peak memory",
    "to Concordat",
    "to its places only",
    "broken files of 4 of which the rest is kept",
  ];
  return [`| ${head.join(" | ")} |`, `|${"---|".repeat(head.length)}`, ...rows.map((row) => `| ${row} |`)].join("\n");
}

/** What each reader made of a file. They take turns, so that a busy moment is everybody's. */
function readAll(file: string): readonly Outcome[] {
  const least = new Map<string, Outcome>();
  for (let turn = 0; turn < Math.max(...Object.values(readers)); turn += 1) {
    for (const [reader, times] of Object.entries(readers)) {
      if (turn >= times) continue;
      const outcome = outcomeOf(reader, file);
      const before = least.get(reader);
      if (before === undefined || (outcome.cpu ?? PATIENCE) < (before.cpu ?? PATIENCE)) least.set(reader, outcome);
    }
  }
  return [...least.values()];
}

function outcomeOf(reader: string, file: string): Outcome {
  const script = fileURLToPath(new URL("peers/read.ts", import.meta.url));
  const { stdout } = spawnSync(process.execPath, ["--max-old-space-size=4096", script, reader, file], {
    timeout: PATIENCE,
    encoding: "utf8",
  });
  try {
    return { reader, ...(JSON.parse(stdout) as Omit<Outcome, "reader">) };
  } catch {
    return { reader, kept: null, cpu: null, peak: null };
  }
}

/** Pandoc as a whole process, from .bib to CSL-JSON. */
function pandoc(file: string): Outcome {
  const { text, cpu } = runOnce(["pandoc", "-f", "biblatex", "-t", "csljson", file], PATIENCE);
  const kept = text === null ? null : (JSON.parse(text) as readonly unknown[]).length;
  return { reader: "pandoc (whole process)", kept, cpu, peak: null };
}

function time(milliseconds: number | null): string {
  return milliseconds === null ? `not done in ${PATIENCE / 1000} s` : `${(milliseconds / 1000).toFixed(2)} s`;
}

function times(cpu: number | null, ours: number | null | undefined): string {
  return cpu === null || ours === null || ours === undefined ? "" : (cpu / ours).toFixed(1);
}

function whole(probes: number | undefined): string {
  return probes === undefined ? "" : String(probes);
}
