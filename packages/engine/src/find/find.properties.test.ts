import fc from "fast-check";
import { expect, test } from "vitest";
import { mask } from "../mask/mask.ts";
import { syntaxes as every, type Syntax } from "../mask/syntax.ts";
import { findAlike } from "./find-alike.ts";

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      "Welland",
      "Díez",
      "O’Brien",
      "van der",
      "and",
      "&",
      "et al.",
      "2004",
      "2004a",
      "1993–2001",
      "(",
      ")",
      "[",
      "]",
      ";",
      ",",
      ": 58",
      "p. 3",
      "@pape1997",
      "\\cite{a,b}",
      ":cite:`a,b`",
      "[Flynn2002]_",
      "cite:[a(12), b]",
      "cite:a[12]",
      "<<a>>",
      "#cite(<a>)",
      "@a[p. 3]",
      "see",
      "'s",
      " ",
      "\n",
      "\n\n",
      "\r\n",
      "\n> ",
      "Ló\u0301pez",
      "e\u0301",
      "*",
      "`",
      "👩‍🔬",
      "\u00a0",
      "n.d.",
      "October 2,",
      "El Universal",
    ),
    fc.string({ maxLength: 4 }),
  ),
  { maxLength: 60 },
);
const syntaxes = fc.constantFrom(...every);
const find = (text: string, syntax: Syntax) => findAlike(text, mask(text, syntax), syntax);

test("spans are sorted, disjoint, inside the text, and show their own text", () => {
  fc.assert(
    fc.property(pieces, syntaxes, (words, syntax) => {
      const text = words.join(" ");
      let end = 0;
      for (const mention of find(text, syntax)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        expect(mention.text).toBe(text.slice(mention.start, mention.end));
        expect(mention.group.start <= mention.start && mention.end <= mention.group.end).toBe(true);
        end = mention.end;
      }
    }),
    { numRuns: 400 },
  );
});

test("two paragraphs of plain text are read as each alone", () => {
  fc.assert(
    fc.property(pieces, pieces, (first, second) => {
      const a = first.join(" ");
      const b = second.join(" ");
      const joint = `${a}\n\n`;
      const shift = (mention: { start: number; end: number; text: string }, by: number) => [
        mention.start + by,
        mention.end + by,
        mention.text,
      ];
      expect(find(joint + b, "plain").map((mention) => shift(mention, 0))).toEqual([
        ...find(a, "plain").map((mention) => shift(mention, 0)),
        ...find(b, "plain").map((mention) => shift(mention, joint.length)),
      ]);
    }),
    { numRuns: 400 },
  );
});
