import { readDocument } from "@concordat/engine";
import { createWorkspace, memoryFiles } from "@concordat/workspace";
import { expect, test } from "vitest";
import { analyze } from "../analysis.ts";
import { hover } from "./hover.ts";

const entries = Array.from({ length: 1200 }, (_, at) => `@book{tan${at}, author = {Tan${at}, Mei}, title = {T}, year = 2001}\n`);
const library = entries.join("");
const text = "---\nbibliography: refs.bib\n---\n\nAs Lind (2003) says.\n";

test.each([
  ["the file as it was read", library, ""],
  ["a file that breaks off", library.slice(0, -30), "refs.bib: It breaks off .* The version read before stays in use\\."],
  ["a file that may go on", entries.slice(0, 900).join(""), "refs.bib: It ends after .* The version read before stays in use\\."],
  ["one that is gone", null, "refs.bib: There is no such file. The version read before stays in use\\."],
])("a card on what is not found tells why the library may not be all there is: %s", async (_why, now, told) => {
  const [uri, place] = ["file:///papers/paper.md", "file:///papers/refs.bib"];
  const files = memoryFiles({ [place]: library });
  const workspace = createWorkspace({ files, roots: () => ["file:///papers/"], corpora: [] });
  const document = { uri, text, syntax: "markdown" } as const;
  await workspace.librariesFor(document);
  if (now === null) files.remove(place);
  else files.write(place, now);
  const card = hover(analyze(uri, readDocument(text, "markdown"), await workspace.librariesFor(document)), text.indexOf("Lind"), "en");
  const lines = card?.markdown.replace(/\\(?=[!-/:-@[-`{-~])/g, "").split(/ {2}\n/) ?? [];
  expect(lines.join("\n")).toMatch(
    new RegExp(`^\\*\\*Lind 2003\\*\\*\nNot found in refs\\.bib \\(1,200\\)\\.${told === "" ? "" : "\n"}${told}$`, "s"),
  );
});
