import { describe, expect, test } from "vitest";
import { item } from "../../../test/csl-json.ts";
import { drawName } from "../../../test/sources.ts";

describe("names", () => {
  test.each([
    ["family and given", [{ family: "Welland", given: "Ruth" }], "Welland | Ruth"],
    ["family alone", [{ family: "Welland" }], "Welland"],
    ["a particle that stays", [{ family: "Berg", given: "Ada", "non-dropping-particle": "van der" }], "van der Berg | Ada"],
    ["a particle that drops", [{ family: "Luna", given: "Inés", "dropping-particle": "de" }], "Luna | Inés | (de)"],
    ["a particle that joins", [{ family: "Arcy", given: "Ada", "non-dropping-particle": "d’" }], "d’Arcy | Ada"],
    ["one name that is no list", { family: "Tan", given: "Wei" }, "Tan | Wei"],
    ["a suffix with its comma", [{ family: "Tan", given: "Wei", suffix: "Jr.", "comma-suffix": true }], "Tan | Wei | Jr."],
    ["a suffix", [{ family: "Tan", given: "Wei", suffix: "Jr." }], "Tan | Wei | Jr."],
    ["an institution", [{ literal: "Lakes Commission" }], "[Lakes Commission]"],
    ["what is no name is left out", [null, {}, { family: 5 }, { family: "Tan" }], "Tan"],
    ["as Zotero has it", [{ firstName: "Ruth", lastName: "Welland" }], "Welland | Ruth"],
    ["as schema.org has it", [{ givenName: "Ruth", familyName: "Welland" }], "Welland | Ruth"],
    ["words in a list", [{ family: ["Welland"], given: ["Ruth", "A."] }], "Welland | Ruth A."],
    ["names as texts", ["Tan, Wei", "Lind, Eva"], "Tan | Wei; Lind | Eva"],
    ["a text for all", "Tan, Wei; Lind, Eva", "Tan | Wei; Lind | Eva"],
    ["an institution as Crossref has it", [{ name: "Lakes Commission" }], "[Lakes Commission]"],
    ["a text among them", [{ family: "Tan" }, "Lind, Eva"], "Tan; Lind | Eva"],
    ["nobody", null, ""],
  ])("%s", (_why, author, expected) => {
    expect(item({ author }).authors.map(drawName).join("; ")).toBe(expected);
  });
});
