import { marked } from "@concordat/marked";
import { expect, test } from "vitest";
import { analyzed, list } from "../../test/lakes.ts";
import { diagnostics } from "./diagnostics.ts";

/** The marks are the ranges; the row lists the codes. */
test.each([
  ["a year that the list has otherwise", `as («Welland 2005»; García Luna 2011)${list}`, ["citation.mismatch"]],
  ["a work that nobody has", `as («Sandoval 1990»; Welland 2004; García Luna 2011)${list}`, ["citation.unknown"]],
  ["all well", `as (Welland 2004; García Luna 2011)${list}`, []],
  ["the undeclared corpus does not accuse", "as («Welland 2003»; Okafor 2003)", ["library.none"]],
  ["a text without citations", "In March 2004 the board met.", []],
  ["silenced by the text itself", `<!-- concordat-ignore citation.mismatch -->\nas (Welland 2005; García Luna 2011)${list}`, []],
])("%s", async (_why, drawn, codes) => {
  const { text, spans } = marked(drawn);
  const found = diagnostics(await analyzed(text), "en");
  expect(found.map(({ code }) => code)).toEqual(codes);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(spans.map((span) => span.text));
});
