import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bibFile } from "./bib-file.ts";
import { has } from "./peers/install.ts";
import { runOnce } from "./run-once.ts";

/** So long a command may take, in milliseconds; what takes long is run twice, and the others five times. */
const [PATIENCE, LONG, RUNS] = [60_000, 3000, 5];

const concordat = fileURLToPath(new URL("../packages/cli/bin/concordat.js", import.meta.url));

interface Command {
  readonly name: string;
  /** The words of the command; null where it is not on this machine. */
  readonly words: readonly string[] | null;
  /** Counts the entries that it wrote; null where it writes none. */
  readonly kept: (() => number) | null;
}

/** The run of a command that took least, with how many entries it wrote. */
interface Least {
  readonly wall: number | null;
  readonly cpu: number | null;
  readonly count: number | null;
}

/** Whole commands, from their start to their end, on a .bib file: what somebody waits for who runs them. They take turns. */
export function processes(files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "concordat-bench-"));
  const own = join(folder, "7,166 entries.bib");
  const text = join(folder, "paper.md");
  writeFileSync(own, bibFile(7_166));
  writeFileSync(text, "As Welsh (2004) says.\n");
  const rows = [own, ...files].flatMap((file) => {
    const commands = commandsFor(file, text, join(folder, "written"));
    const least = leastOf(commands);
    const ours = least[0]?.cpu ?? null;
    return commands.map(({ name, words, kept }, at) => {
      const { wall = null, cpu = null, count = null } = least[at] ?? {};
      const entries = kept === null ? "" : (count ?? "none");
      const took = words === null ? "not on this machine" : time(wall);
      return [title(file), name, entries, took, cpu === null ? "" : time(cpu), cpu && ours ? (cpu / ours).toFixed(1) : ""].join(" | ");
    });
  });
  rmSync(folder, { recursive: true });
  const head = ["file", "command", "entries kept", "time", "CPU", "to Concordat"];
  return [`| ${head.join(" | ")} |`, `|${"---|".repeat(head.length)}`, ...rows.map((row) => `| ${row} |`)].join("\n");
}

function commandsFor(file: string, text: string, written: string): readonly Command[] {
  const onMachine = (command: string, ...words: readonly string[]): readonly string[] | null => (has(command) ? [command, ...words] : null);
  const node = process.execPath;
  const convert = [node, concordat, "convert", "--from", "bibtex", "--to", "csl-json", "--force", file, written];
  const items = (): number => (JSON.parse(readFileSync(written, "utf8")) as readonly unknown[]).length;
  return [
    { name: "concordat convert, to CSL-JSON", words: convert, kept: items },
    { name: "concordat check, nothing kept", words: [node, concordat, "check", "--no-cache", "--library", file, text], kept: null },
    { name: "pandoc, to CSL-JSON", words: onMachine("pandoc", "-f", "biblatex", "-t", "csljson", "-o", written, file), kept: items },
    { name: "bibtool, sorted (nothing decoded)", words: onMachine("bibtool", "-s", file, "-o", written), kept: entriesIn(written) },
  ];
}

function entriesIn(written: string): () => number {
  return () => readFileSync(written, "utf8").match(/^@(?!string|comment|preamble)/gim)?.length ?? 0;
}

/** Of each command the run that took least; null where it is not there. The first of all is the slowest: what it compiled is kept. */
function leastOf(commands: readonly Command[]): readonly (Least | null)[] {
  const least: (Least | null)[] = commands.map(() => null);
  for (let turn = 0; turn < RUNS; turn += 1) {
    for (const [at, { words, kept }] of commands.entries()) {
      const before = least[at];
      if (words === null || before?.cpu === null || (turn > 1 && (before?.cpu ?? 0) > LONG)) continue;
      const { wall, cpu } = runOnce(words, PATIENCE);
      const count = cpu === null || kept === null ? null : kept();
      if (!before || (cpu ?? PATIENCE) < (before.cpu ?? PATIENCE)) least[at] = { wall, cpu, count };
    }
  }
  return least;
}

function title(file: string): string {
  return `${basename(file, ".bib")}, ${(statSync(file).size / 1e6).toFixed(1)} MB`;
}

function time(milliseconds: number | null): string {
  return milliseconds === null ? `not done in ${PATIENCE / 1000} s` : `${(milliseconds / 1000).toFixed(2)} s`;
}
