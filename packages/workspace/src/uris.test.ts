import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asFolder, baseName, folderOf, isAbsolute, isInside, plainAddress, resolvePath } from "./uris.ts";

test.each([
  ["a file", "file:///papers/paper.md", "file:///papers/", "paper.md"],
  ["a folder is its own", "file:///papers/", "file:///papers/", ""],
  ["the root", "file:///paper.md", "file:///", "paper.md"],
  ["escapes", "file:///my%20papers/D%C3%ADez%20%23%25.bib", "file:///my%20papers/", "Díez #%.bib"],
  ["an escape that is none", "file:///papers/100%.bib", "file:///papers/", "100%.bib"],
  ["a query", "git:/papers/paper.md?%7B%22ref%22%7D", "git:/papers/", "paper.md"],
  ["a query with slashes", "git:/papers/paper.md?ref=a/b#c/d", "git:/papers/", "paper.md"],
  ["a virtual folder", "vscode-vfs://github/me/papers/paper.md", "vscode-vfs://github/me/papers/", "paper.md"],
  ["a text that was never saved", "untitled:Untitled-1", "", "untitled:Untitled-1"],
])("folder and name: %s", (_why, uri, folder, name) => {
  expect(folderOf(uri)).toBe(folder);
  expect(baseName(uri)).toBe(name);
});

test("a folder has one final slash", () => {
  expect(asFolder("file:///papers")).toBe("file:///papers/");
  expect(asFolder("file:///papers/")).toBe("file:///papers/");
});

describe("inside", () => {
  test.each([
    ["a file in it", "file:///papers/a.bib", "file:///papers/"],
    ["deeper", "file:///papers/sub/a.bib", "file:///papers"],
    ["the folder itself", "file:///papers/", "file:///papers"],
    ["spaces, escaped on one side", "file:///my%20papers/a.bib", "file:///my papers/"],
    ["spaces, escaped on the other", "file:///my papers/a.bib", "file:///my%20papers/"],
    ["accents, escaped on one side", "file:///D%C3%ADez/a.bib", "file:///Díez/"],
    ["a drive as an editor writes it", "file:///c%3A/papers/a.bib", "file:///c:/papers"],
    ["away and back", "file:///papers/sub/../a.bib", "file:///papers/"],
    ["a name that begins with dots", "file:///papers/..a.bib", "file:///papers/"],
    ["a name that only looks escaped", "file:///papers/%252e%252e/a.bib", "file:///papers/"],
    ["a virtual folder", "vscode-vfs://github/me/papers/a.bib", "vscode-vfs://github/me/papers"],
    ["all of a disk", "file:///papers/a.bib", "file:///"],
  ])("%s", (_why, uri, folder) => {
    expect(isInside(uri, folder)).toBe(true);
  });

  test.each([
    ["a sibling that begins alike", "file:///papers2/a.bib", "file:///papers"],
    ["its parent", "file:///a.bib", "file:///papers/"],
    ["up", "file:///papers/../a.bib", "file:///papers/"],
    ["up from deeper", "file:///papers/sub/../../a.bib", "file:///papers/"],
    ["up, escaped", "file:///papers/%2e%2E/a.bib", "file:///papers/"],
    ["up, with the slash escaped", "file:///papers/..%2fa.bib", "file:///papers/"],
    ["up, with a backslash", "file:///papers/..%5Ca.bib", "file:///papers/"],
    ["another scheme", "http://papers/a.bib", "file:///papers/"],
    ["another host", "file://server/papers/a.bib", "file:///papers/"],
    ["a folder of no address", "refs.bib", ""],
  ])("not %s", (_why, uri, folder) => {
    expect(isInside(uri, folder)).toBe(false);
  });
});

test.each([
  ["a name", "a.bib", false],
  ["a folder and a name", "sub/a.bib", false],
  ["up", "../a.bib", false],
  ["a hidden file", ".a.bib", false],
  ["a colon in a name", "notes:2.bib", false],
  ["from the root", "/a.bib", true],
  ["home", "~/a.bib", true],
  ["home with a backslash", "~\\a.bib", true],
  ["somebody's home", "~ada/a.bib", true],
  ["a drive", "C:\\a.bib", true],
  ["a drive with a slash", "c:/a.bib", true],
  ["a network folder", "\\\\server\\share\\a.bib", true],
  ["an address", "file:///etc/passwd", true],
  ["an address in capitals", "FILE:///etc/passwd", true],
  ["an address of one slash", "file:/etc/passwd", true],
  ["a web address", "https://example.org/a.bib", true],
])("absolute: %s", (_why, path, expected) => {
  expect(isAbsolute(path)).toBe(expected);
});

describe("resolving", () => {
  test.each([
    ["a name", "a.bib", "file:///papers/a.bib"],
    ["here", "./a.bib", "file:///papers/a.bib"],
    ["deeper", "sub/a.bib", "file:///papers/sub/a.bib"],
    ["up", "../a.bib", "file:///a.bib"],
    ["no higher than the root", "../../../a.bib", "file:///a.bib"],
    ["backslashes", "sub\\..\\a.bib", "file:///papers/a.bib"],
    ["from the root", "/other/a.bib", "file:///other/a.bib"],
    ["home", "~/a b.bib", "file:///home/ada/a%20b.bib"],
    ["home with a backslash", "~\\a.bib", "file:///home/ada/a.bib"],
    ["home stays home", "~//etc/passwd", "file:///home/ada//etc/passwd"],
    ["a drive", "C:\\my papers\\a.bib", "file:///C:/my%20papers/a.bib"],
    ["a network folder", "\\\\server\\share\\a.bib", "file://server/share/a.bib"],
    ["an address", "file:///other/a%20b.bib", "file:///other/a%20b.bib"],
    ["a space", "my refs.bib", "file:///papers/my%20refs.bib"],
    ["a hash", "a#b.bib", "file:///papers/a%23b.bib"],
    ["a question mark", "a?b.bib", "file:///papers/a%3Fb.bib"],
    ["a percent sign", "100%.bib", "file:///papers/100%25.bib"],
    ["a name that looks escaped", "%2e%2e/a.bib", "file:///papers/%252e%252e/a.bib"],
    ["accents", "Díez.bib", "file:///papers/D%C3%ADez.bib"],
    ["a colon is no scheme", "notes:2.bib", "file:///papers/notes:2.bib"],
    ["a scheme without a slash is a name", "file:a.bib", "file:///papers/file:a.bib"],
    ["half a letter", "a\ud800.bib", "file:///papers/a%EF%BF%BD.bib"],
  ])("%s", (_why, path, expected) => {
    expect(resolvePath(path, "file:///papers", "file:///home/ada/")).toBe(expected);
  });

  test("in a virtual folder", () => {
    expect(resolvePath("../a b.bib", "vscode-vfs://github/me/papers/", null)).toBe("vscode-vfs://github/me/a%20b.bib");
  });

  test("without a home, nobody's file stands in for one at home", () => {
    expect(resolvePath("~/a.bib", "file:///papers/", null)).toBe("file:///papers/~/a.bib");
  });

  test("any name is found where it was put, and no path throws", () => {
    const letter = fc.nat(0x10ffff).map((code) => String.fromCodePoint(code));
    const sign = fc.oneof(letter, fc.constantFrom("%", "#", "?", " ", ".", ":", "\0", "é"));
    const name = fc.string({ unit: sign, minLength: 1 }).filter((text) => !/[/\\\p{Surrogate}]|^\.{1,2}$|^~/u.test(text));
    fc.assert(
      fc.property(name, (text) => {
        const uri = resolvePath(text, "file:///my%20papers/", null);
        expect(baseName(uri)).toBe(text);
        expect(isInside(uri, "file:///my papers")).toBe(true);
        expect(plainAddress(uri)).toBe(`file:///my papers/${text}`);
      }),
    );
    const pieces = fc.array(fc.oneof(fc.constantFrom("..", "/", "\\", "~", "C:", "file:", "%2e", "\ud800"), fc.string({ unit: sign })));
    fc.assert(fc.property(pieces, (parts) => void resolvePath(parts.join(""), "file:///papers/", "file:///home/ada/")));
    fc.assert(fc.property(pieces, (parts) => void resolvePath(parts.join(""), "", null)));
  });
});
