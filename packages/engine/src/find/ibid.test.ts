import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { paper, told } from "../../test/checked.ts";
import { readDocument } from "../document.ts";
import type { Syntax } from "../mask/syntax.ts";

const again = (text: string, syntax: Syntax = "markdown") => readDocument(text, syntax).citations.filter(({ form }) => form === "ibid");

describe("words that point to a work cited before are recorded", () => {
  test.each([
    ["with pages", "It fell («Ibid.: 60-61»).", " 60-61"],
    ["in lower case, with a label", "It fell («ibid., p. 12»).", " p. 12"],
    ["without a dot", "It fell («ibid»).", " null"],
    ["Spanish", "Cayó («Ibíd.: 3») y («Ídem»).", " 3;  null"],
    ["decomposed", "Cayó («Ibíd.: 3»).".normalize("NFD"), " 3"],
    ["German", "Es fiel («ebd., S. 3») und («ebenda»).", " S. 3;  null"],
    ["Spanish, the accent first", "Cayó («íbidem, p. 3») y («íbid.»).", " p. 3;  null"],
    ["shortest", "It fell («ib., p. 12»).", " p. 12"],
    ["without dots", "It fell («Lind, op cit, 5»; «Tan loc cit, p. 3»).", "Lind 5; Tan p. 3"],
    ["American", "It fell («Id. at 14»).", " at 14"],
    ["with its author", "It fell («Lind, op. cit., p. 5»).", "Lind p. 5"],
    ["with two authors", "It fell («Lind and Tan, loc. cit.»).", "Lind,Tan null"],
    ["without a comma", "It fell (Tan 1999; «Lind op. cit.: 5»).", "Lind 5"],
    ["after another work", "It fell (Tan 1999; «Lind, op. cit.: 5»).", "Lind 5"],
    ["after a word that points", "It fell (see «ibid., 5»).", " 5"],
    ["a note of its own", "It fell.[^1]\n\n[^1]: «Ibid., 12».", " 12"],
    ["a note by number", "12. «Ibid.», and so on.", " null"],
    ["a note with its author", "[^2]: «Lind, supra note 3».", "Lind note 3"],
    ["its stop outside its italics", "It fell (*«Ibid*.: 7») and (_«ibíd_., p. 8») and («Lind, *op. cit*., 9»).", " 7;  p. 8; Lind 9"],
    ["in italics without a stop", "It fell (*«ibid»*) and (*«ib*.»).", " null;  null"],
    ["a note where it is called", "It fell.^[«Ibidem»] It rose.^[See *«ibid»*]", " null;  null"],
    ["a sentence of its own", "It fell. «Ibid.» The rest is known.", " null"],
  ])("%s", (_why, drawn, expected) => {
    const { text, spans } = marked(drawn);
    const found = again(text);
    expect(found.map((mention) => mention.text)).toEqual(spans.map((span) => span.text));
    expect(found.map(({ authors, locator }) => `${authors} ${locator}`).join("; ")).toBe(expected);
  });

  test.each([
    ["its stop outside its italics", "It fell.\\footnote{\\emph{«Ibid}., 6».} It rose.\\footnote{{\\it «id}.»}", " 6;  null"],
    ["a note by itself", "It fell.\\footnote{«Ibidem»} It rose.\\footnote{See \\textit{«ibid»}}", " null;  null"],
    ["blanks of their own", "It fell («Lind, op.\\ cit., p.~4»; «Tan, \\emph{loc.\\,cit.}, 5»).", "Lind p. 4; Tan 5"],
  ])("in LaTeX: %s", (_why, drawn, expected) => {
    const { text, spans } = marked(drawn);
    const found = again(text, "latex");
    expect(found.map((mention) => mention.text)).toEqual(spans.map((span) => span.text));
    expect(found.map(({ authors, locator }) => `${authors} ${locator}`).join("; ")).toBe(expected);
  });

  test("and never a problem", () => {
    expect(told(paper("It fell (Welland 2004: 3). It rose (ibid.: 5). It fell (Nobody, op. cit., p. 3)."))).toEqual([]);
  });
});

test.each([
  ["a word of the sentence", "The supra level and the id. of it; ídem para los otros."],
  ["a part of a word", "a supranational body, supra-national too, and Cupid."],
  ["an identifier", "its (ID. 12) is known"],
  ["the last of sections by their letters", "(see Parts IV.C & IV.D, supra) and Part II.A, supra."],
  ["words alike", "the rib. of it, lib. 3, and a loop cited; (he will op cite it)"],
  ["a word in italics", "The *id* and the ego; *Idem* in all, *ibid* and so on."],
  ["a work with its own year", "(Lind 2001, op. cit.)"],
])("nothing: %s", (_why, text) => {
  expect(again(text)).toEqual([]);
});
