import { expect, test } from "vitest";
import { codes, paper } from "../../test/checked.ts";

test.each([
  ["a word that chooses one of many, in English", "So it was (for instance Nobody and Roe 1971; Tan 1999: 4)."],
  ["one in Spanish", "Así fue (sobre todo Nobody et al. 1971; Tan 1999: 4)."],
  ["one in French", "Ce fut ainsi (notamment Nobody 1971 ; Tan 1999, p. 4)."],
  ["one in Portuguese", "Foi assim (entre outros, Nobody 1971; Tan 1999: 4)."],
  ["what it rests on", "So it was (own calculations based on Nobody 1971)."],
  ["where it is described", "So it was (as outlined in Nobody 1971)."],
])("a work that nobody has is told after %s", (_, sentence) => {
  expect(codes(paper(sentence))).toBe("citation.unknown");
});

test.each([
  ["when it was", "So it was (after Nobody 1971)."],
  ["who directed it", "So it was (directed by Nobody, 1971)."],
  ["a thing that stands for many", "So it was (for example NAFTA 1994; notamment Rio 1992)."],
])("nothing is told of %s", (_, sentence) => {
  expect(codes(paper(sentence))).toBe("");
});
