import type { Syntax } from "@concordat/engine";
import { declaredLibraries } from "./declared.ts";
import { includesIn, rootNamedIn } from "./includes.ts";

/** All that a text says of which libraries serve it: paths of libraries, of texts that it takes in, and of its root. */
export function namesIn(text: string, syntax: Syntax): readonly string[] {
  const root = syntax === "latex" ? rootNamedIn(text) : null;
  const isWhole = /\\documentclass|^---/m.test(text.slice(0, 4000));
  return [...declaredLibraries(text, syntax).map(({ path }) => path), ...includesIn(text, syntax), root ?? "", String(isWhole)];
}
