import { corpus as miniCorpus } from "@concordat/mini-corpus";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bib, book } from "../test/sources.ts";
import type { Block } from "./blocks/read-blocks.ts";
import { corpusEntities, corpusSource } from "./corpus.ts";
import { type DocumentReading, readDocument } from "./document.ts";
import type { Places } from "./library/entry.ts";
import { syntaxes as every } from "./mask/syntax.ts";
import { type Recognized, recognize } from "./recognize.ts";
import { libraryOf } from "./resolve/library-of.ts";
import { commonEnds } from "./text/common-ends.ts";

const words = fc.constantFrom(
  ..."Welland|(Díez 2004: 58)|Lind (2001a, b)|2004|(|)|[|]|;|et al.|@pape1997|\\cite{a,b}|`|```|~~~|<!--|-->|---|$|$$|*|%|\\begin{verbatim}".split(
    "|",
  ),
  ..."\\end{verbatim}|\\begin{document}|\\begin{equation}|\\end{equation}|# References|References|Lind, A. (2001). A title.|👩‍🔬".split(
    "|",
  ),
  ...'::|..|.. code::|.. a note|>>>|  |----|[source]|= |== References|=====|#f(|#f[|#let x =|"|/*|*/|//|:cite:`a`|cite:[a]|<<a>>|#cite(<a>)'.split(
    "|",
  ),
  "\u00a0",
  "A long line that goes on and on so that nobody can have broken it by hand, since it is longer than lines are that people break by hand when they write. ".repeat(
    2,
  ),
);
const gaps = fc.constantFrom(" ", "\n", "\n\n", "\r\n", "\r\n\r\n", " \n \n", "\n\n    ", "\n       \n", "\n\n   \r\n    ", "\n- ", "");
const texts = fc.array(fc.tuple(words, gaps), { maxLength: 40 }).map((pieces) => pieces.flat().join(""));
const syntaxes = fc.constantFrom(...every);

/** A reading without what its blocks keep. */
function plain(reading: DocumentReading): unknown {
  const bare = <T extends { readonly block: Block }>(placed: T): unknown => ({ ...placed, block: { ...placed.block, kept: [] } });
  const list = reading.list && { ...reading.list, before: null };
  return { ...reading, blocks: reading.blocks.map(bare), found: reading.found.map(bare), list };
}

test("a text that is read again after an edit reads as if it were new", () => {
  fc.assert(
    fc.property(texts, texts, fc.nat(), fc.nat(60), syntaxes, (old, typed, at, removed, syntax) => {
      const from = old.length === 0 ? 0 : at % (old.length + 1);
      const text = old.slice(0, from) + typed.slice(0, 80) + old.slice(from + removed);
      expect(plain(readDocument(text, syntax, readDocument(old, syntax)))).toEqual(plain(readDocument(text, syntax)));
    }),
    { numRuns: 600 },
  );
});

test("a text that is read again with other headings for its list reads as if it were new", () => {
  const houses = fc.subarray(["A long line", "Lind", "Sources", "Welland"]);
  fc.assert(
    fc.property(texts, fc.constantFrom("", "Sources\n\n"), houses, houses, syntaxes, (pieces, sources, old, house, syntax) => {
      const text = `${pieces}\n\nLind\n\nTan, W. 1999. Ice.\n\n${sources}Tan, W. 2001. Snow.`;
      const again = readDocument(text, syntax, readDocument(text, syntax, null, old), house);
      expect(plain(again)).toEqual(plain(readDocument(text, syntax, null, house)));
    }),
    { numRuns: 200 },
  );
});

test("typed letter by letter, a text reads as if it were new", () => {
  fc.assert(
    fc.property(texts, texts, syntaxes, (around, typed, syntax) => {
      const middle = around.length >> 1;
      let reading = readDocument(around, syntax);
      for (let at = 1; at <= Math.min(typed.length, 120); at += 1) {
        reading = readDocument(around.slice(0, middle) + typed.slice(0, at) + around.slice(middle), syntax, reading);
      }
      expect(plain(reading)).toEqual(plain(readDocument(reading.text, syntax)));
    }),
    { numRuns: 60 },
  );
});

const sources = [
  bib(book("welland2004", "Welland, Ruth", "2004") + book("lkc2009", "{Lakes Commission}", "2009")),
  corpusSource(miniCorpus, { declared: false }),
];
const entities = [corpusEntities(miniCorpus)];
const sentences = fc
  .array(
    fc.constantFrom(
      ..."So (Welland 2004: 5)|Welland argued it|(2004: 5)|She said so (2004: 7)|Lakes Commission (LKC 2009)|(LKC, 2009)|the LKC|It is so (Ibid.: 4)|(Lind, op. cit.)".split(
        "|",
      ),
      ..."(Lind 2001)|Lind 2002, 2003|\n\n|. |\n\n# References\n\nTan, Wei. 2003. Ice.\n\n# Two\n\n|\n\n# References\n\n|Lind, Ada. 2001. Eels.|Northern Lakes Accord (NLA)|NLA|Canada".split(
        "|",
      ),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(" "));

test("what was recognized before an edit and is the same after it is as if it were new", () => {
  const all = (reading: DocumentReading): Recognized & { readonly places: Places | undefined } => ({
    ...recognize(reading, libraryOf(reading, sources), entities),
    places: reading.list?.places,
  });
  fc.assert(
    fc.property(sentences, sentences, fc.nat(), (old, typed, at) => {
      const from = at % (old.length + 1);
      const before = readDocument(old, "markdown");
      all(before);
      const text = old.slice(0, from) + typed.slice(0, 60) + old.slice(from);
      expect(all(readDocument(text, "markdown", before))).toEqual(all(readDocument(text, "markdown")));
    }),
    { numRuns: 200 },
  );
});

test("the ends that two texts share are as long as can be, and do not overlap", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 12 }),
      fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 12 }),
      (a, b) => {
        const { prefix, suffix } = commonEnds(a, b);
        const most = Math.min(a.length, b.length);
        expect(a.slice(0, prefix)).toBe(b.slice(0, prefix));
        expect(a.slice(a.length - suffix)).toBe(b.slice(b.length - suffix));
        expect(prefix + suffix).toBeLessThanOrEqual(most);
        if (prefix < most) expect(a.charAt(prefix)).not.toBe(b.charAt(prefix));
        if (prefix + suffix < most) expect(a.charAt(a.length - suffix - 1)).not.toBe(b.charAt(b.length - suffix - 1));
      },
    ),
  );
});
