import { expect, test } from "vitest";
import { readDocument } from "../document.ts";

const chapter = (title: string, work: string): string => `# ${title}\n\nSo (${work.slice(0, 4)} 2001).\n\n## References\n\n${work}\n\n`;
const book = `${chapter("One", "Lind, Ada. 2001. Eels.")}${chapter("Two", "Berg, Ole. 2001. Weirs.")}`;

test.each([
  ["before all", "So (Lind"],
  ["between the lists of two chapters", "So (Berg"],
  ["at the end", "Weirs."],
])("what is typed %s leaves the entries as they were, and says where they stand", (why, where) => {
  const at = book.indexOf(where) + (why === "at the end" ? where.length + 1 : 0);
  const before = readDocument(book, "markdown");
  const text = `${book.slice(0, at)}More.\n\n${book.slice(at)}`;
  const after = readDocument(text, "markdown", before);
  expect(after.list?.places).toEqual(readDocument(text, "markdown").list?.places);
  expect(after.list?.spans).toEqual(readDocument(text, "markdown").list?.spans);
  expect(after.list?.source === before.list?.source).toBe(why !== "at the end");
});

test.each([
  ["an entry", "Eels", "Elvers"],
  ["the name of an author", "Berg, Ole", "Bergs, Ole"],
  ["a heading", "## References\n\nBerg", "## Notes\n\nBerg"],
])("what is typed into %s is read", (_why, old, written) => {
  const before = readDocument(book, "markdown");
  const text = book.replace(old, written);
  const after = readDocument(text, "markdown", before);
  expect(after.list?.source).not.toBe(before.list?.source);
  expect(after.list).toEqual({ ...readDocument(text, "markdown").list, before: before.list?.source });
});
