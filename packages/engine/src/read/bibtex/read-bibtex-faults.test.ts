import { describe, expect, test } from "vitest";
import { read, told } from "../../../test/bibtex.ts";

describe("a broken entry costs itself and gives one problem", () => {
  const good = "@book{good, title = {Good}}";
  test.each([
    ["never closed", "@book{bad,\n  title = {Bad}", "entry 'bad' is never closed; read up to the next entry."],
    [
      "a value never closed",
      "@book{bad,\n  title = |{Bad\n",
      "entry 'bad' has a value of 'title' that is never closed; read up to the next entry.",
    ],
    [
      "a quoted value never closed",
      '@book{bad, title = |"Bad}',
      "entry 'bad' has a value of 'title' that is never closed; read up to the next entry.",
    ],
    ["no key", "@book{title = {Bad}}", "an entry of type 'book' has no key to cite it by; give it one after the brace."],
    [
      "no key, and a value without braces",
      "@book{year=2004, title = {Bad}}",
      "an entry of type 'book' has no key to cite it by; give it one after the brace.",
    ],
    ["no key before the comma", "@book{, title = {Bad}}", "an entry of type 'book' has no key to cite it by; give it one after the brace."],
    ["no key, and never closed", "@book{, title = {Bad}", "an entry of type 'book' has no key to cite it by; give it one after the brace."],
    ["a field without a value", "@book{bad, |title, year = 2004}", "entry 'bad' has a field 'title' without a value; the rest was read."],
    ["a stray sign", '@book{bad, title = {Bad}, |"}', "entry 'bad' has a stray character between its fields; the rest was read."],
    [
      "no comma between fields",
      "@book{bad, title = {Bad}\n |year = 2004}",
      "entry 'bad' has no comma before 'year'; it was read all the same.",
    ],
    ["no comma after the key", "@book{bad |title = {Bad}}", "entry 'bad' has no comma before 'title'; it was read all the same."],
    [
      "no comma after the key, on its own line",
      "@book{bad\n |title = {Bad}}",
      "entry 'bad' has no comma before 'title'; it was read all the same.",
    ],
    [
      "a value without braces",
      "@book{bad, title = |Bad Roads, year = 2004}",
      "entry 'bad' has a value of 'title' without braces; it was read up to the comma.",
    ],
    ["a field twice", "@book{bad, title = {Bad}, |title = {Worse}}", "entry 'bad' has 'title' twice; the first is used."],
    [
      "nothing after the sign of equality",
      "@book{bad, |title = , year = 2004}",
      "entry 'bad' has a field 'title' without a value; the rest was read.",
    ],
    [
      "a value in printed quotes",
      "@book{bad, title = |“Bad Roads”, year = 2004}",
      "entry 'bad' has a value of 'title' in quotes that BibTeX does not know; it was read all the same.",
    ],
    [
      "a value in quotes as the source of a page has them",
      "@book{bad, title = |&quot;Bad, &quot;Worse&quot; &amp; the&#39;End&quot;, year = 2004}",
      "entry 'bad' has a value of 'title' in quotes that BibTeX does not know; it was read all the same.",
    ],
    [
      "a bracket for the closing brace",
      "@book{bad, title = {Bad})",
      "entry 'bad' opens with another sign than it closes with; it was read all the same.",
    ],
    ["a brace before the key", "@book{|{bad, title = {Bad}}}", "entry 'bad' has a brace too many before its key; the rest was read."],
    ["no type", "@{bad, title = {Bad}}", "entry 'bad' has no type after its '@'; it was read as a document."],
    [
      "marks of a merge",
      "@book{bad,\n|<<<<<<< HEAD\n title = {Bad}\n=======\n title = {Bad}\n>>>>>>> mine\n}",
      "entry 'bad' holds the marks of a merge that was not finished; both versions were read.",
    ],
    [
      "a colon for the sign of equality",
      '@book{bad, |title: "Bad", year: {2004}}',
      "entry 'bad' has ':' for the '=' after 'title'; it was read all the same.",
    ],
    ["two of them", "@book{bad, |title == {Bad}}", "entry 'bad' has '==' for the '=' after 'title'; it was read all the same."],
    ["an arrow", "@book{bad, |title => {Bad}}", "entry 'bad' has '=>' for the '=' after 'title'; it was read all the same."],
    ["no sign before a number", "@book{bad, title = {Bad}, |year 2004}", "entry 'bad' has no '=' after 'year'; it was read all the same."],
    ["no sign of equality", "@book{bad, |title {Bad}, year = 2004}", "entry 'bad' has no '=' after 'title'; it was read all the same."],
    [
      "a sign that joins nothing",
      '@book{bad, title = "Bad" |#, year = 2004}',
      "entry 'bad' has a '#' in 'title' that joins nothing; the rest was read.",
    ],
    ["a sign first", '@book{bad, title = |# "Bad"}', "entry 'bad' has a '#' in 'title' that joins nothing; the rest was read."],
    [
      "a line left out as in other languages",
      "@book{bad,\n |// title = {Bad},\n title = {Ice}\n}",
      "entry 'bad' leaves out a line by '//', which BibTeX does not know; it was left out.",
    ],
    ["never closed, and a stray sign before", "@book{bad, title = {Bad}\n```", "entry 'bad' is never closed; read up to the next entry."],
    ["a preamble never closed", '@preamble{ "\\newcommand{\\x}{y}"\n', "a @preamble is never closed; read up to the next entry."],
    ["nothing but a key", "@book{bad}", "entry 'bad' has no fields; it was left out."],
    ["a key and no field", "@book{bad, {title} = {Ice}}", "entry 'bad' has no fields; it was left out."],
    [
      "the name of a field in quotes",
      '@book{bad, |"title": {Ice}}',
      "entry 'bad' has a stray character between its fields; the rest was read.",
    ],
    [
      "a semicolon between fields",
      "@book{bad, title = {Bad}; |year = 2004}",
      "entry 'bad' has no comma before 'year'; it was read all the same.",
    ],
    [
      "quotes in quotes",
      '@book{bad, title = |"The "Bad" Roads", year = 2004}',
      "entry 'bad' has quotation marks within a value in quotes; put that value in braces; it was read all the same.",
    ],
    [
      "a brace too many, and no comma",
      "@book{bad, title = {Bad}|}\n year = {2004}\n}",
      "entry 'bad' has a closing brace too many; the rest was read.",
    ],
    ["a brace too many behind it", "@book{bad, title = {Bad}}|}", "entry 'bad' has a closing brace too many; the rest was read."],
    [
      "signs that close nothing below it",
      "@book{bad, title = {Bad}}\n\n |})",
      "entry 'bad' has a closing brace too many; the rest was read.",
    ],
    [
      "a brace after the key, and no comma",
      "@book{bad|}\n title = {Bad}\n}",
      "entry 'bad' has a closing brace too many; the rest was read.",
    ],
    ["a string never closed", '@string{bad = "Bad"', "a string definition is never closed; read up to the next entry."],
  ])("%s", (_why, bad, problem) => {
    // It is told where the mark stands, else where the entry begins.
    const [before = "", after] = bad.split("|");
    const text = after === undefined ? before : before + after;
    const place = (first: string): string => {
      const lines = (first + (after === undefined ? "" : before)).split("\n");
      return `${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
    };
    expect(told(`${text}\n${good}`)).toEqual([`${place("")} ${problem}`]);
    expect(read(`${text}\n${good}`).entries.filter(({ key }) => key === "good")).toMatchObject([{ title: "Good" }]);
    expect(told(`${good}\n\n  ${text}\n${good.replace("good", "next")}`)).toEqual([`${place(`${good}\n\n  `)} ${problem}`]);
  });

  test.each([
    ["amid a line", "see @book{x, title={y}} there"],
    ["after a word", "cf.@book{x, title={y}} there"],
    ["on lines of its own", "pasted:\n@book{x,\n  title = {y},\n}\nmore"],
    ["several", "@book{x, title={y}}\n@book{z, title={y}}\n"],
    ["within braces", "pasted: {\n@book{x, title={y}}\n} here"],
    ["as one remark", "\n@comment{x, title}\n"],
  ])("an entry that is pasted into a value belongs to it: %s", (_why, pasted) => {
    for (const [open, close] of ["{}", '""'] as const) {
      for (const rest of [",\n  year = 2004\n}", "\n}", ", % so\n}"]) {
        const text = `@book{good, note = ${open}${pasted}${close}${rest}\n@book{next, title = {Next}}`;
        expect(read(text)).toMatchObject({
          entries: [{ key: "good", fields: { note: expect.stringContaining("title") } }, { key: "next" }],
          problems: [],
        });
      }
    }
  });

  test.each([
    ["a value", "@book{bad,\n  title = {Bad {Roads,\n  year = 2004\n}"],
    ["a value and the entry", "@book{bad,\n  title = {Bad,\n  year = 2004"],
    ["in quotes", '@book{bad,\n  title = "Bad {Roads",\n  year = 2004\n}'],
    ["with a brace too many later", "@book{bad,\n  title = {Bad,\n  year = 2004\n@book{bad2, title = {Bad}}}"],
  ])("one that follows a value which is never closed does not: %s", (_why, bad) => {
    for (const more of [1, 3, 12]) {
      const next = Array.from({ length: more }, (_, at) => `@book{next${at},\n  title = {Next},\n  year = 2004\n}\n`).join("");
      const keys = read(`${bad}\n\n${next}`).entries.map(({ key }) => key);
      expect(keys.filter((key) => key.startsWith("next"))).toHaveLength(more);
      expect(keys[0]).toBe("bad");
    }
  });

  test.each([
    ["amid a value", "@book{bad, title = {Bad Ro@book{good, title = {Good}}"],
    ["amid a name", "@book{bad, title = {Bad},\n  publis@book{good, title = {Good}}"],
    ["before a value", "@book{bad, title = {Bad}, year = @book{good, title = {Good}}"],
    ["after a brace", "@book{bad, title = {Bad} @book{good, title = {Good}}"],
  ])("of two files joined where the first was cut off, both are kept: %s", (_why, text) => {
    expect(read(text)).toMatchObject({ entries: [{ key: "bad" }, { key: "good", title: "Good" }], problems: [{}] });
  });

  test.each([
    ["LaTeX in braces", "O{\\textquoteright}Hara2004"],
    ["a letter with its accent", 'Lind{\\"o}2004'],
    ["signs of all kinds", "doi:10.5555/a(b)[c]<d>#e%f"],
  ])("keys that programs make: %s", (_why, key) => {
    expect(read(`@book{${key}, title = {Ice}}`)).toMatchObject({ entries: [{ key, title: "Ice" }], problems: [] });
  });

  test.each([
    ["no sign", "book{bad, title = {Bad}}", "1:1 'book{bad' has no '@' before it, so it is no entry; it was left out."],
    ["another sign", "{book{bad, title = {Bad}}", "1:1 'book{bad' has no '@' before it, so it is no entry; it was left out."],
    ["no brace", "@bookbad2004,\n title = {Bad}}", "1:1 no brace follows '@bookbad2004', so it begins no entry; it was left out."],
    ["another bracket", "@book[bad, title = {Bad}]", "1:1 no brace follows '@book', so it begins no entry; it was left out."],
    ["a wide brace", "@book｛bad， title = ｛Bad｝｝", "1:1 no brace follows '@book', so it begins no entry; it was left out."],
    ["marks of a merge", "<<<<<<< HEAD", "1:1 the marks of a merge that was not finished stand here; both versions were read."],
  ])("what is left out between entries is told: %s", (_why, stray, problem) => {
    expect(told(`${stray}\n${good}`)).toEqual([problem]);
    expect(read(`${good}\n${stray}\n`).entries).toHaveLength(1);
  });

  test.each([
    ["braces", "{bad}"],
    ["two of them", "{{bad}}"],
    ["blanks, too", "{ bad }"],
    ["quotes", '"bad"'],
  ])("a key stands without what is about it: %s", (_why, written) => {
    expect(read(`@book{${written}, title = {Bad}}`).entries).toMatchObject([{ key: "bad", title: "Bad" }]);
  });

  test.each([
    ["RIS", "TY  - BOOK\nTI  - Ice\nER  -\n\nTY  - BOOK\nER  -", "RIS", ".ris"],
    ["CSL-JSON", '[{"id": "ice", "title": "Ice"},\n {"id": "snow"}]', "CSL-JSON", ".json"],
  ])("entries of another format are told, once for all in a row: %s", (_why, others, name, ending) => {
    const problem = `3:1 this is ${name} in a file of another format, so it was left out; put it in a file that ends in ${ending}.`;
    expect(told(`${good}\n\n${others}\n\n${good.replace("good", "next")}\n`)).toEqual([problem]);
    expect(told(others)[0]).toContain("in a file whose name says otherwise");
  });

  test("an entry without a key is kept, and found by author and year", () => {
    const text = `@book{, author = {Tan, Wei}, title = {Bad}, year = 2004}\n${good}\n@book{author = {Tan, Wei}, year = 2004}`;
    expect(read(text).entries.map(({ key }) => key)).toEqual(["tan2004", "good", "tan2004b"]);
  });

  test.each<[why: string, text: string, problems: readonly string[]]>([
    ["a file of something else", "Dear all,", ["1:1 the file holds no BibTeX entries; expected such as '@book{key, title = {...}}'."]],
    ["an empty file", " \n", []],
    ["a library without entries yet", "% Encoding: UTF-8\n\n  % so\n", []],
    ["settings alone", "@comment{jabref-meta: saveActions:enabled;}", []],
  ])("%s", (_why, text, problems) => {
    expect(told(text)).toEqual(problems);
  });

  test("words between entries cost nothing", () => {
    for (const words of ["} stray, words = {here}", "} stray", "lake = {here}", "year 2004", "on\n}"])
      expect(read(`${good}\n${words}\n@book{next, title = {Next}}`)).toMatchObject({
        entries: [{ key: "good" }, { key: "next" }],
        problems: [],
      });
  });

  test("a problem's span is its entry", () => {
    const text = `${good}\r\n@book{bad,\r\n  title = {Bad}\r\n\r\n@book{next, title = {Next}}`;
    const [problem] = read(text).problems;
    expect(problem).toMatchObject({ line: 2, column: 1 });
    expect(text.slice(problem?.start, problem?.end)).toBe("@book{bad,\r\n  title = {Bad}");
  });
});
