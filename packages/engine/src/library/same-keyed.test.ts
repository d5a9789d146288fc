import { expect, test } from "vitest";
import { bib, book } from "../../test/sources.ts";
import { sameKeyed } from "./same-keyed.ts";

test.each([
  ["another work", book("a", "Lind, Ada", "2001"), 2],
  ["the same work", book("a", "Tan, Wei", "1999", "Ice Roads"), 0],
  ["a key of other capitals", book("A", "Lind, Ada", "2001"), 0],
  ["another key", book("b", "Lind, Ada", "2001"), 0],
])("entries with one key: %s", (_why, other, count) => {
  const source = bib(book("a", "Tan, Wei", "1999", "Ice Roads") + other);
  for (const entry of source.entries) if (entry.key === "a") expect(sameKeyed(source, entry)).toHaveLength(count);
});
