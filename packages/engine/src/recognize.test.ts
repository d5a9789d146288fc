import { marked } from "@concordat/marked";
import { corpus as miniCorpus } from "@concordat/mini-corpus";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bib, book } from "../test/sources.ts";
import { corpusEntities } from "./corpus.ts";
import { readDocument } from "./document.ts";
import { recognize } from "./recognize.ts";

const lakes = corpusEntities(miniCorpus);
const library = bib(book("lkc2009", "{Lakes Commission}", "2009", "Lakes"));

describe("a name with a year is a citation or a name, never both", () => {
  test.each([
    ["an agency in the year of its beginning", "It began («LKC», 1994).", "entity"],
    ["an agency's name, in the year of its beginning", "The «Lakes Commission» (1994) was first.", "entity"],
    ["an agency in another year", "It rose («LKC, 2002»). As «LKC (2002») reports, it rose; see «LKC 2003».", "citation"],
    ["an agency's name in another year", "The «Lakes Commission (2002») reports it.", "citation"],
    ["an agreement with its date", "the «Northern Lakes Accord» (2001) was", "entity"],
    ["a work that the library has", "It rose («Lakes Commission 2009»).", "citation"],
    ["a work in prose that the library has", "The «Lakes Commission (2009») said.", "citation"],
    ["pages, though nobody has the work", "It rose («Lakes Commission 1994: 3»).", "citation"],
  ])("%s", (_why, drawn, kind) => {
    const { text, spans } = marked(drawn);
    const { citations, entities } = recognize(readDocument(text, "markdown"), [library], [lakes]);
    const found = [...citations, ...entities].map(({ mention }) => `${mention.kind} ${text.slice(mention.start, mention.end)}`);
    expect(found).toEqual(spans.map((span) => `${kind} ${span.text}`));
  });
});

test("citations and names stand in order and never overlap, and an author apart lies before its year", () => {
  const pieces = fc.array(
    fc.constantFrom(
      "Lakes Commission",
      "LKC",
      "Ada Lind",
      "Welland",
      "She argues",
      "As Lind reported, “it froze”",
      "(2009)",
      "(2009: 5)",
      "(2001, 2003: 4)",
      "(LKC, 2002)",
      "(see Welland 2004; LKC 2009)",
      "and",
      ".",
      "“",
      "”",
      "\n\n",
      "👩‍🔬",
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(pieces, (words) => {
      const text = words.join(" ");
      const { citations, entities } = recognize(readDocument(text, "markdown"), [library], [lakes]);
      const spans = [...citations, ...entities].map(({ mention }) => mention).sort((a, b) => a.start - b.start);
      spans.reduce((end, span) => {
        expect(span.start).toBeGreaterThanOrEqual(end);
        return span.end;
      }, 0);
      for (const { mention } of citations) if (mention.author) expect(mention.author.end).toBeLessThanOrEqual(mention.start);
    }),
    { numRuns: 200 },
  );
});
