import { expect, test } from "vitest";
import { plainTitle } from "../html-title.ts";
import { markdownTitle, plainMarkdown } from "./plain-markdown.ts";

test.each([
  ["emphasis", "*Ice* and **snow** and _reeds_", "Ice and snow and reeds"],
  ["a span", "The [MacArthur [inner] Lake]{.nocase} and [a link](https://x.org)", "The MacArthur [inner] Lake and a link"],
  ["brackets alone", "[Review of] Ice", "[Review of] Ice"],
  ["escapes", "C\\*-algebras, 5 \\$ \\[sic\\]", "C*-algebras, 5 $ [sic]"],
  ["signs alone", "a * b, snake_case, 2 ~ 3, x ^ y", "a * b, snake_case, 2 ~ 3, x ^ y"],
  ["signs without their like", "C* and *ice, _snow, [*a]{.nocase}", "C* and *ice, _snow, *a"],
  ["more signs than mean anything", "****Ice**** and **snow*", "****Ice**** and *snow"],
  ["a blank that does not break", "Vol.\\ 2", "Vol.\u00a02"],
  ["code and TeX", "The `type` field, the `\\textmu`{=latex}m and `\\'{e}`{=tex}", "The type field, the µm and é"],
  ["formulas", "CO$_2$, $\\alpha$-helix, 5 $ or 6 $, $5 and $6", "CO₂, α-helix, 5 $ or 6 $, $5 and $6"],
  ["addresses", "See <https://x.org/a_b> so", "See https://x.org/a_b so"],
  ["dashes and dots", "A --- b, 1--2 and so on... \\-- \\...", "A — b, 1–2 and so on… -- ..."],
  ["HTML", "On <i>Ice</i> &amp; <span class='nocase'>Reeds</span>", "On Ice & Reeds"],
  ["HTML that is escaped", "On \\<i\\> \\&amp; so", "On <i> &amp; so"],
])("as plain text: %s", (_why, written, plain) => {
  expect(plainMarkdown(written, "title")).toBe(plain);
});

test.each([
  ["scripts", "H~2~O at 10^3^ m", "H₂O at 10³ m"],
  ["in one another", "On *ice [Two]{.smallcaps} **and** snow*", "On ice Two and snow"],
])("a title in parts reads as its words, with scripts as signs: %s", (_why, written, plain) => {
  expect(plainTitle(markdownTitle(written) ?? [])).toBe(plain);
});
