import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "./decode.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ["plain ASCII", utf8("@book{a}"), "@book{a}", "utf-8"],
  ["UTF-8", utf8("Díez, Lindqvist 👩‍🔬"), "Díez, Lindqvist 👩‍🔬", "utf-8"],
  ["UTF-8 with its mark", [0xef, 0xbb, 0xbf, 0x61], "a", "utf-8"],
  ["only one mark is removed", [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, 0x61], "\ufeffa", "utf-8"],
  ["line ends as they are", utf8("a\r\nb\rc\n"), "a\r\nb\rc\n", "utf-8"],
  ["accents as they are", utf8("i\u0301"), "i\u0301", "utf-8"],
  ["UTF-16, little end first", [0xff, 0xfe, 0x44, 0x00, 0xed, 0x00], "Dí", "utf-16le"],
  ["UTF-16, big end first", [0xfe, 0xff, 0x00, 0x44, 0x00, 0xed], "Dí", "utf-16be"],
  ["UTF-16 cut off within a unit", [0xff, 0xfe, 0x44, 0x00, 0xed], "D\ufffd", "utf-16le"],
  ["Latin-1", [0x44, 0xed, 0x65, 0x7a], "Díez", "windows-1252"],
  ["Windows-1252 beyond Latin-1", [0x93, 0x61, 0x94, 0x96, 0x80], "“a”–€", "windows-1252"],
  ["UTF-8 cut off within a letter", [0x61, 0xc3], "aÃ", "windows-1252"],
  ["empty", [], "", "utf-8"],
  ["nothing but the mark", [0xef, 0xbb, 0xbf], "", "utf-8"],
  ["tabs and form feeds are text", utf8("\t\f\r\n\u001b"), "\t\f\r\n\u001b", "utf-8"],
  ["a stray control character is text", utf8(`a\u0001${"b".repeat(40)}`), `a\u0001${"b".repeat(40)}`, "utf-8"],
])("%s", (_why, bytes, text, encoding) => {
  expect(decodeText(Uint8Array.from(bytes))).toEqual({ kind: "text", text, encoding });
});

test.each([
  ["a zero", [0x61, 0x00, 0x62]],
  ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]],
  ["many control characters", [0x01, 0x02, 0x61, 0x62]],
])("binary: %s", (_why, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toEqual({ kind: "binary" });
});

test.each([0, 1, 2, 3])("a long file is decoded in slices, and no letter is cut in two (%i before it)", (before) => {
  const text = "x".repeat(before) + "Díez 👩‍🔬 \ufeff".repeat(150_000);
  expect(decodeText(utf8(text))).toEqual({ kind: "text", text, encoding: "utf-8" });
  expect(decodeText(utf8(text).subarray(0, -1))).toMatchObject({ encoding: "windows-1252" });
});

test("any text comes back as it was, and no bytes throw", () => {
  const letter = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));
  const letters = fc.string({ unit: letter }).map((text) => text.replace(/[\p{Cc}\p{Surrogate}]/gu, ""));
  fc.assert(
    fc.property(letters, (text) => {
      expect(decodeText(utf8(`\ufeff= ${text}`))).toMatchObject({ text: `= ${text}` });
    }),
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => void decodeText(bytes)));
});
