import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project } from "./checking.ts";
import { type Ended, launch } from "./launch.ts";

const ris = "TY  - BOOK\nAU  - Díez, Eva\nTI  - Ice & Snow\nPY  - 2005\nDA  - 2005/10/03\nER  - \n";

function convert(cwd: string, line: string, input = ""): Promise<Ended> {
  return launch("packages/cli/bin/concordat.js", ["convert", ...line.split(" ")], { cwd, input });
}

test("RIS to BibTeX: a key is made, accents stand as they are, signs are escaped", async () => {
  const cwd = project({ "refs.ris": ris });
  expect(await convert(cwd, "refs.ris refs.bib")).toEqual({ code: 0, out: "", err: "1 entry written to refs.bib.\n" });
  expect(readFileSync(join(cwd, "refs.bib"), "utf8")).toBe(
    "@book{diez2005,\n  author = {Díez, Eva},\n  title = {Ice \\& {Snow}},\n  year = {2005},\n  month = oct,\n  day = {3},\n}\n",
  );
});

test("through pipes", async () => {
  const { code, out, err } = await convert(project(), "- - --from ris --to biblatex", ris);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("  date = {2005-10-03},\n");
});

test("there and back over every format, the same file", async () => {
  const cwd = project({ "a.ris": ris });
  for (const line of ["a.ris b.json", "b.json c.yaml", "c.yaml d.bib", "d.bib e.ris"])
    expect(await convert(cwd, line)).toMatchObject({ code: 0 });
  await convert(cwd, "a.ris f.ris");
  expect(readFileSync(join(cwd, "e.ris"), "utf8")).toBe(readFileSync(join(cwd, "f.ris"), "utf8"));
});

test("what a format cannot say is told, in short and in detail", async () => {
  const item = { id: "tan2004", type: "treaty", title: "Ice", issued: { "date-parts": [[2004]] }, custom: { row: 2 } };
  const cwd = project({ "a.json": JSON.stringify([item, { ...item, id: "lind2004" }]) });
  expect(await convert(cwd, "a.json a.ris")).toEqual({
    code: 1,
    out: "",
    err: "RIS cannot say, and the result leaves out or changes (--details tells the texts):\n  custom of tan2004, lind2004\n2 entries written to a.ris.\n",
  });
  const { err } = await convert(cwd, "a.json a.ris --force --details");
  expect(err).toContain('tan2004: RIS cannot say its custom: {"row":2}\n');
});

test("what is wrong in the library is told at its place, and the rest is written", async () => {
  const cwd = project({ "refs.bib": "@book{a, title = {A}}\n@book{b, title = {B}\n@book{c, title = {C}}\n" });
  expect(await convert(cwd, "refs.bib refs.json")).toEqual({
    code: 1,
    out: "",
    err: "refs.bib:2:1 entry 'b' is never closed; read up to the next entry.\n3 entries written to refs.json.\n",
  });
});

test.each([
  ["es", "refs.bib:2:1 la entrada «b» no se cierra nunca; se leyó hasta la entrada siguiente.\nSe escribieron 3 entradas en refs.json.\n"],
  [
    "fr",
    "refs.bib:2:1 l'entrée «\u00a0b\u00a0» n'est jamais fermée\u00a0; lue jusqu'à l'entrée suivante.\n3 entrées écrites dans refs.json.\n",
  ],
])("all that is told is told in the reader's language: %s", async (locale, err) => {
  const cwd = project({ "refs.bib": "@book{a, title = {A}}\n@book{b, title = {B}\n@book{c, title = {C}}\n" });
  expect(await convert(cwd, `refs.bib refs.json --locale ${locale}`)).toEqual({ code: 1, out: "", err });
  const missing = await convert(cwd, `none.bib none.json --locale ${locale}`);
  expect(missing.err).toMatch(locale === "es" ? /No existe ese archivo/ : /Ce fichier n'existe pas/);
});

test("what a .bib file says besides its entries is told by kinds, and no entry refers to data that is gone", async () => {
  const data = "@xdata{x, publisher = {Quay}}\n@book{a, title = {Ice}, xdata = {x}}\n@set{s, entryset = {a}}\n";
  const rest = '% read\nTo be told\n@string{q = "Quay"}\n@preamble{"x"}\n@comment{jabref-meta: y;}\n@CONTROL{k, year = "1"}\n';
  const cwd = project({ "a.bib": data + rest, "b.bib": "% one\n% two\n@book{a, title = {Ice}}\n" });
  const { code, err } = await convert(cwd, "a.bib c.bib");
  expect(code).toBe(1);
  expect(err).toContain("  xdata of a");
  expect(err).toContain(
    "a.bib holds besides its entries what is not written: 1 remark after %, 1 line of text between entries, 1 @comment, 1 @preamble, " +
      "1 @string (what they stand for is written out), 1 @xdata (the entries that refer to them have what they say), 1 @set (each written as its first work), " +
      "1 @control (settings of a style).\n",
  );
  const written = readFileSync(join(cwd, "c.bib"), "utf8");
  expect(written).toContain("publisher = {Quay}");
  expect(written).not.toContain("xdata");
  expect((await convert(cwd, "b.bib b.ris --locale es")).err).toContain("lo que no se escribe: 2 comentarios tras %.\n");
});

test("several libraries become one: strings count in those after them, entries inherit from any", async () => {
  const refs = "@book{a, title = {Ice}, publisher = qup # { Press}}\n@inbook{b, title = {Part}, crossref = {c}}\n";
  const more = "@book{c, title = {Lakes}, year = 2004}\n@book{a, title = {Reeds}}\n";
  const cwd = project({ "abbrev.bib": '@string{qup = "Quay"}\n', "refs.bib": refs, "more.bib": more, "x.ris": ris });
  expect(await convert(cwd, "abbrev.bib refs.bib more.bib x.ris all.json")).toEqual({
    code: 1,
    out: "",
    err:
      "more.bib: 1 entry uses the key of an earlier one; all are written, and --keys made gives each its own:\n" +
      "  more.bib:2 a, first in refs.bib:1\n" +
      "abbrev.bib holds besides its entries what is not written: 1 @string (what they stand for is written out).\n" +
      "5 entries written to all.json.\n",
  });
  const written = JSON.parse(readFileSync(join(cwd, "all.json"), "utf8")) as Record<string, unknown>[];
  expect(written.map(({ id }) => id)).toEqual(["a", "b", "c", "a", "diez2005"]);
  expect(written).toMatchObject([
    { publisher: "Quay Press" },
    { "container-title": "Lakes", issued: { "date-parts": [[2004]] } },
    {},
    {},
    {},
  ]);
  const alone = await convert(cwd, "refs.bib - --to csl-json");
  expect(alone.err).toContain("refs.bib:1:37 no @string before it defines 'qup'");
});

test("entries that share a key are all written, and told with their lines", async () => {
  const cwd = project({
    "refs.bib": "@book{a, title = {A}}\n@book{a, title = {B}}\n@book{a, title = {C}}\n",
    "many.bib": Array.from({ length: 8 }, (_, at) => `@book{a, title = {${at}}}\n`).join(""),
  });
  expect(await convert(cwd, "refs.bib refs.json")).toEqual({
    code: 1,
    out: "",
    err:
      "refs.bib: 2 entries use the key of an earlier one; all are written, and --keys made gives each its own:\n" +
      "  refs.bib:2 a, first in refs.bib:1\n  refs.bib:3 a, first in refs.bib:1\n3 entries written to refs.json.\n",
  });
  expect((await convert(cwd, "many.bib many.json")).err).toContain(
    "  many.bib:6 a, first in many.bib:1\n  and 2 more (--details tells all)\n",
  );
  expect((await convert(cwd, "many.bib - --to ris --details --locale es")).err).toContain("  many.bib:8 a, antes en many.bib:1\n");
});

test("new keys for all", async () => {
  const cwd = project({
    "a.json":
      '[{"id": "x1", "author": [{"family": "Tan"}], "issued": "2004"}, {"id": "x2", "author": [{"family": "Tan"}], "issued": "2004"}]',
  });
  const { out } = await convert(cwd, "a.json - --to csl-json --keys made");
  expect((JSON.parse(out) as { id: string }[]).map(({ id }) => id)).toEqual(["tan2004", "tan2004b"]);
});

test.each<[why: string, files: Record<string, string>, line: string, message: string]>([
  ["a file that exists", { "a.ris": ris, "a.bib": "kept" }, "a.ris a.bib", "concordat: a.bib exists already; --force writes over it.\n"],
  ["itself", { "a.bib": "kept" }, "a.bib a.bib", "concordat: a.bib exists already; --force writes over it.\n"],
  ["nothing to read", { "a.bib": "kept" }, "no.ris a.bib --force", "concordat: no.ris: There is no such file.\n"],
  [
    "a library without entries",
    { "a.ris": "no", "a.bib": "kept" },
    "a.ris a.bib --force",
    "a.ris:1:1 the file holds no RIS records; expected lines such as 'TY  - JOUR'.\nconcordat: a.ris holds no entry; nothing was written and a.bib is as it was.\n",
  ],
  [
    "one that breaks off",
    { "a.json": '[{"id": "a"}, {"id": "b', "a.bib": "kept" },
    "a.json a.bib --force",
    "a.json:1:15 an item is no valid JSON; it was left out and reading went on at the next.\nconcordat: a.json breaks off inside an entry, as if half saved; nothing was written and a.bib is as it was.\n",
  ],
  [
    "a library named twice",
    { "a.bib": "kept" },
    "a.bib b.bib a.bib c.json",
    "concordat: a.bib is named twice among the libraries to read. See concordat convert --help.\n",
  ],
  [
    "strings alone",
    { "s.bib": "@string{q = {Quay}}", "t.bib": "@string{r = {Reed}}", "a.bib": "kept" },
    "s.bib t.bib a.bib --force",
    "concordat: s.bib, t.bib holds no entry; nothing was written and a.bib is as it was.\n",
  ],
  [
    "one of several without entries",
    { "a.ris": "", "b.ris": ris, "a.bib": "kept" },
    "b.ris a.ris a.bib --force",
    "concordat: a.ris holds no entry; nothing was written and a.bib is as it was.\n",
  ],
  [
    "a folder",
    { "a.ris": ris, "a.bib": "kept", "out.bib/x": "" },
    "a.ris out.bib --force",
    "concordat: out.bib is no file that can be written.\n",
  ],
  [
    "a folder that is not there",
    { "a.ris": ris, "a.bib": "kept" },
    "a.ris no/a.json",
    "concordat: no/a.json cannot be written (ENOENT). Look at its permissions, and whether the disk is full.\n",
  ],
  [
    "no format",
    { "a.bib": "kept" },
    "a.bib out.txt",
    "concordat: The ending of out.txt does not say its format; name it with --to: bibtex, biblatex, csl-json, csl-yaml, ris. See concordat convert --help.\n",
  ],
  [
    "one file",
    { "a.bib": "kept" },
    "a.bib",
    "concordat: Name the library to read and the file to write: concordat convert refs.ris refs.bib. See concordat convert --help.\n",
  ],
])("nothing is written over: %s", async (_why, files, line, message) => {
  const cwd = project(files);
  const before = readdirSync(cwd).sort();
  expect(await convert(cwd, line)).toEqual({ code: 2, out: "", err: message });
  expect(readdirSync(cwd).sort()).toEqual(before);
  expect(readFileSync(join(cwd, "a.bib"), "utf8")).toBe("kept");
});

test("--force writes over a file, through a link to it too", async () => {
  const cwd = project({ "a.ris": ris, "a.bib": "old" });
  mkdirSync(join(cwd, "links"));
  symlinkSync("../a.bib", join(cwd, "links/b.bib"));
  writeFileSync(join(cwd, "a.ris"), ris);
  expect(await convert(cwd, "a.ris links/b.bib --force")).toMatchObject({ code: 0 });
  expect(readFileSync(join(cwd, "a.bib"), "utf8")).toMatch(/^@book/);
});
