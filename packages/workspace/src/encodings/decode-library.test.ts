import { drain } from "@concordat/engine";
import { expect, test } from "vitest";
import { decodeAs } from "./decode-as.ts";
import { decodeLibrary } from "./decode-library.ts";
import { encodingNote } from "./encoding-note.ts";

const meant = "@book{a,\n author = {Díez, Inés and Müller, Jörg},\n title = {“Àl’été – ça”}}\n";
const russian = "@book{b, author = {Чацкий, Павел}, title = {Дороги}}\n";

/** A text as bytes of UTF-8 that were read as an encoding and written as UTF-8 again. */
function twice(text: string, encoding: string): Uint8Array {
  return new TextEncoder().encode(decodeAs(encoding, new TextEncoder().encode(text)));
}

test.each([
  ["by way of Windows-1252", meant, "windows-1252"],
  ["by way of old Macintoshes", meant, "macintosh"],
  ["Russian", russian, "windows-1252"],
  ["Russian of Windows", russian, "windows-1251"],
])("a library that was made UTF-8 twice is read as it is meant, and that is told: %s", (_why, text, encoding) => {
  const decoded = drain(decodeLibrary(twice(text, encoding)));
  expect(decoded).toMatchObject({ kind: "text", text, encoding: "utf-8" });
  const note = decoded.kind === "text" ? encodingNote(decoded, "en") : null;
  expect(note?.message).toContain("they were read as they are meant");
  expect(note?.start).toBe(text.search(/[^ -~\n]/));
});

test("by way of Latin-1, whose control characters nobody sees", () => {
  const latin1 = Array.from(new TextEncoder().encode(meant), (byte) => String.fromCharCode(byte)).join("");
  expect(drain(decodeLibrary(new TextEncoder().encode(latin1)))).toMatchObject({ text: meant });
});

test.each([
  ["once", meant],
  ["a part of it", `${meant}@book{c, title = {CafÃ© crÃ¨me}}`],
  ["one pair, which may be meant", "@book{a, title = {Ã© for e}}"],
])("any other is left as it is: %s", (_why, text) => {
  expect(drain(decodeLibrary(new TextEncoder().encode(text)))).toEqual({ kind: "text", text, encoding: "utf-8" });
});

test("a long one, in slices", () => {
  const text = meant.repeat(20_000);
  const steps = [...decodeLibrary(twice(text, "windows-1252"))].length;
  expect(steps).toBeGreaterThan(2);
  expect(drain(decodeLibrary(twice(text, "windows-1252")))).toMatchObject({ text });
});
