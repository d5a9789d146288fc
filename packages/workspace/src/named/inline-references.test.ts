import { marked } from "@concordat/marked";
import { expect, test } from "vitest";
import { opened } from "../../test/opened.ts";
import { inlineReferences } from "./inline-references.ts";

const item = (id: string): string =>
  `- id: ${id}\n  type: book\n  title: Lakes\n  author:\n  - family: Lind\n    given: Eva\n  issued: 2004\n`;
const document = (text: string, syntax: "markdown" | "latex" = "markdown") => ({ uri: "file:///papers/p.md", text, syntax });

test.each<[why: string, text: string, syntax: "markdown" | "latex", keys: string[]]>([
  ["in front matter", `---\ntitle: A\nreferences:\n${item("a")}${item("b")}...\n\nSo [@a].\n`, "markdown", ["a", "b"]],
  ["after Windows' line ends", `---\nreferences:\n${item("a")}---\n\nSo.\n`.replaceAll("\n", "\r\n"), "markdown", ["a"]],
  ["at the end of the text, as Pandoc writes them", `So [@a].\n\n---\nreferences:\n${item("a")}...\n`, "markdown", ["a"]],
  ["in two blocks", `---\nreferences:\n${item("a")}---\n\n- id: none\n\n---\nreferences:\n${item("b")}...\n`, "markdown", ["a", "b"]],
  ["another list beside them", `---\nauthor:\n- name: Tan\nreferences:\n${item("a")}keywords:\n- lakes\n---\n`, "markdown", ["a"]],
  ["a list of none", "---\nreferences: []\n---\n\nSo.\n", "markdown", []],
  ["in code", `\`\`\`\n---\nreferences:\n${item("a")}---\n\`\`\`\n`, "markdown", []],
  ["without a fence", `references:\n${item("a")}`, "markdown", []],
  ["in another syntax", `---\nreferences:\n${item("a")}---\n`, "latex", []],
])("works listed in a text's own YAML: %s", (_why, text, syntax, keys) => {
  const [source] = inlineReferences()([document(text, syntax)]);
  const { starts, ends, lines } = source?.places ?? { starts: [], ends: [], lines: [] };
  expect([...(source?.entries ?? [])].map(({ key }) => key)).toEqual(keys);
  for (const [at, key] of keys.entries()) {
    expect(text.slice(starts[at], ends[at])).toContain(`- id: ${key}`);
    expect(text.split("\n")[(lines[at] ?? 0) - 1]?.trimEnd()).toBe(`- id: ${key}`);
  }
});

test.each([
  ["in brackets", "---\nreferences: [«{id: a, title: Ice}», «{id: b}»]\n---\n\nSo [@a].\n"],
  ["as JSON", '---\ntitle: A\nreferences: [\n  «{"id": "a",\n   "issued": {"date-parts": [[2004]]}}», «{"id": "b"}»\n]\n---\n'],
  ["after Windows' line ends and a paragraph", "So 👩‍🔬.\r\n\r\n---\r\nreferences:\r\n«- {id: a}»\r\n«- {id: b}»\r\n---\r\n"],
])("each where it stands: %s", (_why, drawn) => {
  const { text, spans } = marked(drawn);
  const [source] = inlineReferences()([document(text)]);
  const { starts, ends } = source?.places ?? { starts: [], ends: [] };
  expect([...(source?.entries ?? [])].map(({ key }, at) => [key, starts[at], ends[at]])).toEqual(
    spans.map(({ start, end }, at) => ["ab".charAt(at), start, end]),
  );
});

test("they are read again only when the YAML changed", () => {
  const references = inlineReferences();
  const [first] = references([document(`---\nreferences:\n${item("a")}---\n\nSo.\n`)]);
  expect(references([document(`---\nreferences:\n${item("a")}---\n\nSo it is.\n`)])[0]).toBe(first);
  expect(references([document(`---\nreferences:\n${item("b")}---\n\nSo it is.\n`)])[0]?.entries.at(0)?.key).toBe("b");
});

test("they serve their text before the libraries it names", async () => {
  const files = { "file:///papers/refs.bib": "@book{a, author = {Tan, Wei}, title = {Ice}, year = 1999}\n" };
  const { sources, looked, unread } = await opened(files).librariesFor(
    document(`---\nbibliography: refs.bib\nreferences:\n${item("a")}---\n`),
  );
  expect(sources.map(({ name, role, declared }) => [name, role, declared])).toEqual([
    ["p.md", "bibliography", true],
    ["refs.bib", "bibliography", true],
  ]);
  expect(looked.map(({ name, entries }) => [name, entries])).toEqual([
    ["p.md", 1],
    ["refs.bib", 1],
  ]);
  expect(unread).toEqual([]);
});
