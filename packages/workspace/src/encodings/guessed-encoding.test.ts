import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "./decode.ts";
import { decodeAs } from "./decode-as.ts";
import { guessedEncoding } from "./guessed-encoding.ts";

/** A text in an encoding of one byte a letter. */
function bytesIn(encoding: string, text: string): Uint8Array {
  const places = new Map(Array.from({ length: 256 }, (_, byte) => [decodeAs(encoding, Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (letter) => places.get(letter) ?? 0x3f);
}

const german = "@book{m04, author = {Müller, Jürgen}, title = {Über die Größe der Seen}}";
const russian = "@book{i04, author = {Иванов, Пётр}, title = {Озёра и реки северной Сибири}}";

test.each([
  ["German of DOS", "cp850", german],
  ["French of DOS", "cp850", "TI  - Les élèves et la forêt à Orléans\nAU  - Lévêque, François"],
  ["Spanish of DOS", "cp850", "@book{g01, author = {García Núñez, José}, title = {El año del niño: ¿qué pasó?}}"],
  ["Czech of DOS", "cp852", "@book{d04, author = {Dvořák, Jiří}, title = {Cesty a železnice v Čechách: nádraží, tratě a lidé kolem nich}}"],
  ["Lithuanian", "windows-1257", "@book{z04, author = {Žemaitis, Jonas}, title = {Ežerų gelmės ir šakų žemėlapis}}"],
  ["Latvian", "windows-1257", "@book{b04, author = {Bērziņš, Jānis}, title = {Mežu ģeoloģija un šūnas}}"],
  ["Estonian", "windows-1257", "@book{s04, author = {Šmõgun, Õie}, title = {Žürii ja garažõ šansid}}"],
  ["Icelandic", "windows-1252", "@book{o04, author = {Þórðarson, Örn}, title = {Saga þjóðarinnar og ferðir í Ódáðahraun}}"],
  ["Faroese", "windows-1252", "@book{j04, author = {Joensen, Guðrið}, title = {Frøðin um høvd og øðrum bygdum: Føroyar}}"],
  ["Hebrew of DOS", "cp862", "כהן, יוסף. אגמים ונחלים בארץ"],
  ["Russian of old Macintoshes", "x-mac-cyrillic", "Семёнов, Пётр. Её дорога. Всё ещё в пути"],
  ["Spanish", "windows-1252", "@book{g01, author = {García Núñez, José}, title = {El año del niño: ¿qué pasó?}}"],
  ["French of old Macintoshes", "macintosh", "Les élèves et la forêt à Orléans, par François Lévêque"],
  ["French, with capitals and quotes", "windows-1252", "L’Île-d’Yeu, « l’ÉCOLE » des élèves – œuvre"],
  ["Russian", "windows-1251", russian],
  ["Russian of DOS", "ibm866", russian],
  ["Russian of Unix", "koi8-r", russian],
  ["Russian by the standard", "iso-8859-5", russian],
  ["Russian, a title in capitals", "windows-1251", "Иванов, Пётр. ОЗЁРА И РЕКИ СИБИРИ. Водные ресурсы"],
  ["Ukrainian of Unix", "koi8-u", "Озера та річки Поділля, їх історія. Євген Їжак"],
  ["Greek", "windows-1253", "Οι λίμνες και τα ποτάμια της Ελλάδας, Γιώργος Παπαδόπουλος"],
  ["Hebrew", "windows-1255", "כהן, דוד. אגמים ונהרות בארץ"],
  ["Arabic", "windows-1256", "حداد، سامي. البحيرات والأنهار في المغرب العربي"],
  ["a single name in Russian", "windows-1251", "@book{b01, author = {Белов, A.}, title = {On Lakes}}"],
  ["a single name in Russian, of Unix", "koi8-r", "@book{b01, author = {Чацкий, A.}, title = {On Lakes}}"],
  ["a single name in Greek", "windows-1253", "@book{l01, author = {Σαββίδης, A.}, title = {On Lakes}}"],
  ["a name that begins with three letters of Polish", "windows-1250", "@book{z01, author = {Żółtowska, A.}, title = {On Lakes}}"],
  ["Thai", "windows-874", "ทะเลสาบและแม่น้ำในประเทศไทย สมชาย ใจดี"],
])("bytes tell their encoding: %s", (_why, encoding, text) => {
  expect(decodeText(bytesIn(encoding, text))).toEqual({ kind: "text", text, encoding });
});

test.each([
  ["Windows's code page", "% Encoding: Cp437", "cp437"],
  ["with the euro", "% Encoding: Cp858", "cp850"],
  ["Vim's last words", "% vim: set ts=2 fileencoding=iso-8859-15 :", "iso-8859-15"],
  ["Vim's, in short", "% vim: fenc=cp866", "ibm866"],
  ["TeXShop's", "% !TEX encoding = IsoLatin2", "iso-8859-2"],
  ["TeXShop's Cyrillic", "% !TEX encoding = MacCyrillic", "x-mac-cyrillic"],
  ["a name of the web", "% -*- coding: x-mac-cyrillic -*-", "x-mac-cyrillic"],
  ["Romania's", "% -*- coding: iso-8859-16 -*-", "iso-8859-16"],
  ["a page's", '<html><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">', "iso-8859-2"],
  ["UTF-8, which it is not", "% Encoding: UTF-8", "windows-1252"],
])("a file declares its encoding: %s", (_why, line, encoding) => {
  const text = `${line}\nüß`;
  const bytes = Uint8Array.of(...new TextEncoder().encode(`${line}\n`), 0x81, 0xe1);
  expect(decodeText(bytes)).toMatchObject({ encoding, text: encoding.startsWith("cp") ? text : expect.any(String) });
});

test("the signs of Japan in the seven bits of its mail", () => {
  expect(decodeText(new TextEncoder().encode("author = {\u001b$BEDCf\u001b(B, Taro}"))).toEqual({
    kind: "text",
    text: "author = {田中, Taro}",
    encoding: "iso-2022-jp",
  });
});

const utf16 = (text: string): number[] => [...text].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]);
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const first = "@book{diez2004,\n  author = {Díez, Inés},\n  year = 2004\n}\n";
const second = "@book{lind2001,\n  author = {Łęcki, Ève},\n  title = {湖と氷},\n  year = 2001\n}\n";

test.each([
  ["a shell of Windows added lines", [...utf8(first), ...utf16(second)], first.length],
  ["with a mark", [...utf8(first), 0xff, 0xfe, ...utf16(second)], first.length],
  ["lines in UTF-8 were added to UTF-16", [0xff, 0xfe, ...utf16(first), ...utf8(second)], 0],
  ["without a mark", [...utf16(first), ...utf8(second)], 0],
])("parts of a file in UTF-16 are read as such: %s", (_why, bytes, start) => {
  const wide = (start === 0 ? 2 * first.length : 2 * second.length) + (bytes.includes(0xff) ? 2 : 0);
  expect(decodeText(Uint8Array.from(bytes))).toEqual({
    kind: "text",
    text: first + second,
    encoding: "utf-8",
    strays: { count: wide, first: start, as: ["utf-16le"] },
  });
});

test("UTF-16 of another alphabet throughout is one part", () => {
  const text = `${first}${"上\u4e2d\u6587\u7279\u5927\n".repeat(400)}`;
  expect(decodeText(Uint8Array.from(utf16(text)))).toEqual({ kind: "text", text, encoding: "utf-16le" });
});

test("lines of several encodings are read each as its own", () => {
  const lines = [
    utf8("author = {Müller, Jürgen and Łęcki, Ève},\n"),
    [...bytesIn("windows-1252", "title = {El año del niño},\n")],
    [...bytesIn("windows-1251", "title = {Озёра и реки},\n")],
    utf8("year = 2004\n"),
  ];
  const decoded = decodeText(Uint8Array.from(lines.flat()));
  expect(decoded).toMatchObject({
    text: "author = {Müller, Jürgen and Łęcki, Ève},\ntitle = {El año del niño},\ntitle = {Озёра и реки},\nyear = 2004\n",
    encoding: "utf-8",
    strays: { as: ["windows-1252", "windows-1251"] },
  });
});

test("no bytes throw", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void guessedEncoding(bytes)));
  const parts = fc.array(fc.constantFrom(utf8(first), utf16(second), [0], [0xff, 0xfe], Array(20).fill(0)), { maxLength: 8 });
  fc.assert(fc.property(parts, (those) => void decodeText(Uint8Array.from(those.flat()))));
});

test("a Chinese name of two signs is no word of another alphabet", () => {
  const bytes = Uint8Array.of(...new TextEncoder().encode("@book{w01, author = {"), 0xcd, 0xf5, 0xc0, 0xf6, 0x7d, 0x7d);
  expect(decodeText(bytes)).toMatchObject({ text: "@book{w01, author = {王丽}}", encoding: "gb18030" });
});
