import { describe, expect, test } from "vitest";
import { drain } from "../../read/drain.ts";
import { readLibrary } from "../../read/read-library.ts";
import { writeLibrary } from "../write-library.ts";

describe("keys, in which Pandoc reads Markdown", () => {
  test.each<[why: string, key: string, written: string]>([
    ["without any", "tan2004", "tan2004"],
    ["a line within", "tan_lind_2004", '"tan_lind_2004"'],
    ["lines that set something apart", "tan__ice_on_2004_", String.raw`"tan\\_\\_ice\\_on\\_2004\\_"`],
    ["stars", "tan*2004*", String.raw`"tan\\*2004\\*"`],
  ])("%s", (_why, key, written) => {
    const [entry] = drain(readLibrary(JSON.stringify([{ id: key, title: "Ice" }]), "csl-json")).entries;
    const { text, lost } = writeLibrary(entry === undefined ? [] : [entry], "csl-yaml");
    expect(text).toContain(`- id: ${written}\n`);
    expect(lost).toEqual([]);
    expect(drain(readLibrary(text, "csl-yaml")).entries[0]?.key).toBe(key);
  });
});
