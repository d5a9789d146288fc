import { assemble } from "../read/assemble.ts";
import type { Rule } from "../read/draft.ts";
import { printProblem } from "../read/problem.ts";

/** The files of a tiny corpus by folder and id (`agreements/a`). A `|` marks each place where a test expects a mistake. */
export type Drawn = Readonly<Record<string, string>>;

/** For a test: the mistakes that the build prints for a tiny corpus under one rule. The head of the corpus is added. */
export function mistakes(rule: Rule, files: Drawn): string[] {
  const texts = new Map(Object.entries(files).map(([path, text]) => [`data/${path}.yaml`, text.replaceAll("|", "")]));
  texts.set("data/corpus.yaml", "name: tiny\ntitle: Tiny\nlicense: CC0-1.0\n");
  const assembly = assemble(texts, "1.0.0", [rule]);
  return assembly.kind === "whole" ? [] : assembly.problems.map(printProblem);
}

/** For a test: what the build has to print, one message at each mark, in order. */
export function atMarks(files: Drawn, messages: readonly string[]): string[] {
  const places = Object.entries(files).flatMap(([path, text]) => marks(text).map((mark) => `data/${path}.yaml:${mark}`));
  return Array.from({ length: Math.max(places.length, messages.length) }, (_, i) => `${places[i]} ${messages[i]}`);
}

/** The marks of a text as `line:column`, once the marks are taken out. */
export function marks(text: string): string[] {
  return text.split("\n").flatMap((line, i) =>
    line
      .split("|")
      .slice(0, -1)
      .map((_, j, before) => `${i + 1}:${before.slice(0, j + 1).join("").length + 1}`),
  );
}
