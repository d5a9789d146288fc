import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bibFile } from "./bib-file.ts";
import { has, installPeers } from "./peers/install.ts";
import { proceedingsFile } from "./proceedings-file.ts";

/** So long a reader may take for a file, in milliseconds. */
const PATIENCE = 120_000;

const readers = ["concordat", "concordat, places only", "citation-js", "latex-utensils (raw)", "@retorquere/bibtex-parser"];

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
  const wholes = readers.map((reader) => probes.filter((file) => (outcomeOf(reader, file).kept ?? 0) >= 2).length);
  const rows = [...own, ...files].flatMap((file) => {
    const outcomes = [...readers.map((reader) => outcomeOf(reader, file)), ...(has("pandoc") ? [pandoc(file)] : [])];
    const ours = outcomes[0]?.cpu ?? null;
    const size = `${basename(file)}, ${(statSync(file).size / 1e6).toFixed(1)} MB`;
    return outcomes.map(({ reader, kept, cpu, peak }, at) =>
      [size, reader, kept ?? "none", time(cpu), peak === null ? "" : `${peak.toFixed(0)} MB`, times(cpu, ours), whole(wholes[at])].join(
        " | ",
      ),
    );
  });
  rmSync(folder, { recursive: true });
  const head = ["file", "reader", "entries kept", "CPU", "peak memory", "to Concordat", "broken files of 4 of which the rest is kept"];
  return [`| ${head.join(" | ")} |`, `|${"---|".repeat(head.length)}`, ...rows.map((row) => `| ${row} |`)].join("\n");
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

/** Pandoc as a whole process, from .bib to CSL-JSON; the shell tells what its children cost. */
function pandoc(file: string): Outcome {
  const reader = "pandoc (whole process)";
  // What a shell has begun outlives it, so the patience is given to the command itself.
  const script = 'timeout "$1" pandoc -f biblatex -t csljson "$0" && times >&2';
  const { stdout, stderr, status } = spawnSync("sh", ["-c", script, file, String(PATIENCE / 1000)], { encoding: "utf8", maxBuffer: 1e9 });
  if (status !== 0) return { reader, kept: null, cpu: null, peak: null };
  const spent = [...(stderr.trimEnd().split("\n").at(-1) ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
  const cpu = spent.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000, 0);
  return { reader, kept: (JSON.parse(stdout) as readonly unknown[]).length, cpu, peak: null };
}

function time(milliseconds: number | null): string {
  return milliseconds === null ? `not done in ${PATIENCE / 1000} s` : `${(milliseconds / 1000).toFixed(2)} s`;
}

function times(cpu: number | null, ours: number | null): string {
  return cpu === null || ours === null ? "" : (cpu / ours).toFixed(1);
}

function whole(probes: number | undefined): string {
  return probes === undefined ? "" : String(probes);
}
