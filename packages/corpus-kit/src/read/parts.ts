import { corpusFile, redirectFile } from "../schema/corpus.ts";
import { idPattern } from "../schema/fields.ts";
import { type Kind, kinds } from "../schema/kinds.ts";
import { schemaProblems } from "../schema/problems.ts";
import { wording } from "../schema/wording.ts";
import type { Claim, Drafted, Head, Retired } from "./draft.ts";
import type { Problem } from "./problem.ts";
import type { DataFile } from "./yaml.ts";

/** What one file gives to a corpus. A broken file still claims its id, so that what refers to it is not blamed too. */
export type Part =
  | { readonly kind: "head"; readonly head: Head }
  | { readonly kind: "record"; readonly claim: Claim; readonly drafted: Drafted }
  | { readonly kind: "retired"; readonly claim: Claim; readonly retired: Retired }
  | { readonly kind: "broken"; readonly claim?: Claim; readonly problems: readonly Problem[] };

/** Reads one file as what its path says it is: `data/corpus.yaml`, or `data/<folder>/<id>.yaml`. */
export function readPart(file: DataFile): Part {
  const [folder, base = ""] = file.file.split("/").slice(-2);
  if (base === "corpus.yaml") return readHead(file);
  const kind = kinds.find((kind) => kind.folder === folder);
  const id = base.replace(/\.yaml$/, "");
  const lost = misplaced(base, id, kind);
  if (lost !== undefined) return { kind: "broken", problems: [file.problemAt([], lost)] };
  return readRecord(file, id, kind as Kind);
}

function misplaced(base: string, id: string, kind: Kind | undefined): string | undefined {
  if (kind === undefined) {
    return `This folder is none of a corpus. Move the file to one of ${kinds.map(({ folder }) => folder).join(", ")}.`;
  }
  if (id === base) return "This file is not read, since its name does not end in .yaml. Rename it.";
  if (idPattern.test(id)) return undefined;
  return `The file name "${id}" is no id. Use lower-case letters, digits and single hyphens, starting with a letter.`;
}

function readHead(file: DataFile): Part {
  if (file.problems.length > 0) return { kind: "broken", problems: file.problems };
  const { data, error } = corpusFile.safeParse(file.value, { error: wording });
  if (data !== undefined) return { kind: "head", head: data };
  return { kind: "broken", problems: schemaProblems(file, error.issues) };
}

function readRecord(file: DataFile, id: string, kind: Kind): Part {
  const claim = { file: file.file, id, folder: kind.folder };
  if (file.problems.length > 0) return { kind: "broken", claim, problems: file.problems };
  if (isRedirect(file.value)) {
    const { data, error } = redirectFile.safeParse(file.value, { error: wording });
    if (data === undefined) return { kind: "broken", claim, problems: schemaProblems(file, error.issues) };
    return { kind: "retired", claim, retired: { file: file.file, from: id, to: data.redirect } };
  }
  const reading = kind.read(id, file.value, wording);
  if ("issues" in reading) return { kind: "broken", claim, problems: schemaProblems(file, reading.issues) };
  return { kind: "record", claim, drafted: { file: file.file, record: reading.record } };
}

function isRedirect(value: unknown): boolean {
  return typeof value === "object" && value !== null && "redirect" in value;
}
