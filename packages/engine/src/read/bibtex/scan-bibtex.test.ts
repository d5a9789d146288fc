import { expect, test } from "vitest";
import { scanBibtex } from "./scan-bibtex.ts";

test("every part of an entry has its place", () => {
  const text = '@string{q = "Quay"}\n\n@Book{tarn1999,\n  Title = {Ice} # " and " # q,\n  year = 1999\n}\n';
  const [string, book] = [...scanBibtex(text)];
  expect(text.slice(string?.start, string?.end)).toBe('@string{q = "Quay"}');
  expect(text.slice(book?.keyStart, (book?.keyStart ?? 0) + (book?.key.length ?? 0))).toBe("tarn1999");
  expect(book?.fields.map(({ nameStart, nameEnd }) => text.slice(nameStart, nameEnd))).toEqual(["Title", "year"]);
  expect(book?.fields.map(({ valueStart, valueEnd }) => text.slice(valueStart, valueEnd))).toEqual(['{Ice} # " and " # q', "1999"]);
});
