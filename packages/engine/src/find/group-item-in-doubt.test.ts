import { expect, test } from "vitest";
import { mask } from "../mask/mask.ts";
import { findCitations } from "./find.ts";
import type { CitationMention, Evidence } from "./mention.ts";

function found(text: string): readonly CitationMention[] {
  return findCitations(text, mask(text, "markdown"), "markdown").filter(({ needs }) => needs !== "title");
}

/** `authors year`, one a citation. */
function labels(citations: readonly CitationMention[]): string {
  return citations.map(({ authors, etAl, year }) => `${authors.join(", ")}${etAl ? " et al." : ""} ${year}`).join("; ");
}

test.each<[string, string, string, readonly Evidence[]]>([
  ["a title by itself", "(“Night Ferries,” 2001)", "Night Ferries 2001", ["library"]],
  ["the beginning of one", "(NIGHT FERRIES..., 2001)", "NIGHT FERRIES 2001", ["library"]],
  ["a court's case", "(Lind v. Board of Lakes 1999)", "Lind v. Board of Lakes 1999", ["library"]],
  ["a month that may be a name", "(May, 2004)", "May 2004", ["library"]],
  ["a full stop before the year", "(as in Lind. 2004)", "Lind 2004", ["library"]],
  ["names that dashes join", "(Tan - Roe 2004; LKC - QHSC 2001)", "Tan, Roe 2004; LKC, QHSC 2001", ["library", "library"]],
  ["where a journey ended", "(Berlin - Moscow 1939; PARIS - DAKAR 1986)", "Moscow 1939; DAKAR 1986", ["library", "library"]],
  ["a law's day in German", "(Gesetz vom 14. März 2003)", "März 2003", ["library"]],
  ["an official gazette", "(Hansard, 4 May 2004)", "Hansard 2004", ["library"]],
])("only a library tells: %s", (_why, text, expected, needs) => {
  expect(labels(found(text))).toBe(expected);
  expect(found(text).map((mention) => mention.needs)).toEqual(needs);
});

test.each([
  ["a month in German", "(Stand: Oktober 2004)"],
  ["an act with its day in German", "(Urteil vom 3.10.1990; Beschluss, 3.10.1990; Wien, 14.2.1993)"],
  ["a weekday with its date", "(Friday, 12 May 2003)"],
  ["two months", "(January-February 1794)"],
  ["somebody alive", "(Lind, 1942- )"],
  ["a day in German prose", "Am 3.10.1990 trat er in Kraft (Stand: 3.10.2004; Fassung 2.10.1990)."],
])("nothing: %s", (_why, text) => {
  expect(found(text)).toEqual([]);
});
