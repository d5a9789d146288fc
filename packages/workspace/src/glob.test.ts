import { expect, test } from "vitest";
import { readGlob } from "./glob.ts";

/** A row's paths are those that fit, then those that do not. */
test.each<[why: string, glob: string, fit: readonly string[], not: readonly string[]]>([
  ["one folder", "*.bib", ["a.bib", "Díez.bib", "🙂.bib"], ["a.json", "sub/a.bib", ".a.bib"]],
  ["every folder", "**/*.bib", ["a.bib", "sub/deep/a.bib"], ["a.json"]],
  ["one letter, a choice, a range", "?[a-c].{bib,json}", ["xa.bib", "yc.json"], ["xd.bib", "xa.ris", "a.bib"]],
  ["round brackets are part of a name", "refs (old)*.bib", ["refs (old).bib", "refs (old) 2.bib"], ["refs old.bib"]],
  ["in a folder's name too", "lib (1)/*.bib", ["lib (1)/a.bib"], ["lib 1/a.bib", "a.bib"]],
  ["one bracket alone", "refs (*.bib", ["refs (old.bib"], ["refs old.bib"]],
  ["what shells read as more", "@(a|b)*.bib", ["@(a|b)c.bib"], ["a.bib", "ab.bib"]],
  ["a plus before brackets", "c++ (+)*.bib", ["c++ (+).bib"], ["c.bib"]],
  ["an exclamation mark does not turn it round", "!*.bib", ["!a.bib"], ["a.bib", "a.json"]],
  ["signs of patterns stand for themselves", "a.$1^*.bib", ["a.$1^x.bib"], ["ab$1^x.bib"]],
])("%s", (_why, glob, fit, not) => {
  const { fits } = readGlob(glob);
  expect([...fit, ...not].filter(fits)).toEqual(fit);
});

test.each<[glob: string, depth: number]>([
  ["*.bib", 0],
  ["lib/*/refs.bib", 2],
  ["{a,b/c}.bib", 1],
  ["lib/**/*.bib", Number.POSITIVE_INFINITY],
])("%s looks %d folders deep", (glob, depth) => {
  expect(readGlob(glob).depth).toBe(depth);
});
