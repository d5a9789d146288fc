import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { expect, test } from "vitest";
import { creditsOf } from "./credits.ts";
import { finderOf } from "./finder.ts";

const [work] = miniCorpus.citations;
if (!work) throw new Error("The invented corpus has a work.");

test.each([
  ["a person by given and family name", { author: [{ given: "Ada", family: "Lind" }] }, "author ada-lind"],
  ["a person under a name that a source prints", { author: [{ given: "Ada", family: "Lynd" }] }, "author ada-lind"],
  ["somebody without a record", { author: [{ given: "Ada", family: "Berg" }] }, "author"],
  ["an institution by its acronym", { author: [{ literal: "LKC" }] }, "author lakes-commission"],
  [
    "an editor, and the newspaper",
    { editor: [{ literal: "Harbor Guard" }], "container-title": "Notes" },
    "editor harbor-guard, published-in",
  ],
  ["a publisher", { publisher: "Harbor Police" }, "publisher harbor-police"],
  ["a publisher with more around it", { publisher: "Harbor Police Books" }, "publisher harbor-police"],
  ["two publishers", { publisher: "Lakes Commission for the Harbor Police" }, "publisher lakes-commission, publisher harbor-police"],
  ["half a name of a publisher", { publisher: "Harbor Policemen" }, "publisher"],
])("%s", (_why, csl, expected) => {
  const corpus = { ...miniCorpus, citations: [{ ...work, csl: { id: "x", type: "book", ...csl } }], sources: [] };
  const credits = creditsOf(corpus, finderOf([corpus]));
  expect(credits.map(({ role, record }) => [role, record?.id].filter(Boolean).join(" ")).join(", ")).toBe(expected);
});
