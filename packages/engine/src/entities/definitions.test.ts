import { marked } from "@concordat/marked";
import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { describe, expect, test } from "vitest";
import { corpusEntities } from "../corpus.ts";
import { readDocument } from "../document.ts";
import { findEntities } from "./find-entities.ts";

const lakes = corpusEntities(miniCorpus);

/** The marks are the names found; what each means is given in their order, several ids joined by `|`. */
function expectFound(drawn: string, ids: string): void {
  const { text, spans } = marked(drawn);
  const entities = findEntities(readDocument(text, "markdown"), [lakes]);
  expect(entities.map(({ mention }) => [mention.start, mention.end])).toEqual(spans.map(({ start, end }) => [start, end]));
  expect(
    entities.map(({ resolution: said }) => (said.kind === "known" ? said.hit.id : said.hits.map(({ id }) => id).join("|"))).join(" "),
  ).toBe(ids);
}

const both = "southern-lakes-accord southern-lakes-accord";

describe("a text defines an acronym in passing", () => {
  test.each([
    ["in brackets", "the «Southern Lakes Accord» («LKA»)"],
    ["before its name", "the «LKA» («Southern Lakes Accord»)"],
    ["in square brackets and quotes", "the «Southern Lakes Accord» [“«LKA»”]"],
    ["with a word before", "the «Southern Lakes Accord» (hereafter the “«LKA»”)"],
    ["after a comma", "the «Southern Lakes Accord», or «LKA», is"],
    ["as it is known", "the «Southern Lakes Accord», known as the «LKA», is"],
    ["in Spanish", "el «Southern Lakes Accord» («LKA», por sus siglas en inglés)"],
    ["in Spanish, the words first", "el «Southern Lakes Accord» (por sus siglas en inglés, «LKA»)"],
    ["in French", "le «Southern Lakes Accord» (en anglais, «LKA»)"],
    ["over a line end", "the «Southern Lakes\nAccord» («LKA»)"],
  ])("%s", (_why, drawn) => {
    expectFound(`${drawn}\n\nThe «LKA» with Sweden.`, `${both} southern-lakes-accord`);
  });

  test("by a name that is printed a little otherwise", () => {
    const guard = miniCorpus.agencies.find(({ id }) => id === "harbor-guard");
    if (guard === undefined) throw new Error("The invented corpus has no harbor-guard.");
    const name = { lang: "en", official: false, printedIn: [], recognize: "when-defined" } as const;
    const names = [
      { ...name, form: "alias" as const, text: "Guard of the Harbors" },
      { ...name, form: "acronym" as const, text: "HG" },
    ];
    const index = corpusEntities({ ...miniCorpus, agreements: [], agencies: [{ ...guard, names }] });
    const shown = (text: string) => findEntities(readDocument(text, "markdown"), [index]).map(({ mention }) => mention.text);
    expect(shown("The HG sailed.")).toEqual([]);
    expect(shown("The Harbors’ Guard (HG) sailed. The HG sailed.")).toEqual(["HG", "HG"]);
    expect(shown("The Hidden Garden (HG) of the Guard of the Harbors, the HG.")).toEqual([]);
  });

  test.each([
    ["before the bracket", "the Lower Kansas Association (LKA), with Sweden. The LKA"],
    ["in the bracket", "LKA (Lower Kansas Association). The LKA"],
    ["with small words between", "the Hub of Ports and the Xebec (HPX). The HPX"],
    ["an acronym that else counts anywhere", "the Harbour Parking Xchange (HPX). The HPXs"],
  ])("for something else: %s", (_why, text) => {
    expectFound(text, "");
  });
});
