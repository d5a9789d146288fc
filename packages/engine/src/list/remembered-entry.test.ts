import { expect, test } from "vitest";
import { readDocument } from "../document.ts";
import { nameText } from "../library/entry.ts";

function listed(text: string): readonly string[] {
  const entries = readDocument(text, "markdown").list?.source.entries ?? [];
  return [...entries].map(({ key, authors, year, title }) => `${key} ${authors.map(nameText).join(", ")} ${year} ${title}`);
}

const dashed = "———. 2005. *The Ice of Others*. Tarn: Quay.";

test("an entry that repeats the authors before it has those of its own list, however often its text was read", () => {
  expect(listed(`# References\n\nLind, Ada. 2004. *Reeds*. Tarn: Quay.\n\n${dashed}\n`)).toEqual([
    "list:1 Lind 2004 Reeds",
    "list:2 Lind 2005 The Ice of Others",
  ]);
  expect(listed(`It is so.\n\n# References\n\nTan, Wei, and Ole Berg. 1999. *Weirs*. Tarn: Quay.\n\n${dashed}\n`)).toEqual([
    "list:1 Tan, Berg 1999 Weirs",
    "list:2 Tan, Berg 2005 The Ice of Others",
  ]);
});

test("an entry has its own place and number, wherever the same text was read", () => {
  const entry = "Lind, Ada. 2004. *Reeds*. Tarn: Quay.";
  const other = "Berg, Ole. 2001. *Weirs*. Tarn: Quay.";
  const [one, two] = [`# References\n\n${entry}\n\n${other}\n`, `So (Lind 2004).\n\n# References\n\n${other}\n\n${entry}\n`].map((text) =>
    readDocument(text, "markdown"),
  );
  expect([...(one?.list?.source.entries ?? [])].map(({ key }) => key)).toEqual(["list:1", "list:2"]);
  expect([...(two?.list?.source.entries ?? [])].map(({ key, title }) => `${key} ${title}`)).toEqual(["list:1 Weirs", "list:2 Reeds"]);
  const places = two?.list?.places;
  expect(two?.text.slice(places?.starts[1], places?.ends[1])).toBe(entry);
  expect(places?.lines[1]).toBe(7);
});
