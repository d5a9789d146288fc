import { expect, test } from "vitest";
import { bib, book } from "../../test/sources.ts";
import { type DocumentReading, readDocument } from "../document.ts";
import { libraryOf } from "./library-of.ts";
import type { ResolvedCitation } from "./resolution.ts";
import { resolveCitations } from "./resolve.ts";

const records = [bib(book("marsh2007", "Marsh, Ida", "2007", "Tides of the outer banks"))];

function paper(cited: string, listed: string): string {
  return `Ice grows.\n\n${cited}\n\nSo it is (Tan 2001; Flood 2003).\n\n# References\n\n${listed}\n\nFlood, Ada. 2003. Eels.\n\nTan, Wei. 2001. Ice.\n`;
}

function citationsOf(reading: DocumentReading): readonly ResolvedCitation[] {
  return resolveCitations(reading, libraryOf(reading, records));
}

/** What citations mean, and whether each work of the list is one of this version. */
function said(citations: readonly ResolvedCitation[], { list }: DocumentReading): unknown {
  const plain = (_key: string, value: unknown): unknown => (value === list?.source ? "this list" : value);
  return JSON.parse(JSON.stringify(citations, plain));
}

test.each([
  ["a name", "It is (Berg 2004).", "Bark, Ole. 2004. Weirs.", "Berg, Ole. 2004. Weirs."],
  ["a name nearly as cited", "It is (Bergstrom 2004).", "Quist, Ole. 2004. Weirs.", "Bergstrm, Ole. 2004. Weirs."],
  ["a year", "It is (Berg 2004).", "Berg, Ole. 2005. Weirs.", "Berg, Ole. 2004. Weirs."],
  ["a co-author", "It is (Quist and Berg 2004).", "Bark, Ole. 2004. Weirs.", "Berg, Ole. 2004. Weirs."],
  ["a letter", "It is (Berg 2004a).", "Berg, Ole. 2004. Weirs.", "Berg, Ole. 2004a. Weirs."],
  ["another author", "It is (Berg and Luna 2004).", "Berg, Ole. 2004. Weirs.", "Berg, Ole, and Inés Luna. 2004. Weirs."],
  ["the second end of a family", "It is (Ulloa 2004).", "Ruiz Ullo, Ana. 2004. Weirs.", "Ruiz Ulloa, Ana. 2004. Weirs."],
  [
    "a work of the same author and year",
    "It is (Berg 2004).",
    "Berg, Ole. 2004. Weirs.",
    "Berg, Ole. 2004. Weirs.\n\nBerg, Ole. 2004. Dams.",
  ],
  [
    "a body that is cited by letters",
    "It is (Sectur 2010).",
    "Secretaría de Turismo. 2011. Viajes.",
    "Secretaría de Turismo. 2010. Viajes.",
  ],
  [
    "a body that a text has letters for",
    "The Lakes Office (LKO) said so (LKO 2009).",
    "Lakes Offic. 2009. Weirs.",
    "Lakes Office. 2009. Weirs.",
  ],
  ["a body with small letters", "Selon la librairie Reed (1935), oui.", "librairie Red. 1935. Lire.", "librairie Reed. 1935. Lire."],
  ["a name in small letters", "It is as hooks (1984) says.", "hoks, bell. 1984. Margins.", "hooks, bell. 1984. Margins."],
  [
    "a title in the author's place",
    "It is (“Rules of the Harbor,” 2004).",
    "“Rules of the Harb.” 2004. *Pier News*.",
    "“Rules of the Harbor.” 2004. *Pier News*.",
  ],
  ["a title that is cited", "It is (Night Ferries, 2019).", "Berg, Ole. 2019. Night Ferry.", "Berg, Ole. 2019. Night Ferries."],
  [
    "a title that a record has",
    "It is (Marsh 2007).",
    "Mars, Ida. 2007. Tides of an inner bank.",
    "Mars, Ida. 2007. Tides of the outer banks.",
  ],
  [
    "a year printed besides",
    "It is (Berg 1999).",
    "Berg, Ole. 2004. Weirs. First published 1998.",
    "Berg, Ole. 2004. Weirs. First published 1999.",
  ],
])("%s that is typed in a list is seen where it is cited, and what it says nothing of is left", (_what, cited, old, typed) => {
  const before = readDocument(paper(cited, old), "markdown");
  const meant = citationsOf(before);
  const after = readDocument(paper(cited, typed), "markdown", before);
  const now = citationsOf(after);
  const fresh = readDocument(after.text, "markdown");
  expect(said(now, after)).toEqual(said(citationsOf(fresh), fresh));
  expect(said(now, after)).not.toEqual(said(meant, before));
  const isTan = ({ mention }: ResolvedCitation): boolean => mention.authors[0] === "Tan";
  if (old.length === typed.length) expect(now.find(isTan)?.mention).toBe(meant.find(isTan)?.mention);
});
