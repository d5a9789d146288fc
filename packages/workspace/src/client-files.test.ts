import { describe, expect, test } from "vitest";
import { clientFiles } from "./client-files.ts";
import type { Files } from "./files.ts";

const answering = (answer: unknown): Files => clientFiles(async () => answer);

test("asks for what it is asked for", async () => {
  const asked: unknown[] = [];
  const files = clientFiles(async (method, params) => void asked.push([method, params]));
  await files.list("file:///papers/", "*.bib");
  await files.read("file:///papers/a.bib").catch(() => null);
  expect(asked).toEqual([
    ["concordat/findFiles", { base: "file:///papers/", glob: "*.bib" }],
    ["concordat/readFile", { uri: "file:///papers/a.bib" }],
  ]);
});

describe("reading", () => {
  test.each([
    ["text", "QGJvb2t7fQ==", [..."@book{}"].map((sign) => sign.charCodeAt(0))],
    ["every byte", "AH+A/w==", [0x00, 0x7f, 0x80, 0xff]],
    ["an empty file", "", []],
  ])("%s", async (_why, base64, bytes) => {
    expect([...(await answering({ base64 }).read("x:/a"))]).toEqual(bytes);
  });

  test.each([
    ["null", null],
    ["nothing", undefined],
    ["another shape", { text: "@book{}" }],
    ["another type", { base64: 3 }],
    ["a bare text", "QGJvb2t7fQ=="],
  ])("there is no such file: %s", async (_why, answer) => {
    await expect(answering(answer).read("x:/a")).rejects.toThrow("There is no such file.");
  });

  test.each([
    ["a folder", { fault: "folder" }, "This is a folder, not a file."],
    ["a file of somebody else's", { fault: "forbidden" }, "You may not read this file; check its permissions."],
    ["what nobody knows", { fault: "other" }, "There is no such file."],
  ])("why there is nothing to read: %s", async (_why, answer, told) => {
    await expect(answering(answer).read("x:/a")).rejects.toThrow(told);
  });

  test("what is no base64 is told in words", async () => {
    await expect(answering({ base64: "%%%" }).read("x:/a")).rejects.toThrow("The editor's answer is no base64.");
  });
});

test.each([
  ["sorted", ["x:/b", "x:/a"], ["x:/a", "x:/b"]],
  ["only addresses", ["x:/a", 3, null, { uri: "x:/b" }], ["x:/a"]],
  [
    "nothing of packages, nor of folders whose name begins with a dot",
    ["x:/.a/b", "x:/c/node_modules/d", "x:/.e", "x:/f.g/h"],
    ["x:/.e", "x:/f.g/h"],
  ],
  ["null", null, []],
  ["nothing", undefined, []],
  ["another shape", { files: ["x:/a"] }, []],
])("listing: %s", async (_why, answer, uris) => {
  expect(await answering(answer).list("x:/", "*")).toEqual(uris);
});
