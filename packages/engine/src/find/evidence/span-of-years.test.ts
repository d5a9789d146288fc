import { expect, test } from "vitest";
import { readDocument } from "../../document.ts";
import { libraryOf } from "../../resolve/library-of.ts";
import { resolveCitations } from "../../resolve/resolve.ts";

const list = "\n\nReferences\n\nLind, Ada. 2001. Ice.\n\nTan, Wei. 2010–2012. Lakes.\n";

function known(sentence: string): string {
  const reading = readDocument(`${sentence}${list}`, "markdown");
  return resolveCitations(reading, libraryOf(reading, []))
    .map(({ mention, resolution }) => `${mention.authors.join()} ${mention.year} ${resolution.kind}`)
    .join("; ");
}

test.each([
  ["in brackets", "So it is (Tan 2010–2012).", "Tan 2010–2012 known"],
  ["with a hyphen and a comma", "So it is (Tan, 2010-2012).", "Tan 2010-2012 known"],
  ["after the author", "Tan (2010–2012) holds.", "Tan 2010–2012 known"],
  ["among others", "So it is (Tan 2010–2012; Lind 2001).", "Tan 2010–2012 known; Lind 2001 known"],
  ["one of its years", "So it is (Tan 2011).", "Tan 2011 known"],
])("the years of a work that the list has: %s", (_why, sentence, expected) => {
  expect(known(sentence)).toBe(expected);
});

test.each([
  ["cut short", "So it is (Heron 1955–59, 8:23).", "Heron 1955–59 unknown"],
  ["with a slash", "So it is (Heron Board 2003/04: 12).", "Heron Board 2003/04 unknown"],
  ["with a slash and the last figure", "So it is (Heron 2003/4: 12).", "Heron 2003/4 unknown"],
])("years before pages are a work's: %s", (_why, sentence, expected) => {
  expect(known(sentence)).toBe(expected);
});

test.each([
  ["a term cut short", "It was long (Heron 2001–09).", ""],
  ["what somebody was in a council", "Ms. Lind (Chair, 2010–2012) and Mr. Tan (Tesorero, 2010-2011) spoke.", ""],
  ["a season", "It was long (Heron 2004-05).", ""],
  ["a number with a slash", "It was long (Heron 2004/9).", ""],
  ["a long term with a slash", "It was long (Heron 2001/09).", ""],
  ["a term of office", "Lind (1993–2001) was in office.", ""],
  ["a term of office and a work", "Berg (1993–2001; Lind 2001) was in office.", "Lind 2001 known"],
  ["what happened", "It was long (the years 2010–2012; Lind 2001).", "Lind 2001 known"],
  ["pages", "So it is (Lind 2001, 1914–1918).", "Lind 2001 known"],
  ["others than the list has", "So it is (Tan 2009–2012).", ""],
])("and no citation otherwise: %s", (_why, sentence, expected) => {
  expect(known(sentence)).toBe(expected);
});
