import fc from "fast-check";
import { expect, test } from "vitest";
import { anyText } from "../../test/texts.ts";
import { readDocument } from "../document.ts";
import { proseBetween } from "./prose-between.ts";

test("the prose between two offsets is that of the whole, however the text is cut", () => {
  fc.assert(
    fc.property(anyText(40), fc.nat(400), fc.nat(400), (text, start, length) => {
      const { blocks, prose } = readDocument(text, "markdown");
      expect(proseBetween(blocks, start, start + length)).toBe(prose.slice(start, start + length));
      expect(proseBetween(blocks, start - 200, start)).toBe(prose.slice(Math.max(0, start - 200), start));
    }),
  );
});
