import { join } from "node:path";
import { type Corpus, type Problem, printProblem } from "@concordat/corpus-kit";
import { readFolder } from "@concordat/corpus-kit/node";
import { counted } from "../counted.ts";
import { done, type Outcome } from "./outcome.ts";
import type { Place } from "./place.ts";

/** Says what a corpus holds, or all that is wrong with it. */
export async function check(place: Place): Promise<Outcome> {
  const assembly = await readFolder(place.folder);
  return assembly.kind === "whole" ? done(`${summary(assembly.corpus)} No mistakes.`) : mistakes(place, assembly.problems);
}

/** `arctic 0.1.0: 3 agreements, 2 agencies.` */
export function summary(corpus: Corpus): string {
  const lists = {
    agreement: corpus.agreements,
    agency: corpus.agencies,
    citation: corpus.citations,
    person: corpus.people,
    event: corpus.events,
    source: corpus.sources,
  };
  const more: Readonly<Record<string, string>> = { agency: "agencies", person: "people" };
  const counts = Object.entries(lists).filter(([, list]) => list.length > 0);
  const told = counts.map(([one, list]) => counted(list.length, one, more[one] ?? `${one}s`)).join(", ");
  return `${corpus.name} ${corpus.version}: ${told || "no record yet"}.`;
}

/** Every mistake at its place, with a path that a terminal opens. */
export function mistakes({ shown }: Place, problems: readonly Problem[]): Outcome {
  const lines = problems.map((problem) => printProblem({ ...problem, file: join(shown, problem.file) }));
  const files = new Set(problems.map(({ file }) => file)).size;
  return { code: 1, said: [...lines, `${counted(problems.length, "mistake", "mistakes")} in ${counted(files, "file", "files")}.`] };
}
