import { expect, test } from "vitest";
import { atMarks, type Drawn, mistakes } from "../test/drawn.ts";
import { labels } from "./labels.ts";

const citation = (label: string) => `label: ${label}\ncsl: { type: book }\n`;

test.each<[why: string, files: Drawn, messages: string[]]>([
  ["letters after the year", { "citations/okafor2003a": citation("Okafor 2003a"), "citations/okafor2003b": citation("Okafor 2003b") }, []],
  [
    "one label twice",
    { "citations/a": citation("Okafor 2003"), "citations/b": citation("|Okafor 2003") },
    ["data/citations/a.yaml has the same label. Tell the two apart with letters after the year: 2003a, 2003b."],
  ],
  [
    "one label in two dresses",
    { "citations/a": citation("Bäcker and Luna 2003"), "citations/b": citation("|Backer y Luna (2003)") },
    ["data/citations/a.yaml has the same label. Tell the two apart with letters after the year: 2003a, 2003b."],
  ],
])("%s", (_, files, messages) => {
  expect(mistakes(labels, files)).toEqual(atMarks(files, messages));
});
