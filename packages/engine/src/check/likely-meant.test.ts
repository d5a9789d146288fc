import { describe, expect, test } from "vitest";
import { codes, paper } from "../../test/checked.ts";

/** A paper that says a sentence and lists one work more, which nothing else cites. */
const listing = (sentence: string, entry: string) => `${paper(sentence).trimEnd()}\n\n${entry}\n`;
const junta = "Junta de Vigilancia de Lagos. 2019. *Nieve*.";

describe("a citation of a body by another name than the list's", () => {
  test.each([
    ["its letters", "So (JVL 2019: 3).", junta],
    ["letters that are not its words'", "So (JVG 2019: 3).", junta],
    ["some of its words", "So (Vigilancia 2019).", junta],
  ])("neither is told: %s", (_why, sentence, entry) => {
    expect(codes(listing(sentence, entry))).toBe("");
  });

  test.each([
    ["another year", "So (JVG 2018: 3).", junta],
    ["other letters", "So (JVX 2019: 3).", junta],
    ["letters that begin otherwise", "So (VGL 2019: 3).", junta],
    ["letters of one word", "So (JtX 2019: 3).", "Juntax. 2019. *Nieve*."],
    ["a person", "So (Ernst 2019).", "Berg, Ernst. 2019. *Snow*."],
    ["a person by letters", "So (BEO 2019: 3).", "Berg, Ernst Olaf. 2019. *Snow*."],
    ["another letter of the year", "So (JVG 2019b: 3).", junta.replace("2019", "2019a")],
    ["others beside", "So (Vigilancia and Berg 2019).", junta],
    ["words that are not its own", "So (Vigilancia Naval 2019).", junta],
  ])("both are told: %s", (_why, sentence, entry) => {
    expect(codes(listing(sentence, entry))).toBe("citation.unknown citation.unused");
  });
});
