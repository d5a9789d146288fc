import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeSlices, decodeText } from "./decode.ts";
import { withoutControls } from "./decode-as.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndFirst = false): Uint8Array =>
  Uint8Array.from([...text].flatMap((sign) => (bigEndFirst ? [0, sign.charCodeAt(0)] : [sign.charCodeAt(0), 0])));
const bytes = (hex: string): readonly number[] => (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));

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
  ["UTF-32, little end first", [0xff, 0xfe, 0, 0, 0x44, 0, 0, 0, 0x69, 0xf4, 1, 0, 0, 0xd8, 0, 0, 0x61], "D\u{1f469}\ufffd", "utf-32"],
  ["UTF-32, big end first", [0, 0, 0xfe, 0xff, 0, 0, 0, 0xed], "í", "utf-32"],
  ["Latin-1", [0x44, 0xed, 0x65, 0x7a], "Díez", "windows-1252"],
  ["Windows-1252 beyond Latin-1", [0x93, 0x61, 0x94, 0x96, 0x80], "“a”–€", "windows-1252"],
  ["UTF-8 cut off within its only letter", [0x61, 0xc3], "aÃ", "windows-1252"],
  ["UTF-16 without its mark", [...utf16("@book{díez, title")], "@book{díez, title", "utf-16le"],
  ["UTF-16 without its mark, big end first", [...utf16("@book{díez, title", true)], "@book{díez, title", "utf-16be"],
  ["a zero in a long text", utf8(`a\0${"b".repeat(400)}`), `a\0${"b".repeat(400)}`, "utf-8"],
  ["what JabRef declares", [...utf8("% Encoding: ISO8859_2\n"), 0xb3], "% Encoding: ISO8859_2\nł", "iso-8859-2"],
  ["what TeX declares", [...utf8("% !TeX encoding = cp1250\n"), 0x9e], "% !TeX encoding = cp1250\nž", "windows-1250"],
  ["what KBibTeX declares", [...utf8("@comment{x-kbibtex-encoding=latin9}"), 0xa4], "@comment{x-kbibtex-encoding=latin9}€", "iso-8859-15"],
  [
    "what BibDesk declares",
    [...utf8("%% Saved with string encoding Western (Mac OS Roman)"), 0x8e],
    "%% Saved with string encoding Western (Mac OS Roman)é",
    "macintosh",
  ],
  ["what nobody knows", [...utf8("% Encoding: Reed-7\n"), 0xe9], "% Encoding: Reed-7\né", "windows-1252"],
  ["Mac OS Roman", [...utf8("H"), 0x8e, ...utf8("ctor Mo"), 0x8e, ...utf8("l")], "Héctor Moél", "macintosh"],
  ["Mac OS Roman, by its line ends", [...utf8("a"), 0x0d, 0x92, ...utf8("igo"), 0x0d], "a\ríigo\r", "macintosh"],
  [
    "Japanese, most of it names",
    bytes("8e5293632c2091be98590a93fa967b82cc8d918bab90ad8df482c688c0915395db8fe1"),
    "山田, 太郎\n日本の国境政策と安全保障",
    "shift_jis",
  ],
  ["rows of zeros amid text", utf8(`a${"\0".repeat(40)}b`), `a${"\0".repeat(40)}b`, "utf-8"],
  ["rows of zeros before text", utf8(`${"\0".repeat(9000)}b`), `${"\0".repeat(9000)}b`, "utf-8"],
  ["Polish", bytes("aff3b36b696577736b69207a206d69b36f9c6369"), "Żółkiewski z miłości", "windows-1250"],
  ["Polish in Latin-2", bytes("6d69b36fb66369b12077b1bf"), "miłością wąż", "iso-8859-2"],
  ["Czech", bytes("9e6c759d6f75e86bfd206bf9f22070f8ed9a65726eec209eed7a6e6976ec"), "žluťoučký kůň příšerně žíznivě", "windows-1250"],
  ["French with a Czech name", bytes("8e699e656b20617072e873206ff9209a656c"), "Žižek après où šel", "windows-1252"],
  ["signs beside words", bytes("f1616e64fa2033206db3206eba3520bf7175e93f2031aa"), "ñandú 3 m³ nº5 ¿qué? 1ª", "windows-1252"],
  ["Cyrillic", bytes("cfe0f0eeecfb20e820ebb8e420ceebe5e3e0"), "Паромы и лёд Олега", "windows-1251"],
  ["Cyrillic of Unix", bytes("f0c1d2cfcdd920c920cca3c420efccc5c7c1"), "Паромы и лёд Олега", "koi8-r"],
  ["Greek", bytes("c7ebdfe1f220cff5f1dce9e1f220e9f3f4efddf2"), "Ηλίας Ουράιας ιστοές", "windows-1253"],
  [
    "Chinese",
    bytes("b1b1b7bdbafeb2b4b5c4b6c9c2d6d3ebb1f9b5c4d1d0bebfa3bac0facab7a1a2cfd6d7b4bacdd5b9cdfb"),
    "北方湖泊的渡轮与冰的研究：历史、现状和展望",
    "gb18030",
  ],
  [
    "Korean",
    bytes("c8a3bcf6bfcd20bef3c0bdbfa120b0fcc7d120bfacb1b820b1d7b8aeb0ed20bacfc2ca20b3aab6f3"),
    "호수와 얼음에 관한 연구 그리고 북쪽 나라",
    "euc-kr",
  ],
  ["Chinese of Taiwan", bytes("a55fa4e8b4f2aa79aabab4e7bdfcbb50a642aabaace3a873"), "北方湖泊的渡輪與冰的研究", "big5"],
  ["Japanese", bytes("8cce82c6955882c982c282a282c482cc8ca48b868141966b82cc8d9182a982e7"), "湖と氷についての研究、北の国から", "shift_jis"],
  ["empty", [], "", "utf-8"],
  ["nothing but the mark", [0xef, 0xbb, 0xbf], "", "utf-8"],
  ["tabs and form feeds are text", utf8("\t\f\r\n\u001b"), "\t\f\r\n\u001b", "utf-8"],
  ["a stray control character is text", utf8(`a\u0001${"b".repeat(40)}`), `a\u0001${"b".repeat(40)}`, "utf-8"],
])("%s", (_why, bytes, text, encoding) => {
  expect(decodeText(Uint8Array.from(bytes))).toEqual({ kind: "text", text, encoding });
});

test("of UTF-8 with a few other bytes in it those alone are read as another encoding", () => {
  const good = utf8("Díez, Łęcki – ");
  const mixed = Uint8Array.from([...good, 0x44, 0xed, 0x65, 0x7a, ...good, 0x93]);
  expect(decodeText(mixed)).toEqual({
    kind: "text",
    text: "Díez, Łęcki – DíezDíez, Łęcki – “",
    encoding: "utf-8",
    strays: { count: 2, first: 15, as: ["windows-1252"] },
  });
  // Most of it is Latin-1, and a letter that is UTF-8 stays one.
  expect(decodeText(Uint8Array.from([0xe9, 0xe8, 0x20, ...utf8("í")]))).toEqual({ kind: "text", text: "éè í", encoding: "windows-1252" });
});

test.each([
  ["a zero", [0x61, 0x00, 0x62]],
  ["nothing but zeros", Array(40).fill(0)],
  ["zeros here and there", Array.from({ length: 40 }, (_, at) => (at % 3 === 0 ? 0 : 0x61))],
  ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00]],
  ["many control characters", [0x01, 0x02, 0x61, 0x62]],
])("binary: %s", (_why, bytes) => {
  expect(decodeText(Uint8Array.from(bytes))).toEqual({ kind: "binary" });
});

test.each([0, 1, 2, 3])("a long file is decoded in slices, and no letter is cut in two (%i before it)", (before) => {
  const text = "x".repeat(before) + "Díez 👩‍🔬 \ufeff".repeat(150_000);
  expect(decodeText(utf8(text))).toEqual({ kind: "text", text, encoding: "utf-8" });
  expect(decodeText(utf8(text).subarray(0, -1))).toMatchObject({ encoding: "utf-8", strays: { count: 2 } });
});

test("Windows-1252 is no Latin-1, wherever it is read", () => {
  expect(withoutControls("O\u0092Brien \u0096 \u0080\u0081 Díez")).toBe("O’Brien – €\u0081 Díez");
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

test.each([
  ["Latin-1", [...utf8("D"), 0xed, ...utf8("ez, ")], "Díez, ", "windows-1252"],
  ["Russian", bytes("cfe0f0eeecfb20e820ebb8e420ceebe5e3e020"), "Паромы и лёд Олега ", "windows-1251"],
  ["Japanese", bytes("8cce82c6955882c982c282a282c482cc8ca48b8681"), "湖と氷についての研究", "shift_jis"],
  ["UTF-16", [...utf16("Díez, ")], "Díez, ", "utf-16le"],
])("a long file in another encoding is decoded in slices, too: %s", (_why, row, text, encoding) => {
  const written = encoding === "shift_jis" ? row.slice(0, -1) : row;
  const long = Uint8Array.from({ length: written.length * 200_000 }, (_, at) => written[at % written.length] as number);
  const slices = decodeSlices(long);
  let count = 0;
  for (let step = slices.next(); ; step = slices.next()) {
    count += 1;
    if (!step.done) continue;
    expect(step.value).toEqual({ kind: "text", text: text.repeat(200_000), encoding });
    break;
  }
  expect(count).toBeGreaterThan(long.length / 1_500_000);
});
