import type * as z from "zod";
import type { Problem } from "../read/problem.ts";
import type { DataFile, Path } from "../read/yaml.ts";

/** The mistakes that a schema found in a file, each at its place. */
export function schemaProblems(file: DataFile, issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [file.problemAt(issue.path, `${subject(issue.path)} ${issue.message}`)];
    const sentences = issue.message.split("\n");
    return issue.keys.map((key, index) => file.problemAt([...issue.path, key], sentences[index] ?? issue.message));
  });
}

/** The name of the field, or of the item in a list: `"kind"`, `Item 2 of "parties"`, `The file`. */
function subject(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return "The file";
  if (typeof last !== "number") return `"${String(last)}"`;
  const field = path.findLast((step) => typeof step !== "number");
  return `Item ${last + 1} of "${String(field)}"`;
}
