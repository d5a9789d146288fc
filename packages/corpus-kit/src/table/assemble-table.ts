import type { Corpus } from "../packed/types/record.ts";
import { join } from "../read/assemble.ts";
import type { Head } from "../read/draft.ts";
import { byPlace, type Problem } from "../read/problem.ts";
import type { DataFile } from "../read/yaml.ts";
import { rules } from "../rules/index.ts";
import { readTable } from "./read-table.ts";

/** A corpus of the rows of one table; null where what is said about it is no head of a corpus. */
export interface TableCorpus {
  readonly corpus: Corpus | null;
  readonly problems: readonly Problem[];
}

/** Reads a spreadsheet of records as a corpus. A broken row costs its own record. Never throws. */
export function assembleTable(file: string, text: string, about: Head, version: string): TableCorpus {
  const table = readTable(file, text);
  const assembly = join([headFile(about), ...table.files], version, rules);
  const problems = assembly.kind === "damaged" ? assembly.problems : [];
  return { corpus: assembly.corpus, problems: [...table.problems, ...problems].toSorted(byPlace) };
}

/** The head that a table has no place for, as if it were in a file. */
function headFile(about: Head): DataFile {
  const file = "data/corpus.yaml";
  return { file, value: about, problems: [], problemAt: (_, message) => ({ file, line: 1, column: 1, message }) };
}
