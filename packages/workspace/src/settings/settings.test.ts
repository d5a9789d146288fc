import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultSettings, type GivenSettings, mergeSettings, readSettings } from "./settings.ts";

const given = (value: unknown): GivenSettings => readSettings(value).given;

describe("reading", () => {
  test.each([
    ["nested", { corpus: { enabled: false } }, { "corpus.enabled": false }],
    ["dotted", { "corpus.enabled": false }, { "corpus.enabled": false }],
    ["both", { completion: { prose: "off" }, "completion.keys": "on" }, { "completion.prose": "off", "completion.keys": "on" }],
    ["lists", { libraries: ["a.bib"], corpora: ["lakes"] }, { libraries: ["a.bib"], corpora: ["lakes"] }],
    ["headings", { listHeadings: ["Obras de consulta"] }, { listHeadings: ["Obras de consulta"] }],
    ["levels by code", { levels: { "citation.unknown": "off" } }, { levels: { "citation.unknown": "off" } }],
    ["what to ignore", { ignore: [{ code: "citation.style", text: "t" }] }, { ignore: [{ code: "citation.style", text: "t" }] }],
    ["the schema's address is no setting", { $schema: "./concordat.schema.json", libraries: [] }, { libraries: [] }],
    ["null is not given", { libraries: null, corpus: { enabled: null } }, {}],
    ["an empty group", { completion: {} }, {}],
    ["nothing", undefined, {}],
    ["null", null, {}],
  ])("%s", (_why, value, expected) => {
    const { given, problems } = readSettings(value);
    expect(Object.fromEntries(given)).toEqual(expected);
    expect(problems).toEqual([]);
  });

  test.each([
    ["a path that is no list", { libraries: "a.bib" }, '"libraries" must be a list of paths; it was left out.'],
    ["corpora that are no list", { corpora: { lakes: true } }, '"corpora" must be a list of names; it was left out.'],
    ["a word for a truth", { corpus: { enabled: "no" } }, '"corpus.enabled" must be true or false; it was left out.'],
    ["a word of another setting", { completion: { prose: "auto" } }, '"completion.prose" must be "off" or "surnames"; it was left out.'],
    ["a truth for a word", { "completion.keys": true }, '"completion.keys" must be "auto", "on" or "off"; it was left out.'],
    ["brackets", { completion: { brackets: 1 } }, '"completion.brackets" must be true or false; it was left out.'],
    ["hover", { hover: { enabled: 0 } }, '"hover.enabled" must be true or false; it was left out.'],
    ["entities", { entities: { enabled: [] } }, '"entities.enabled" must be true or false; it was left out.'],
    ["cache", { cache: "on" }, '"cache" must be true or false; it was left out.'],
    ["one level", { levels: "off" }, '"levels" must be codes with error, warning, information, hint or off; it was left out.'],
    ["a rule without a list", { ignore: { code: "c" } }, '"ignore" must be a list of { code, text }; it was left out.'],
    ["an unknown word", { style: "apa" }, '"style" is no setting of Concordat; it was left out.'],
    ["one in place of many", { library: ["a.bib"] }, '"library" is no setting of Concordat; it was left out. Did you mean "libraries"?'],
    ["many misspelt", { librarys: ["a.bib"] }, '"librarys" is no setting of Concordat; it was left out. Did you mean "libraries"?'],
    ["one corpus in place of many", { corpus: ["a"] }, '"corpus" is no setting of Concordat; it was left out. Did you mean "corpora"?'],
    ["a letter left out", { levls: {} }, '"levls" is no setting of Concordat; it was left out. Did you mean "levels"?'],
    [
      "a letter changed in a group",
      { completion: { prise: "off" } },
      '"completion.prise" is no setting of Concordat; it was left out. Did you mean "completion.prose"?',
    ],
    ["a group misspelt", { hovr: { enabled: true } }, '"hovr" is no setting of Concordat; it was left out. Did you mean "hover"?'],
    ["an unknown word in a group", { hover: { delay: 3 } }, '"hover.delay" is no setting of Concordat; it was left out.'],
    ["a group that is none", { hover: true }, '"hover" is no setting of Concordat; it was left out.'],
    ["a word that every object has", { constructor: 1 }, '"constructor" is no setting of Concordat; it was left out.'],
    ["a word that objects hide", JSON.parse('{"__proto__": {"x": 1}}'), '"__proto__" is no setting of Concordat; it was left out.'],
  ])("told, and all else stays: %s", (_why, wrong, problem) => {
    const { given, problems } = readSettings({ ...wrong, "hover.enabled": false });
    expect(problems.map(({ message }) => message)).toEqual([problem]);
    expect(Object.fromEntries(given)).toEqual({ "hover.enabled": false });
  });

  test.each([
    [
      "a path",
      { libraries: ["a.bib", 3, "b.bib"] },
      { libraries: ["a.bib", "b.bib"] },
      '"libraries" must be a list of paths; item 2 was left out.',
    ],
    [
      "a level",
      { levels: { "citation.unknown": "loud", "citation.unused": "off" } },
      { levels: { "citation.unused": "off" } },
      '"levels" must be codes with error, warning, information, hint or off; "citation.unknown" was left out.',
    ],
    [
      "a level of a code that is none",
      { levels: { "citation.unkown": "off", "citation.unused": "off" } },
      { levels: { "citation.unused": "off" } },
      '"citation.unkown" is no code of Concordat; it was left out of "levels". Did you mean "citation.unknown"?',
    ],
    [
      "a level of half a code",
      { levels: { mismatch: "off" } },
      { levels: {} },
      '"mismatch" is no code of Concordat; it was left out of "levels". Did you mean "citation.mismatch"?',
    ],
    [
      "a level of a code whose group is misspelt",
      { levels: { "citaton.style": "off" } },
      { levels: {} },
      '"citaton.style" is no code of Concordat; it was left out of "levels". Did you mean "citation.style"?',
    ],
    [
      "a level of a code like none",
      { levels: { "citation.inconsistent": "hint" } },
      { levels: {} },
      '"citation.inconsistent" is no code of Concordat; it was left out of "levels".',
    ],
    [
      "a level of what every object has",
      { levels: { toString: "off" } },
      { levels: {} },
      '"toString" is no code of Concordat; it was left out of "levels".',
    ],
    [
      "a rule for a code that is none",
      { ignore: [{ code: "library.duplicates", text: "t" }] },
      { ignore: [] },
      '"library.duplicates" is no code of Concordat; it was left out of "ignore". Did you mean "library.duplicate"?',
    ],
    [
      "a heading",
      { listHeadings: ["Obras", "***", "Lecturas", "x".repeat(80)] },
      { listHeadings: ["Obras", "Lecturas"] },
      ...[2, 4].map(
        (at) =>
          `"listHeadings" must be a list of headings, each shorter than 80 characters and with a letter in it; item ${at} was left out.`,
      ),
    ],
    [
      "a rule",
      { ignore: [{ code: "citation.style" }, { code: "citation.style", text: "t" }] },
      { ignore: [{ code: "citation.style", text: "t" }] },
      '"ignore" must be a list of { code, text }; item 1 was left out.',
    ],
  ])("one wrong item costs only itself: %s", (_why, value, expected, ...told) => {
    const { given, problems } = readSettings(value);
    expect(Object.fromEntries(given)).toEqual(expected);
    expect(problems.map(({ message }) => message)).toEqual(told);
  });

  test.each([
    ["a list", []],
    ["a text", "libraries"],
    ["a number", 3],
  ])("must be an object: %s", (_why, value) => {
    expect(readSettings(value)).toEqual({ given: new Map(), problems: [{ word: "", message: "Settings must be a JSON object." }] });
  });

  test("never throws, whatever JSON it is given", () => {
    const words = fc.constantFrom("libraries", "levels", "corpus", "enabled", "toString", "__proto__", "ignore", "completion", "$schema");
    const value = fc.dictionary(fc.oneof(words, fc.string()), fc.jsonValue({ maxDepth: 2 }));
    fc.assert(fc.property(value, (settings) => void mergeSettings(given(JSON.parse(JSON.stringify(settings))))));
  });
});

describe("merging", () => {
  test.each([
    ["nothing given is the default", [], defaultSettings],
    ["the editor's word wins", [{ completion: { keys: "on" } }, { completion: { keys: "off" } }], { completion: { keys: "off" } }],
    [
      "a mere default does not hide a choice",
      [{ corpus: { enabled: false } }, { corpus: { enabled: true } }],
      { corpus: { enabled: false } },
    ],
    ["an empty list hides nothing", [{ libraries: ["a.bib"] }, { libraries: [] }], { libraries: ["a.bib"] }],
    ["no levels hide none", [{ levels: { "citation.unused": "off" } }, { levels: {} }], { levels: { "citation.unused": "off" } }],
    ["a list that was chosen replaces", [{ libraries: ["a.bib"] }, { libraries: ["b.bib"] }], { libraries: ["b.bib"] }],
    [
      "each word by itself",
      [{ hover: { enabled: false } }, { entities: { enabled: false } }],
      { hover: { enabled: false }, entities: { enabled: false } },
    ],
    ["the editor alone", [{}, { corpora: ["lakes"] }], { corpora: ["lakes"] }],
  ])("%s", (_why, layers, expected) => {
    expect(mergeSettings(...layers.map(given))).toMatchObject(expected);
  });
});
