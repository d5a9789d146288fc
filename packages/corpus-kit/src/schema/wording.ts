import type * as z from "zod";
import { didYouMean } from "../read/near-word.ts";

/**
 * What is wrong with a value, as the rest of a sentence that begins with its name: `is missing. Add it ...`.
 * For unknown fields a whole sentence each, one a line, in the order of the issue's keys.
 */
export const wording: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === "unrecognized_keys") {
    const known = fieldsOf(issue.inst);
    return issue.keys
      .map((key) => `There is no field "${key}" here.${didYouMean(key, known) || ` The fields are ${known.join(", ")}.`}`)
      .join("\n");
  }
  const wanted = expected(issue.inst);
  if (issue.input === undefined) return `is missing. Add it as ${wanted}.`;
  if (isEmpty(issue.input)) return `is empty. Write ${wanted}, or leave the line out if the field may be absent.`;
  if (issue.code === "invalid_value" && typeof issue.input === "string") {
    const near = didYouMean(issue.input, issue.values.map(String));
    const exact =
      near === "" && issue.path?.at(-1) === "kind" ? " A word of your own goes into subkind, beside the kind that is nearest." : "";
    return `cannot be "${issue.input}".${near} Write ${wanted}.${exact}`;
  }
  if (issue.code === "too_small") return "is too short.";
  if (issue.code === "too_big") return "is too long.";
  return `should be ${wanted}.`;
};

function isEmpty(input: unknown): boolean {
  return input === null || (typeof input === "string" && input.trim() === "");
}

function fieldsOf(inst: unknown): readonly string[] {
  const shape = (inst as { readonly shape?: object } | undefined)?.shape;
  return Object.keys(shape ?? {});
}

function expected(inst: unknown): string {
  const { type, entries } = (inst as { readonly def?: Definition } | undefined)?.def ?? {};
  if (type === "enum") return `one of ${Object.keys(entries ?? {}).join(", ")}`;
  if (type === "array") return "a list, each item on a line of its own after a hyphen";
  if (type === "object") return "fields of its own, one a line, indented";
  if (type === "number") return "a whole number";
  if (type === "boolean") return "true or false";
  return "text";
}

interface Definition {
  readonly type?: string;
  readonly entries?: object;
}
