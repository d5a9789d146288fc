import { marked } from "@concordat/marked";
import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { expect, test } from "vitest";
import { anachronism } from "./anachronism.ts";

const guard = miniCorpus.agencies.find(({ id }) => id === "harbor-guard");
const accord = miniCorpus.agreements.find(({ id }) => id === "northern-lakes-accord");
if (guard === undefined || accord === undefined) throw new Error("The invented corpus lacks a record.");
const agency = { ...guard, established: "1989-02-13", dissolved: "2018-11" };

test.each<[why: string, drawn: string, said: string | null]>([
  ["a year after its end", "In 2020 the «Harbor Guard» sailed.", "after 2020 2018-11"],
  ["a year after its end, in brackets", "the «Harbor Guard» (2021) sailed", "after 2021 2018-11"],
  ["a year before its beginning", "The «Harbor Guard» of 1985 sailed.", "before 1985 1989-02-13"],
  ["a year of its time", "In 2001 the «Harbor Guard» sailed.", null],
  ["the year of its end", "In 2018 the «Harbor Guard» sailed.", null],
  ["no year", "The «Harbor Guard» sailed.", null],
  ["two years", "From 2010 to 2020 the «Harbor Guard» sailed.", null],
  ["the same year twice", "In 2020, yes 2020, the «Harbor Guard» sailed.", "after 2020 2018-11"],
  ["a year in another sentence", "So it was in 2020. The «Harbor Guard» sailed. In 2021 it ended.", null],
  ["a year in another paragraph", "In 2020\n\nthe «Harbor Guard» sailed", null],
  ["a number that is no year", "The «Harbor Guard» had 2,020 boats and 20200 ropes, at 10.2020.", null],
])("of an agency: %s", (_, drawn, said) => {
  const { text, spans } = marked(drawn);
  const found = spans[0] === undefined ? null : anachronism(text, spans[0], agency);
  expect(found && `${found.kind} ${found.year} ${found.date}`).toBe(said);
});

test("of an agreement: only its end counts, for a text may speak of it before it was", () => {
  const ended = { ...accord, dates: [...accord.dates, { event: "superseded" as const, date: "2020-07-01" }] };
  const { text, spans } = marked("The «Northern Lakes Accord» of 2021.");
  expect(spans[0] && anachronism(text, spans[0], ended)).toEqual({ kind: "after", year: 2021, date: "2020-07-01" });
  const early = marked("In 1950 nobody knew the «Northern Lakes Accord».");
  expect(early.spans[0] && anachronism(early.text, early.spans[0], ended)).toBeNull();
});
