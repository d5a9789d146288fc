import { describe, expect, test } from "vitest";
import { record } from "../../../test/ris.ts";
import { drawName } from "../../../test/sources.ts";

describe("names", () => {
  test.each([
    ["family, given", "Tan, Wei", "Tan | Wei"],
    ["a suffix last", "King, Ada, Jr.", "King | Ada | Jr."],
    ["a suffix between, as in .bib", "King, Jr., Ada", "King | Ada | Jr."],
    ["no blank after the comma", "Tan,Wei", "Tan | Wei"],
    ["a comma at the end makes an institution", "Lakes Commission,", "[Lakes Commission]"],
    ["so does a word of institutions", "University of the Lakes", "[University of the Lakes]"],
    ["and many words", "Friends Across Still Northern Water", "[Friends Across Still Northern Water]"],
    ["an article before its other word", "The Lakeside|El Lago", "[The Lakeside]; [El Lago]"],
    ["one among names with commas", "Tan, Wei|Reed Lindqvist", "Tan | Wei; [Reed Lindqvist]"],
    ["but no family alone with its particles", "Tan, Wei|van der Berg", "Tan | Wei; van der Berg"],
    ["as spoken, where none has commas", "Wei Tan|Ada van der Berg", "Tan | Wei; van der Berg | Ada"],
    ["as spoken, with a suffix", "Ada King Jr.", "King | Ada | Jr."],
    ["one word", "Plato", "Plato"],
    ["several with initials last", "Lindqvist RA, van der Berg A", "Lindqvist | RA; van der Berg | A"],
    ["an institution in brackets", "[Lake Board]", "[Lake Board]"],
    ["letters as HTML has them", "M&uuml;ller, J&ouml;rg", "Müller | Jörg"],
    ["initials last, as in databases of medicine", "Lindqvist RA|van der Berg A", "Lindqvist | RA; van der Berg | A"],
    ["several on a line", "Tan, Wei; Lind, Eva; King, Ada", "Tan | Wei; Lind | Eva; King | Ada"],
    ["several with an and", "Tan, Wei, and Lind, Eva", "Tan | Wei; Lind | Eva"],
    ["an institution with an and", "Office of Lakes and Ice, North", "Office of Lakes and Ice | North"],
    ["a semicolon at the end", "Tan, Wei;", "Tan | Wei"],
    ["an institution with a semicolon", "Lakes Commission; Office of Ice", "[Lakes Commission; Office of Ice]"],
  ])("%s", (_why, names, expected) => {
    const lines = names.split("|").map((name) => `AU  - ${name}`);
    expect(record(lines.join("|")).authors.map(drawName).join("; ")).toBe(expected);
  });

  test("people who did something else", () => {
    const { editors, roles } = record("TI  - Ice|ED  - Tan, Wei|A2  - Lind, Eva|A3  - Tarn, Ilmari|A4  - Welland, Ruth", "CHAP");
    expect(editors.map(drawName)).toEqual(["Tan | Wei", "Lind | Eva"]);
    expect(roles?.["collection-editor"]?.map(drawName)).toEqual(["Tarn | Ilmari"]);
    expect(roles?.translator?.map(drawName)).toEqual(["Welland | Ruth"]);
  });
});
