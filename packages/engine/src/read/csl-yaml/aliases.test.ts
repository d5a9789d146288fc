import { describe, expect, test } from "vitest";
import { keys, read, told } from "../../../test/csl-yaml.ts";
import { drain } from "../drain.ts";
import { readLibrary } from "../read-library.ts";

describe("items that refer to what is said elsewhere", () => {
  test.each<[why: string, text: string, entries: readonly object[]]>([
    [
      "to a value of an item before",
      "- id: a\n  author: &who\n  - family: Tan\n- id: b\n  author: *who\n",
      [
        { key: "a", authors: [{ family: "Tan" }] },
        { key: "b", authors: [{ family: "Tan" }] },
      ],
    ],
    [
      "to an item, over several steps, saying otherwise what is its own",
      "references:\n- &first\n  id: a\n  type: book\n  title: Ice\n  issued: 2004\n- &second\n  <<: *first\n  id: b\n- {<<: *second, id: c, title: Snow}\n",
      [
        { key: "a", title: "Ice", year: "2004" },
        { key: "b", title: "Ice", year: "2004" },
        { key: "c", title: "Snow", year: "2004" },
      ],
    ],
    [
      "to what stands before all items",
      "---\nshared: &shared\n  type: article-journal\n  container-title: Lakes\nreferences:\n  - id: a\n    <<: *shared\n    title: Ice\n...\n",
      [{ key: "a", type: "article-journal", title: "Ice", fields: { "container-title": "Lakes" } }],
    ],
    ["to a value of its own", "- id: a\n  title: &t Ice\n  note: *t\n", [{ key: "a", title: "Ice", fields: { note: "Ice" } }]],
  ])("%s", (_why, text, entries) => {
    expect(told(text)).toEqual([]);
    expect(read(text).entries).toMatchObject(entries);
  });

  test("a broken item beside them costs no other", () => {
    const text =
      "- id: a\n  author: &who\n  - family: Tan\n- id: b\n  title: &t 'Ice\n- id: c\n  author: *who\n- id: d\n  author: *nobody\n";
    expect(told(text).map((line) => line.slice(0, 12))).toEqual(["5:3 item 'b'", "9:3 item 'd'"]);
    expect(read(text).entries).toMatchObject([
      { key: "a" },
      { key: "b" },
      { key: "c", authors: [{ family: "Tan" }] },
      { key: "d", authors: [] },
    ]);
  });

  test("names that stand for more and more of each other are not written out", () => {
    const rows = Array.from({ length: 40 }, (_, at) => `- id: k${at}\n  note: &n${at} [${`*n${at - 1}, `.repeat(at === 0 ? 0 : 9)}x]\n`);
    expect(read(rows.join("")).entries).toHaveLength(40);
  });

  test("an edit of what is named reaches those that refer to it", () => {
    const text = "- id: a\n  author: &who\n  - family: Tan\n- id: b\n  author: *who\n";
    const before = drain(readLibrary(text, "csl-yaml"));
    const after = drain(readLibrary(text.replace("Tan", "Lind"), "csl-yaml", before));
    expect(after.entries[1]).toMatchObject({ key: "b", authors: [{ family: "Lind" }] });
  });
});

test("several documents, each a list", () => {
  expect(keys("%YAML 1.2\n---\n- id: a\n---\n- id: b\n...\n")).toBe("a b");
});
