import { describe, expect, test } from "vitest";
import { read, told } from "../../../test/bibtex.ts";
import { drawName } from "../../../test/sources.ts";
import { drain } from "../drain.ts";
import { readLibrary } from "../read-library.ts";

const volume = `@collection{ice, title = {Ice}, subtitle = {Roads}, editor = {Lind, Ada}, publisher = {Reed}, date = {2004-05}, isbn = {1}, doi = {10.1/ice}, shorttitle = {I}}
`;
const first = (text: string) => read(text).entries.find(({ key }) => key === "a");

describe("crossref", () => {
  test.each<[why: string, place: (child: string) => string]>([
    ["a parent before it", (child) => volume + child],
    ["a parent after it", (child) => `${child}\n${volume}`],
  ])("a chapter takes from its volume: %s", (_why, place) => {
    const chapter = first(place("@incollection{a, author = {Tan, Wei}, title = {Reeds}, crossref = {ice}}"));
    expect(chapter).toMatchObject({ type: "chapter", title: "Reeds", year: "2004", date: "2004-05" });
    expect(chapter?.editors.map(drawName)).toEqual(["Lind | Ada"]);
    expect({ ...chapter?.fields }).toEqual({ crossref: "ice", "container-title": "Ice: Roads", publisher: "Reed", ISBN: "1" });
    expect(told(place("@incollection{a, title = {Reeds}, crossref = {ice}}"))).toEqual([]);
  });

  test("what it says itself stays", () => {
    const text = "@inbook{a, title = {Reeds}, booktitle = {Snow}, year = 2001, editor = {Tan, Wei}, publisher = {Own}, crossref = ice}";
    const chapter = first(volume + text);
    expect(chapter).toMatchObject({ year: "2001", date: "", fields: { "container-title": "Snow", publisher: "Own" } });
    expect(chapter?.editors.map(drawName)).toEqual(["Tan | Wei"]);
  });

  test.each<[why: string, parent: string, child: string, expected: object]>([
    [
      "a talk from its proceedings",
      "@proceedings{p, title = {Days}, eventtitle = {Harbor}}",
      "@inproceedings",
      { "container-title": "Days", "event-title": "Harbor" },
    ],
    ["BibTeX's book title", "@proceedings{p, booktitle = {Days}}", "@inproceedings", { "container-title": "Days" }],
    [
      "an article from its periodical",
      "@periodical{p, title = {Lakes}, number = 3}",
      "@article",
      { "container-title": "Lakes", issue: "3" },
    ],
    [
      "a volume from the work in several",
      "@mvbook{p, title = {Works}, location = {Lund}}",
      "@book",
      { maintitle: "Works", "publisher-place": "Lund" },
    ],
  ])("%s", (_why, parent, child, expected) => {
    const { title, fields } = first(`${child}{a, title = {Own}, crossref = {p}}\n${parent}`) ?? {};
    expect({ title, ...fields }).toEqual({ title: "Own", crossref: "p", ...expected });
  });

  test("the authors of a book are its chapters', and those of what they stand in", () => {
    const book = "@book{p, author = {Tan, Wei and others}, title = {Works}}";
    const [own, none] = ["author = {Lind, Ada},", ""].map((author) =>
      first(`${book}\n@inbook{a, ${author} title = {One}, crossref = {p}}`),
    );
    expect(own?.authors.map(drawName)).toEqual(["Lind | Ada"]);
    expect(own?.roles?.["container-author"]?.map(drawName)).toEqual(["Tan | Wei"]);
    expect(own?.others).toBeUndefined();
    expect(none?.authors.map(drawName)).toEqual(["Tan | Wei"]);
    expect(none?.others).toBe(true);
  });

  test("that there are more people than are named is said by whoever names them", () => {
    const proceedings = "@proceedings{p, title = {Days}, editor = {Lind, Ada and others}}";
    const talk = "@inproceedings{a, author = {Tan, Wei}, title = {Ice}, crossref = {p}}";
    expect(first(`${talk}\n${proceedings}`)).toMatchObject({ othersIn: ["editor"] });
    expect(first(`${talk}\n${proceedings}`)?.others).toBeUndefined();
    const edited = "@inproceedings{a, editor = {Reed, B.}, title = {Ice}, crossref = {p}}";
    expect(first(`${edited}\n${proceedings}`)?.othersIn).toBeUndefined();
    const book = "@book{p, author = {Tan, Wei and others}, title = {Works}}";
    expect(first(`@inbook{a, author = {Lind, Ada}, title = {One}, crossref = {p}}\n${book}`)).toMatchObject({
      othersIn: ["container-author"],
    });
  });

  test("an entry without a title is the same work, and takes all", () => {
    const text = "@article{a, crossref = {b}}\n@article{b, title = {Ice}, doi = {10.1/ice}, year = 2004}";
    expect(first(text)).toMatchObject({ title: "Ice", year: "2004", fields: { DOI: "10.1/ice" } });
  });

  test("over several steps", () => {
    const text =
      "@inbook{a, title = {One}, crossref = {b}}\n@book{b, title = {Two}, crossref = {c}}\n@mvbook{c, title = {All}, publisher = {Reed}}";
    expect(first(text)?.fields).toMatchObject({ "container-title": "Two", maintitle: "All", publisher: "Reed" });
  });

  test("a key with other capitals is the parent's too, as to BibTeX, unless one has it as it is written", () => {
    const child = "@incollection{a, title = {Reeds}, crossref = {ICE}}";
    expect(first(volume + child)?.fields).toMatchObject({ "container-title": "Ice: Roads" });
    expect(told(volume + child)).toEqual([
      "2:1 entry 'a' refers by crossref to 'ICE', of which the key is 'ice': BibTeX takes them for one, Biber does not; write both alike.",
    ]);
    const exact = `${volume}@book{ICE, title = {Exact}}\n${child}`;
    expect([first(exact)?.fields["container-title"], told(exact)]).toEqual(["Exact", []]);
    expect(told("@xdata{reed, publisher = {Reed}}\n@book{a, title = {Ice}, xdata = {Reed}}")).toHaveLength(1);
    expect(first("@xdata{reed, publisher = {Reed}}\n@book{a, title = {Ice}, xdata = {Reed}}")?.fields.publisher).toBeUndefined();
  });

  test("a long chain", () => {
    const links = Array.from({ length: 20_000 }, (_, at) => `@misc{k${at}, title = {T${at}}, crossref = {k${at + 1}}}`);
    const { entries } = read(`@misc{a, crossref = {k0}}\n${links.join("\n")}\n@misc{k20000, note = {end}}`);
    expect(entries[0]).toMatchObject({ title: "T0", fields: { note: "end" } });
  });

  test.each<[why: string, text: string, problems: readonly string[]]>([
    [
      "a parent that is not there",
      "@misc{a, title = {x}, crossref = {p}}",
      ["1:1 entry 'a' refers by crossref to 'p', which is not in this file; nothing was inherited from there."],
    ],
    [
      "itself",
      "@misc{a, title = {x}, crossref = {a}}",
      ["1:1 entry 'a' refers by crossref to 'a', which refers back to it; nothing was inherited from there."],
    ],
    [
      "one that refers back",
      "@misc{a, title = {x}, crossref = {b}}\n@misc{b, note = {y}, crossref = {a}}",
      ["2:1 entry 'b' refers by crossref to 'a', which refers back to it; nothing was inherited from there."],
    ],
    ["an empty reference is none", "@misc{a, title = {x}, crossref = {}}", []],
  ])("%s", (_why, text, problems) => {
    expect(told(text)).toEqual(problems);
    expect(first(text)?.title).toBe("x");
  });
});

describe("xdata", () => {
  const data =
    "@xdata{reed, publisher = {Reed}, location = {Lund}, author = {Tan, Wei}, xdata = {more}}\n@xdata{more, note = {More}, url = {http://a.example}}\n";

  test("is taken from, several and nested, and cannot be cited", () => {
    const { entries, problems } = read(
      `${data}@book{a, title = {Ice}, location = {Own}, xdata = {reed, other}}\n@xdata{other, publisher = {Other}, series = {S}}`,
    );
    expect(problems).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(["a"]);
    expect(entries[0]?.authors.map(drawName)).toEqual(["Tan | Wei"]);
    expect(entries[0]?.fields).toEqual({
      xdata: "reed, other",
      publisher: "Reed",
      "publisher-place": "Own",
      note: "More",
      URL: "http://a.example",
      "collection-title": "S",
    });
  });

  test("that is missing is told", () => {
    expect(told("@book{a, title = {Ice}, xdata = {no}}")).toEqual([
      "1:1 entry 'a' refers by xdata to 'no', which is not in this file; nothing was inherited from there.",
    ]);
  });
});

test("a set is cited as its first member", () => {
  const text = "@set{a, entryset = {one, two}}\n@article{one, author = {Tan, Wei}, title = {Ice}, year = 2004}\n@book{two, title = {Snow}}";
  expect(first(text)).toMatchObject({ type: "article-journal", title: "Ice", year: "2004" });
  expect(first("@set{a, entryset = {}}")?.type).toBe("document");
});

test("an entry that did not change stays the same object", () => {
  const text = `${volume}@incollection{a, title = {Reeds}, crossref = {ice}}\n\n@incollection{b, title = {Snow}, crossref = {ice}, note = {${"far ".repeat(100)}}}\n\n@misc{c, title = {x}}\n`;
  const before = drain(readLibrary(text, "bibtex"));
  const after = drain(readLibrary(text.replace("{Snow}", "{Rain}"), "bibtex", before));
  expect(after.entries.map((entry, at) => entry === before.entries[at])).toEqual([true, true, false, true]);
  const moved = drain(readLibrary(text.replace("{Reed}", "{Lake}"), "bibtex", before));
  expect(moved.entries.map(({ fields }) => fields.publisher)).toEqual(["Lake", "Lake", "Lake", undefined]);
});
