import { expect, test } from "vitest";
import { drain } from "./drain.ts";
import { readFaultText } from "./messages/read-fault-text.ts";
import { type LibraryFormat, readLibrary } from "./read-library.ts";

const otherwise = (name: string, ending: string): string =>
  `this is ${name} in a file whose name says otherwise, so it was not read; let its name end in ${ending}.`;
const page = "this is a web page and no library; export the library again, and look at what was saved.";

test.each<[why: string, text: string, format: LibraryFormat, told: string]>([
  ["RIS", "Provider: Lakes\n\nTY  - BOOK\nTI  - Ice\nER  - \n", "bibtex", otherwise("RIS", ".ris")],
  ["BibTeX", "% a remark\n@book{tan1999, title = {Ice}}\n", "ris", otherwise("BibTeX", ".bib")],
  ["BibTeX in JSON's place", "@book{tan1999,\n  title = {Ice}\n}\n", "csl-json", otherwise("BibTeX", ".bib")],
  ["JSON", '[{"id": "tan1999"}]', "ris", otherwise("CSL-JSON", ".json")],
  ["a page of the web", "<!DOCTYPE html>\n<html><body>Sign in</body></html>\n", "csl-json", page],
  ["the same", "<html><body>Sign in</body></html>\n", "bibtex", page],
  ["words", "Dear all,\n", "ris", "the file holds no RIS records; expected lines such as 'TY  - JOUR'."],
])("a file that holds something else: %s", (_why, text, format, told) => {
  expect(drain(readLibrary(text, format)).problems.map(({ what }) => readFaultText(what, "en"))).toEqual([told]);
});
