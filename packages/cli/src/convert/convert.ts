import { besideEntries, drain, type Entry, type Locale, readFaultText, withKeys, writeLibrary } from "@concordat/engine";
import { write } from "../streams.ts";
import type { ConvertOptions } from "./arguments.ts";
import { doublesIn, doublesReport } from "./doubles.ts";
import { besideReport, lostReport } from "./lost-report.ts";
import { type ReadInput, readInputs } from "./read-inputs.ts";
import { replaceFile, stateOf } from "./replace-file.ts";
import { convertWords } from "./words/catalogue.ts";

/** Runs `concordat convert`, and gives its exit code. What is told goes to standard error. */
export async function convert(options: ConvertOptions): Promise<number> {
  const { output, to, keys, details, force, locale } = options;
  const say = convertWords[locale];
  const state = output === "-" ? "free" : await stateOf(output);
  if (state === "other") return refuse(say.notAFile(output));
  if (state === "file" && !force) return refuse(say.exists(output));
  const inputs = await readInputs(options);
  if (typeof inputs === "string") return refuse(inputs);
  const notes = problems(inputs, details, locale);
  const all = inputs.flatMap(({ reading }) => reading.entries.filter(({ type }) => type !== "control"));
  const broken = inputs.find((input) => isEmpty(input) || (input.reading.cut && (state === "file" || all.length === 0)));
  if (broken !== undefined || all.length === 0) {
    const [name, why] =
      broken === undefined ? [inputs.map(({ path }) => path).join(", "), "empty" as const] : [broken.path, whyBroken(broken)];
    return refuse(...notes, say.nothingWritten(name, why, state === "file" ? output : null));
  }
  const entries = keys === "made" ? madeAnew(all) : all;
  const { text, lost } = writeLibrary(entries, to);
  if (output === "-") await write(text);
  else {
    const wrong = await replaceFile(output, text);
    if (wrong !== null) return refuse(say.cannotWrite(output, wrong));
  }
  const beside = inputs.flatMap(({ path, format, reading }) =>
    format === "bibtex" ? besideReport(path, besideEntries(reading), say) : [],
  );
  tell([...notes, ...lostReport(lost, to, details, say), ...beside, ...(output === "-" ? [] : [say.written(entries.length, output)])]);
  return notes.length + lost.length + beside.length === 0 ? 0 : 1;
}

/** What is wrong in libraries, each at its place; keys that several entries share together for each library, since all are written. */
function problems(inputs: readonly ReadInput[], details: boolean, locale: Locale): readonly string[] {
  const doubles = doublesIn(inputs);
  return inputs.flatMap(({ path, note, reading }, number) => {
    const faults = reading.problems.filter(({ what }) => what.kind !== "duplicate");
    const told = faults.map(({ line, column, what }) => `${path}:${line}:${column} ${readFaultText(what, locale)}`);
    return [...(note === null ? [] : [note]), ...told, ...doublesReport(path, doubles[number] ?? [], details, convertWords[locale])];
  });
}

/** Whether a library holds no entry, nor anything that others may use. */
function isEmpty({ reading: { entries, lends } }: ReadInput): boolean {
  return entries.length === 0 && lends === undefined;
}

function whyBroken({ reading }: ReadInput): "empty" | "cut" {
  return reading.entries.length > 0 && reading.cut ? "cut" : "empty";
}

function madeAnew(entries: readonly Entry[]): readonly Entry[] {
  return drain(withKeys(entries.map((entry) => ({ ...entry, key: "" }))));
}

function refuse(...lines: readonly string[]): number {
  tell(lines.map((line, at) => (at === lines.length - 1 ? `concordat: ${line}` : line)));
  return 2;
}

function tell(lines: readonly string[]): void {
  if (lines.length > 0) process.stderr.write(`${lines.join("\n")}\n`);
}
