import fc from "fast-check";
import { expect, test } from "vitest";
import { rules } from "../rules/index.ts";
import { assemble } from "./assemble.ts";
import { printProblem } from "./problem.ts";

const head = "name: tiny\ntitle: Tiny\nlicense: CC0-1.0\n";
const plan = "name: P\nkind: plan\n";

function printed(files: Readonly<Record<string, string>>): readonly string[] {
  const assembly = assemble(new Map(Object.entries(files)), "1.0.0", rules);
  return assembly.kind === "whole" ? [] : assembly.problems.map(printProblem);
}

test("joins the files into a corpus, in order of id, with lists and defaults filled in", () => {
  const files = new Map([
    ["data/sources/s.yaml", "name: S\nkind: volume\n"],
    ["data/agreements/b.yaml", plan],
    [
      "data/citations/c2001.yaml",
      "label: C 2001\ncsl: { type: book, title: Reading, author: [{ family: C }], issued: { date-parts: [[2001]] } }\n",
    ],
    ["data/agreements/old.yaml", "redirect: a\n"],
    ["data/agreements/a.yaml", plan],
    ["data/corpus.yaml", head],
  ]);
  const none = { names: [], summary: "", appearsIn: [], identifiers: [], evidence: [], errata: [] };
  const agreement = {
    type: "agreement",
    name: "P",
    ...none,
    kind: "plan",
    status: "unspecified",
    parties: [],
    dates: [],
    agencies: [],
    relations: [],
  };
  expect(assemble(files, "1.2.3", rules)).toEqual({
    kind: "whole",
    corpus: {
      name: "tiny",
      title: "Tiny",
      license: "CC0-1.0",
      version: "1.2.3",
      agreements: [
        { id: "a", ...agreement },
        { id: "b", ...agreement },
      ],
      agencies: [],
      citations: [
        {
          id: "c2001",
          type: "citation",
          name: "Reading",
          ...none,
          label: "C 2001",
          printed: [],
          uses: [],
          csl: { id: "c2001", type: "book", title: "Reading", author: [{ family: "C" }], issued: { "date-parts": [[2001]] } },
        },
      ],
      people: [],
      events: [],
      sources: [
        {
          id: "s",
          type: "source",
          name: "S",
          ...none,
          kind: "volume",
          csl: { id: "s", type: "document", title: "S" },
          attributions: [],
          footnotes: [],
        },
      ],
      redirects: [{ from: "old", to: "a" }],
    },
  });
});

test("mistakes of all files come together, in order of place", () => {
  const mistakes = printed({
    "data/people/z.yaml": "name: Z\nkind: kin\n",
    "data/corpus.yaml": "title: Tiny\nlicense: CC0-1.0\n",
    "data/agreements/a.yaml": `${plan}parties: [QQ]\nrelations: [{ type: part-of, target: nowhere }]\n`,
    "data/agencies/b.yaml": "name: B: C\n",
  });
  expect(mistakes.map((line) => line.split(" ")[0])).toEqual([
    "data/agencies/b.yaml:1:7",
    "data/agreements/a.yaml:3:11",
    "data/agreements/a.yaml:4:38",
    "data/corpus.yaml:1:1",
    "data/people/z.yaml:2:7",
  ]);
});

test.each<[why: string, path: string, mistake: string]>([
  [
    "capitals",
    "data/agreements/Plan.yaml",
    'The file name "Plan" is no id. Use lower-case letters, digits and single hyphens, starting with a letter.',
  ],
  [
    "two hyphens",
    "data/agreements/a--b.yaml",
    'The file name "a--b" is no id. Use lower-case letters, digits and single hyphens, starting with a letter.',
  ],
  ["another ending", "data/agreements/a.yml", "This file is not read, since its name does not end in .yaml. Rename it."],
  [
    "an unknown folder",
    "data/agreement/a.yaml",
    "This folder is none of a corpus. Move the file to one of agreements, agencies, citations, people, events, sources.",
  ],
  [
    "no folder",
    "data/a.yaml",
    "This folder is none of a corpus. Move the file to one of agreements, agencies, citations, people, events, sources.",
  ],
])("a file in the wrong place: %s", (_, path, mistake) => {
  expect(printed({ "data/corpus.yaml": head, [path]: plan })).toEqual([`${path}:1:1 ${mistake}`]);
});

test("a corpus needs its head", () => {
  expect(printed({ "data/agreements/a.yaml": plan })).toEqual([
    "data/corpus.yaml:1:1 This file is missing. Write it with name, title and license.",
  ]);
});

test("no text of a file makes it throw, and every mistake has a place in its file", () => {
  const signs = fc.constantFrom(
    "name",
    "kind",
    ": ",
    "\n",
    "  ",
    "- ",
    "{",
    "}",
    "[",
    "]",
    "plan",
    "dates",
    '"',
    "&a",
    "*a",
    "|",
    "2001",
    "errata",
    "#",
    "\t",
  );
  const text = fc.array(
    fc.oneof(
      signs,
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(text, (parts) => {
      const content = parts.join("");
      const assembly = assemble(
        new Map([
          ["data/corpus.yaml", head],
          ["data/agreements/a.yaml", content],
        ]),
        "1",
        rules,
      );
      if (assembly.kind === "whole") return;
      const lines = content.split("\n").length;
      for (const { line, column } of assembly.problems) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(line).toBeLessThanOrEqual(lines);
      }
    }),
  );
});

test("a kind of one's own stands beside the kind that everybody knows", () => {
  const file = "name: Great Lakes Compact\nkind: agreement\nsubkind: compact\n";
  const { corpus } = assemble(
    new Map([
      ["data/corpus.yaml", head],
      ["data/agreements/compact.yaml", file],
    ]),
    "1",
    rules,
  );
  expect(corpus?.agreements[0]).toMatchObject({ kind: "agreement", subkind: "compact" });
});
