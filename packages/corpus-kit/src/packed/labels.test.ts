import { expect, test } from "vitest";
import { labelKey } from "./labels.ts";

test.each<[why: string, ...same: string[]]>([
  ["comma and parentheses", "Welland 2004", "Welland, 2004", "(Welland 2004)", "Welland (2004)", "welland\u00A02004"],
  ["the word between authors", "O'Neill and Bäcker 1998", "O’Neill & Backer 1998", "O'Neill y Bäcker 1998", "O'Neill et Bäcker, 1998"],
  ["a comma before it", "Lindqvist, Tan and Moreau 2007", "Lindqvist, Tan, and Moreau 2007", "Lindqvist, Tan & Moreau (2007)"],
  ["and others", "Lindqvist et al. 2007", "Lindqvist et al., 2007", "Lindqvist y otros 2007", "Lindqvist and others (2007)"],
])("%s is one label", (_, first, ...rest) => {
  for (const label of rest) expect(labelKey(label)).toBe(labelKey(first ?? ""));
});

test.each<[why: string, a: string, b: string]>([
  ["the letter of the year", "Okafor 2003a", "Okafor 2003b"],
  ["et al. is not an author fewer", "Lindqvist et al. 2007", "Lindqvist 2007"],
  ["a name that begins with the word", "Y Chen 2004", "Chen 2004"],
])("%s makes two", (_, a, b) => {
  expect(labelKey(a)).not.toBe(labelKey(b));
});
