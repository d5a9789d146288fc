import { expect, test } from "vitest";
import { decodeText } from "./decode.ts";
import { encodingNote } from "./encoding-note.ts";

const noteOf = (bytes: Uint8Array): string | null => {
  const decoded = decodeText(bytes);
  const note = decoded.kind === "text" ? encodingNote(decoded, "en") : null;
  return note && `${note.line}:${note.column} ${note.message.slice(0, 24)}`;
};

test.each([
  ["UTF-8", "@book{a,\n title = {Año de São João, 20 °C, Ãlvares}}", null],
  ["twice", "@book{a,\n author = {DÃ\u00adez, InÃ©s}}", "2:13 letters stand here as an"],
  ["twice, by way of old Macintoshes", "@book{a,\n author = {M√ºller, J√∂rg}}", "2:13 letters stand here as an"],
  ["twice, quotes alone", "@book{a,\n title = {The poetâ€™s â€œRoadsâ€\u009d}}", "2:19 letters stand here as an"],
  ["twice, Russian", "@book{a, title = {Ð”Ð¾Ñ€Ð¾Ð³Ð¸}}", "1:19 letters stand here as an"],
  ["twice, Russian of Windows", "@book{a, title = {Р”РѕСЂРѕРіРё, СЂРµРєРё}}", "1:19 letters stand here as an"],
  ["roots, and Icelandic", "@book{a, title = {√2 and √π: Ð° and the sea, ÐÐ, Ñandú}}", null],
  ["a hole", `@book{a,\n title = {${"\0".repeat(40)}}`, "2:11 40 zeros stand here in t"],
  ["one pair may be meant", "@book{a, title = {Ã© for é}}", null],
])("what is told of an encoding: %s", (_why, text, note) => {
  expect(noteOf(new TextEncoder().encode(text))).toBe(note);
});

test("Latin-1, at the first line", () => {
  expect(noteOf(Uint8Array.from([0x61, 0x0a, 0xed]))).toBe("1:1 the file is not UTF-8; i");
});
