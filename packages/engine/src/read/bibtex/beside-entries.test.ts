import fc from "fast-check";
import { expect, test } from "vitest";
import { drain } from "../drain.ts";
import { readLibrary } from "../read-library.ts";
import { type BesideEntries, besideEntries } from "./beside-entries.ts";

const nothing = { remark: 0, text: 0, comment: 0, preamble: 0, string: 0, xdata: 0, set: 0, control: 0 };
const counted = (text: string): BesideEntries => besideEntries(drain(readLibrary(text, "bibtex")));
const a = "@book{a, title = {100% Ice}, note = {a, % b}}\n";

test.each<[why: string, text: string, expected: Partial<typeof nothing>]>([
  ["an entry alone", a, {}],
  ["nothing", " \r\n,\n", {}],
  ["remarks above, below and after an entry", `% My papers\n${a.trim()} % read\n\n  % end\n`, { remark: 3 }],
  [
    "how the file is encoded is no remark",
    `% Encoding: UTF-8\r\n%% !TeX encoding = latin2\n% -*- mode: bibtex; coding: utf-8 -*-\n${a}`,
    {},
  ],
  ["words on encodings are one", `% encoding of the old papers is lost\n${a}`, { remark: 1 }],
  ["remarks between fields", "@book{a, % key\n  title = {Ice}, % cold, 5%\r\n  % year = 2004,\n  note = {Read}\n}\n", { remark: 3 }],
  ["text between entries", `My papers\n${a}\nto be read:\rand told\n${a}`, { text: 3 }],
  ["an entry that is left out", "% @book{a, title = {Ice}}\n", { remark: 1 }],
  ["what JabRef keeps", `${a}@Comment{jabref-meta: databaseType:bibtex;}\n@comment{x\n y}\n`, { comment: 2 }],
  [
    "strings and a preamble",
    `@preamble{"\\newcommand{\\x}{y}"}\n@string{q = "Quay"}\n@STRING(r = {Reed})\n${a}`,
    { preamble: 1, string: 2 },
  ],
  ["data and sets", "@xdata{x, publisher = {Quay}}\n@book{a, xdata = {x}}\n@set{s, entryset = {a}}\n", { xdata: 1, set: 1 }],
  ["what sets up a style", '@CONTROL{REVTEX41Control}\n@IEEEtranBSTCTL{b, CTLdash_repeated_names = "no"}\n', { control: 2 }],
])("what a file says besides its entries: %s", (_why, text, expected) => {
  expect(counted(text)).toEqual({ ...nothing, ...expected });
});

test("any text", () => {
  const part = fc.constantFrom("@book{", "@comment{", "@string{", "}", "{", "%", "\n", "a", " = ", '"', ",");
  fc.assert(
    fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
      expect(Object.values(counted(parts.join(""))).every((count) => count >= 0)).toBe(true);
    }),
  );
});
