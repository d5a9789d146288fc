import { wholeToParts } from "@concordat/marked/growth";
import { describe, expect, test } from "vitest";
import { piecesOf } from "./raw-field.ts";
import { nextEntry, type RawEntry } from "./scan-entry.ts";

const text = `Words. @Book {tarn1999 ,\n  Title = "Ice {"}" # jol,\n year=1999\n}`;

test("places of key, field names and values", () => {
  const raw = nextEntry(text, 0) as RawEntry;
  expect(text.slice(raw.start, raw.end)).toBe(text.slice(7));
  expect(text.slice(raw.keyStart, raw.keyStart + raw.key.length)).toBe("tarn1999");
  const drawn = raw.fields.map((field) => [
    text.slice(field.nameStart, field.nameEnd),
    text.slice(field.valueStart, field.valueEnd),
    piecesOf(field)
      .map((piece) => text.slice(piece.start, piece.end))
      .join("|"),
  ]);
  expect(drawn).toEqual([
    ["Title", '"Ice {"}" # jol', 'Ice {"}|jol'],
    ["year", "1999", "1999"],
  ]);
});

describe("where an entry ends", () => {
  test.each<[why: string, text: string, keys: readonly string[]]>([
    ["entries on one line", "@a{k1,t={x}} @b{k2,t={y}}@c{k3,t={z}}", ["k1", "k2", "k3"]],
    ["never closed, before the next at the start of a line", "@a{k1,t={x},\n@b{k2,t={y}}", ["k1", "k2"]],
    ["a value never closed", "@a{k1,t={x,\n y={z},\n\t@b{k2,t={y}}", ["k1", "k2"]],
    ["an address in a value", "@a{k1,t={see\n@home or lind@lake.example}}\n@b{k2,t={y}}", ["k1", "k2"]],
    ["a remark in brackets in a value", "@a{k1,t={seen\n@home (by the lake)}}\n@b{k2,t={y}}", ["k1", "k2"]],
    ["a brace too many, and more fields", "@a{k1,t={x}},\n y={2004}}\n@b{k2,t={y}}", ["k1", "k2"]],
    ["a comma after an entry", "@a{k1,t={x}},\n@b{k2,t={y}}", ["k1", "k2"]],
    ["odd types after an entry", "@a{k1,t={x}}@my-type{k2,t={x}} @b-c{k3,t={x}}", ["k1", "k2", "k3"]],
    ["round brackets in a key", "@a(k(1)x,\n t={x})\n@b(k2,t={x})", ["k(1)x", "k2"]],
    ["odd types", "@ a{k1,t={x}}\n@my-type{k2,t={x}}\n@b_2{k3,t={x}}\n@{k4,t={x}}", ["k1", "k2", "k3", "k4"]],
    ["signs of equality in a key", "@a{k=v,t={x}}@b{doc?id=1&x=2 ,t={y}}@c{k3==,t={z}}", ["k=v", "doc?id=1&x=2", "k3=="]],
    ["those of a field", "@a{year=2004,t={x}}@b{k2 year=2004,t={y}}@c{u=v w,t={z}}@d{t={x},t={y}}", ["", "k2", "", ""]],
    ["a path that ends in a backslash", "@a{k1,file={C:\\papers\\},\n y={2004}}\n@b{k2,t={y}}", ["k1", "k2"]],
    ["a comment never closed", "@comment{ x\n@b{k2,t={y}}", ["", "k2"]],
    ["one that percent signs leave out", "%@a{k0,\n%  t={x},\n%}\n@a{k1,t={x}}\n% @b{k2, t={y}}", ["k1"]],
    ["in round brackets", "@a(k1,t={x)})@b(k2,t={y})", ["k1", "k2"]],
    ["signs that open nothing", "@ @@ @1{ a@b @c", []],
  ])("%s", (_why, source, keys) => {
    const found: string[] = [];
    for (let raw = nextEntry(source, 0); raw !== null; raw = nextEntry(source, raw.end)) found.push(raw.key);
    expect(found).toEqual(keys);
  });

  test("what stands after a brace too many is read", () => {
    const raw = nextEntry("@a{k1,t={x}},\n y={2004}}", 0) as RawEntry;
    expect(raw.fields.map(({ name }) => name)).toEqual(["t", "y"]);
    expect(raw.fault).toEqual({ kind: "closingBrace" });
  });

  test("a file on one line is read in one pass", () => {
    const scan = (count: number): void => {
      const source = "@a{key, t={x}, y = 2004} ".repeat(count);
      for (let raw = nextEntry(source, 0); raw !== null; raw = nextEntry(source, raw.end));
    };
    expect(wholeToParts(scan, 5000)).toBeLessThan(4);
  });
});
