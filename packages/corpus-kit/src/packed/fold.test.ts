import { expect, test } from "vitest";
import { fold } from "./fold.ts";

test.each<[why: string, text: string, folded: string]>([
  ["case", "CISEN", "cisen"],
  ["accents, composed", "García", "garcia"],
  ["accents, decomposed", "García".normalize("NFD"), "garcia"],
  ["a straight apostrophe", "O'Neill", "oneill"],
  ["a curly apostrophe", "O’Neill", "oneill"],
  ["letters that Unicode keeps whole", "Łódź Øre Straße", "lodz ore strasse"],
  ["a dotted capital", "İnönü", "inonu"],
  ["periods of an abbreviation", "U.S.-Mexico", "us mexico"],
  ["dashes of any length", "US\u2013Mexico", "us mexico"],
  ["a no-break space and a soft hyphen", "North\u00A0Ameri\u00ADca", "north america"],
  ["signs at the ends", "(the Plan)", "the plan"],
  ["an emoji", "lake 🛶 accord", "lake accord"],
  ["only signs", "--", ""],
])("%s", (_, text, folded) => {
  expect(fold(text)).toBe(folded);
});
