import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lakes } from "../test/lakes.ts";
import { allRecords } from "./all-records.ts";
import { corpus } from "./corpus.ts";
import { createLookup } from "./lookup.ts";

const { get, find, citationByLabel } = createLookup(lakes);

test.each<[why: string, id: string, found: string | undefined]>([
  ["a record of its own", "welland2004", "welland2004"],
  ["a retired id leads on", "lake-commission", "lakes-commission"],
  ["an id that is nowhere", "welland2005", undefined],
  ["a word that every object knows", "constructor", undefined],
])("get: %s", (_, id, found) => {
  expect(get(id)?.id).toBe(found);
});

test("redirects that run in a circle find nothing", () => {
  const redirects = [
    { from: "a", to: "b" },
    { from: "b", to: "a" },
  ];
  expect(createLookup({ ...lakes, redirects }).get("a")).toBeUndefined();
});

test.each<[why: string, name: string, found: string[]]>([
  ["a name", "Harbor Partnership", ["harbor-partnership"]],
  ["a name in another language", "partenariat des ports", ["harbor-partnership"]],
  ["a shared acronym", "LKA", ["northern-lakes-accord", "southern-lakes-accord"]],
  ["an acronym in small letters", "hpx", ["harbor-partnership"]],
  ["an alias, though never recognized in a text", "the Plan", ["harbor-renewal-plan"]],
  ["a form that a source prints", "Ada Lynd", ["ada-lind"]],
  ["a title without its accents", "perimetro y orilla: la seguridad de los lagos", ["garcia-luna2011"]],
  ["a label", "Okafor 2003a", ["okafor2003a"]],
  ["the body itself before what is only called after it", "Lakes Commission", ["lakes-commission"]],
  ["one work and its volume", "Crossing Still Water", ["crossing-still-water"]],
  ["only a part of a name", "Lakes", []],
  ["nothing", "", []],
])("find: %s", (_, name, found) => {
  expect(find(name).map(({ id }) => id)).toEqual(found);
});

test("find puts the spelling that was typed before another, and a name before an alias", () => {
  const plan = get("harbor-renewal-plan");
  if (plan?.type !== "agreement") throw new Error("the mini-corpus has no plan");
  const like = (id: string, name: string, alias: string) => ({
    ...plan,
    id,
    name,
    names: [{ text: alias, lang: "en", form: "alias" as const, official: false, recognize: "never" as const, printedIn: [] }],
  });
  const agreements = [like("alias", "Other", "FAST"), like("folded", "fast", "Another"), like("name", "FAST", "A Third")];
  const { find } = createLookup({ ...lakes, agreements });
  expect(find("FAST").map(({ id }) => id)).toEqual(["name", "alias", "folded"]);
});

test.each<[why: string, label: string, found: string | undefined]>([
  ["its label", "Welland 2004", "welland2004"],
  ["the form that a source prints", "Welland 2003", "welland2004"],
  ["a comma and parentheses", "(O'Neill & Backer, 1998)", "oneill1998"],
  ["Spanish", "O’Neill y Bäcker 1998", "oneill1998"],
  ["a newspaper and its day", "Harbor Times, Oct. 3, 2005", "harbor-times2005"],
  ["the letter of the year", "okafor 2003B", "okafor2003b"],
  ["no letter where there are two", "Okafor 2003", undefined],
  ["another year", "Welland 1999", undefined],
])("citationByLabel: %s", (_, label, found) => {
  expect(citationByLabel(label)?.id).toBe(found);
});

test("a printed form that fits two works finds neither, and a label wins over it", () => {
  const [a, b] = lakes.citations;
  if (a === undefined || b === undefined) throw new Error("the mini-corpus has too few citations");
  const citations = [
    { ...a, label: "A 2001", printed: ["C 2001", "B 2001"] },
    { ...b, label: "B 2001", printed: ["C 2001"] },
  ];
  const { citationByLabel } = createLookup({ ...lakes, citations });
  expect(citationByLabel("C 2001")).toBeUndefined();
  expect(citationByLabel("B 2001")?.id).toBe(b.id);
});

describe.each([lakes, corpus])("in the corpus $name", (anyCorpus) => {
  const lookup = createLookup(anyCorpus);

  test("every id, name and label finds its own record", () => {
    for (const record of allRecords(anyCorpus)) {
      expect(lookup.get(record.id)).toBe(record);
      for (const name of [record.name, ...record.names.map(({ text }) => text)]) {
        expect(lookup.find(name)).toContain(record);
        expect(lookup.find(name.toUpperCase().normalize("NFD"))).toContain(record);
      }
    }
    for (const citation of anyCorpus.citations) expect(lookup.citationByLabel(`(${citation.label})`)).toBe(citation);
  });

  test("a printed form of one work finds it", () => {
    const forms = anyCorpus.citations.flatMap(({ id, printed }) => printed.map((form) => ({ id, form })));
    for (const { id, form } of forms) {
      if (forms.filter((other) => other.form === form).length === 1) expect(lookup.citationByLabel(form)?.id).toBe(id);
    }
  });

  test("random text finds nothing and throws nothing", () => {
    const { get, find, citationByLabel } = lookup;
    const text = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
    fc.assert(fc.property(text, (text) => !get(text) && find(text).length === 0 && !citationByLabel(text)));
  });
});
