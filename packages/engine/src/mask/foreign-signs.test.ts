import { expect, test } from "vitest";
import { mask } from "./mask.ts";
import { syntaxes } from "./syntax.ts";

test.each([
  ["a blank of no width", "(Tan\u200b 2004)", "(Tan\u0001 2004)"],
  ["marks of direction", "(\u200fTan 2004\u200e)", "(\u0001Tan 2004\u0001)"],
  ["joiners and isolates", "T\u2060an \u20682004\u2069", "T\u0001an \u00012004\u0001"],
  ["wide brackets and stops", "（Tan，2004：3；Lind 2005）", "(Tan,2004:3;Lind 2005)"],
  ["other wide letters stay", "Ａ　「Tan」", "Ａ　「Tan」"],
])("%s", (_why, text, prose) => {
  for (const syntax of syntaxes) expect(mask(text, syntax)).toBe(prose);
});
