import { expect, test } from "vitest";
import { atMarks, type Drawn, mistakes } from "../test/drawn.ts";
import { references } from "./references.ts";

const agency = "name: A\nkind: police\n";
const plan = "name: P\nkind: plan\n";
const paper = "name: S\nkind: paper\n";

test.each<[why: string, files: Drawn, messages: string[]]>([
  ["a parent that exists", { "agencies/a": `${agency}parent: b\n`, "agencies/b": agency }, []],
  [
    "a parent that is nowhere",
    { "agencies/a": `${agency}parent: |zzz\n` },
    ['There is no "zzz" among the agencies. Correct the id, or add data/agencies/zzz.yaml.'],
  ],
  [
    "a slip of the pen",
    { "agencies/a": `${agency}parent: |guadr\n`, "agencies/guard": agency },
    ['There is no "guadr" among the agencies. Did you mean "guard"?'],
  ],
  [
    "a record of another kind",
    { "agencies/a": `${agency}parent: |p\n`, "agreements/p": plan },
    ['"p" lies in agreements, but this must be one of the agencies.'],
  ],
  ["a retired id", { "agencies/a": `${agency}parent: |old\n`, "agencies/old": "redirect: a\n" }, ['The id "old" is retired. Write "a".']],
  ["a successor", { "agencies/a": `${agency}successors: [{ agency: |b }]\n` }, ['There is no "b" among the agencies. Did you mean "a"?']],
  [
    "a relation between agencies",
    { "agencies/a": `${agency}relations: [{ type: oversees, target: |b, source: |s }]\n` },
    [
      'There is no "b" among the agencies. Did you mean "a"?',
      'There is no "s" among the sources. Correct the id, or add data/sources/s.yaml.',
    ],
  ],
  [
    "a task, and with whom",
    { "agencies/a": `${agency}tasks: [{ task: T, with: [a, |zzz], source: |s, paragraph: 1 }]\n` },
    [
      'There is no "zzz" among the agencies. Correct the id, or add data/agencies/zzz.yaml.',
      'There is no "s" among the sources. Correct the id, or add data/sources/s.yaml.',
    ],
  ],
  [
    "what a claim is about",
    {
      "citations/c":
        "label: C\ncsl: { type: book }\nuses: [{ source: s, paragraph: 1, text: C, form: narrative, claim: X, about: [a, |s, |ab] }]\n",
      "agencies/a": agency,
      "sources/s": paper,
    },
    [
      '"s" lies in sources, but this must be one of the agreements, agencies, people or events.',
      'There is no "ab" among the agreements, agencies, people or events. Did you mean "a"?',
    ],
  ],
  [
    "where a source speaks of a part and of a relation",
    {
      "agreements/p": `${plan}agencies: [{ agency: a, role: proposed-by, source: |s, paragraph: 1 }]\nrelations: [{ type: part-of, target: p, source: |t }]\n`,
      "agencies/a": agency,
    },
    [
      'There is no "s" among the sources. Correct the id, or add data/sources/s.yaml.',
      'There is no "t" among the sources. Correct the id, or add data/sources/t.yaml.',
    ],
  ],
  [
    "an agency of an agreement",
    { "agreements/p": `${plan}agencies: [{ agency: |zzz, role: member }]\n` },
    ['There is no "zzz" among the agencies. Correct the id, or add data/agencies/zzz.yaml.'],
  ],
  [
    "a relation",
    { "agreements/p": `${plan}relations: [{ type: part-of, target: |zzz }]\n` },
    ['There is no "zzz" among the agreements. Correct the id, or add data/agreements/zzz.yaml.'],
  ],
  [
    "where a record appears",
    { "agreements/p": `${plan}appearsIn: [{ source: |paper }]\n`, "sources/papers": paper },
    ['There is no "paper" among the sources. Did you mean "papers"?'],
  ],
  [
    "who prints a name",
    {
      "agencies/a": `${agency}names: [{ text: A, lang: en, form: name, official: true, recognize: never, printedIn: [s, |zzz] }]\n`,
      "sources/s": paper,
    },
    ['There is no "zzz" among the sources. Correct the id, or add data/sources/zzz.yaml.'],
  ],
  [
    "the source of an erratum",
    {
      "agencies/a": `${agency}errata: [{ kind: name, field: name, source: |zzz, printed: B, recorded: A, status: unverified, note: N }]\n`,
    },
    ['There is no "zzz" among the sources. Correct the id, or add data/sources/zzz.yaml.'],
  ],
  [
    "the volume and the uses of a citation",
    {
      "citations/c":
        "label: C\ncsl: { type: book }\nvolume: |yyy\nuses: [{ source: |zzz, paragraph: 1, text: C, form: narrative, claim: X }]\n",
    },
    [
      'There is no "yyy" among the sources. Correct the id, or add data/sources/yyy.yaml.',
      'There is no "zzz" among the sources. Correct the id, or add data/sources/zzz.yaml.',
    ],
  ],
])("%s", (_, files, messages) => {
  expect(mistakes(references, files)).toEqual(atMarks(files, messages));
});

test("a record that is broken itself is not also missing", () => {
  const found = mistakes(references, { "agencies/a": `${agency}parent: b\n`, "agencies/b": "name: B\nkind: polic\n" });
  expect(found).toEqual([expect.stringContaining('data/agencies/b.yaml:2:7 "kind" cannot be "polic".')]);
});
