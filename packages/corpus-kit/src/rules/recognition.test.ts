import { expect, test } from "vitest";
import { atMarks, type Drawn, mistakes } from "../test/drawn.ts";
import { recognition } from "./recognition.ts";

const plan = (recognize: string, text = "FAST", form = "acronym") =>
  `name: P\nkind: plan\nnames: [{ text: ${text}, lang: en, form: ${form}, official: true, recognize: ${recognize} }]\n`;

test.each<[why: string, files: Drawn, messages: string[]]>([
  ["an acronym of one record", { "agreements/a": plan("always") }, []],
  ["a shared one, when defined", { "agreements/a": plan("when-defined"), "agreements/b": plan("never") }, []],
  [
    "a shared one, always",
    { "agreements/a": plan("|always"), "agreements/b": plan("when-defined") },
    ['"FAST" also names "b", so it cannot be recognized always. Write when-defined in both.'],
  ],
  ["an alias may be shared", { "agreements/a": plan("always", "Plan A", "alias"), "agreements/b": plan("always", "Plan A", "alias") }, []],
])("%s", (_, files, messages) => {
  expect(mistakes(recognition, files)).toEqual(atMarks(files, messages));
});
