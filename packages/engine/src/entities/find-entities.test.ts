import type { Corpus } from "@concordat/corpus";
import { marked } from "@concordat/marked";
import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { describe, expect, test } from "vitest";
import { corpusEntities } from "../corpus.ts";
import { readDocument } from "../document.ts";
import type { Syntax } from "../mask/syntax.ts";
import type { ResolvedEntity } from "../resolve/resolution.ts";
import type { EntityIndex } from "./entity-index.ts";
import { findEntities } from "./find-entities.ts";

const lakes = corpusEntities(miniCorpus);

function found(text: string, syntax: Syntax = "markdown", indexes: readonly EntityIndex[] = [lakes]): readonly ResolvedEntity[] {
  return findEntities(readDocument(text, syntax), indexes);
}

function renamed(id: string, text: string): Corpus["events"][number] {
  const event = miniCorpus.events.find((record) => record.id === id);
  if (event === undefined) throw new Error(`No event ${id}`);
  return { ...event, names: event.names.map((name) => ({ ...name, text })) };
}

/** The marks in the text are the names found; what each means is given in their order, several ids joined by `|`. */
function expectFound(drawn: string, ids: string, syntax: Syntax = "markdown"): void {
  const { text, spans } = marked(drawn);
  const entities = found(text, syntax);
  expect(entities.map(({ mention }) => text.slice(mention.start, mention.end))).toEqual(spans.map((span) => span.text));
  expect(entities.map(({ mention }) => mention.start)).toEqual(spans.map(({ start }) => start));
  expect(
    entities.map(({ resolution: said }) => (said.kind === "known" ? said.hit.id : said.hits.map(({ id }) => id).join("|"))).join(" "),
  ).toBe(ids);
}

describe("names", () => {
  test.each([
    ["an agreement", "the «Northern Lakes Accord» of 2001", "northern-lakes-accord"],
    ["an agency", "by the «Harbor Guard».", "harbor-guard"],
    ["a person, and the alias that a paper prints", "«Ada Lind», whom it calls «Ada Lynd»,", "ada-lind ada-lind"],
    ["an event", "at the «Tarn Summit»,", "tarn-summit"],
    ["in Spanish", "el «Acuerdo de los Lagos del Norte» y la «Comisión de los Lagos»", "northern-lakes-accord lakes-commission"],
    ["in French", "le «Partenariat des ports» et la «Commission des lacs»", "harbor-partnership lakes-commission"],
    ["without its accent", "la «Comision de los Lagos»", "lakes-commission"],
    ["with a decomposed accent", `la «${"Comisión".normalize("NFD")} de los Lagos»`, "lakes-commission"],
    ["over a line end", "the «Northern\nLakes Accord» and", "northern-lakes-accord"],
    ["with markup inside", "the «Northern *Lakes* Accord» and", "northern-lakes-accord"],
    ["with a hyphen and a no-break space", "the «Northern-Lakes\u00a0Accord» and", "northern-lakes-accord"],
    ["in capitals", "«HARBOR GUARD»", "harbor-guard"],
    ["before a possessive", "the «Harbor Guard»'s and the «Harbor Police»’s", "harbor-guard harbor-police"],
    ["at the beginning and end of a text", "«Harbor Guard»", "harbor-guard"],
    ["beside each other", "«Harbor Guard» «Harbor Police»", "harbor-guard harbor-police"],
  ])("%s", (_why, drawn, ids) => {
    expectFound(drawn, ids);
  });

  test.each([
    ["lower case", "any harbor guard would"],
    ["part of a word", "the Harbor Guards and a XHarbor Guard"],
    ["half a name", "the Northern Lakes and the Accord"],
    ["over a blank line", "the Northern\n\nLakes Accord"],
    ["a comma inside", "the Harbor, Guard"],
    ["in code", "`Harbor Guard`"],
    ["in an address", "https://example.org/Harbor Guard".replace(" ", "-")],
    ["marked never", "and the Plan, as The Plan says"],
  ])("nothing: %s", (_why, drawn) => {
    expectFound(drawn, "");
  });

  test("the plural of a name that records share means all of them", () => {
    const shared = (text: string) =>
      ({ text, lang: "en", form: "alias", official: false, recognize: "when-defined", printedIn: [] }) as const;
    const agreements = miniCorpus.agreements.map((agreement) =>
      agreement.id.endsWith("lakes-accord")
        ? { ...agreement, names: [...agreement.names, shared("Lakes Deal"), shared("lakes deals")] }
        : agreement,
    );
    const entities = found("The lakes deals were a success for Sweden, its Lakes Deal above all.", "markdown", [
      corpusEntities({ ...miniCorpus, agreements }),
    ]);
    expect(entities.map(({ resolution: said }) => (said.kind === "known" ? said.hit.id : said.hits.map(({ id }) => id).join("|")))).toEqual(
      ["northern-lakes-accord|southern-lakes-accord", "northern-lakes-accord"],
    );
  });

  describe("a name with a mark inside", () => {
    const titled = (text: string) => ({ ...renamed("tarn-summit", text), id: text.toLowerCase().replace(/\P{L}+/gu, "-") });
    const names = [
      "Parks, Rivers and Ferries Office",
      "Deeper Waters: A Plan for Ports",
      "Calm Lakes",
      "Calm Lakes: Reeds, Fish",
      "Day (Tarn)",
    ];
    const index = corpusEntities({ ...miniCorpus, events: names.map(titled) });
    test.each([
      ["a comma", "the «Parks, Rivers and Ferries Office» (PRFO)"],
      ["a colon over a line end", "in «Deeper Waters:\nA Plan for Ports»."],
      ["a colon as in French", "«Deeper Waters\u00a0: A Plan for Ports»"],
      ["a dash for it, emphasis", "*«Deeper Waters* – A Plan for Ports»"],
      ["none for it", "«Parks Rivers and Ferries Office»"],
      ["another for it", "«Deeper Waters, a plan for ports»"],
      ["brackets", "the «Day (Tarn») and the «Day Tarn»"],
      ["the longest", "«Calm Lakes: Reeds, Fish», and «Calm Lakes», fish; «Calm Lakes»: reeds"],
      ["a comma where it has none", "of Parks, Rivers, and Ferries Office; Deeper, Waters: A Plan for Ports"],
      ["a sentence's end with more between", "Deeper Waters?! A Plan for Ports"],
    ])("%s", (_why, drawn) => {
      const { text, spans } = marked(drawn);
      expect(found(text, "markdown", [index]).map(({ mention }) => text.slice(mention.start, mention.end))).toEqual(
        spans.map((span) => span.text),
      );
    });
  });

  test("the longest that fits", () => {
    const longer = { ...miniCorpus, events: [{ ...renamed("tarn-summit", "Harbor Guard Day"), id: "guard-day" }] } as Corpus;
    const entities = found("on Harbor Guard Day the Harbor Guard", "markdown", [corpusEntities(longer)]);
    expect(entities.map(({ mention }) => mention.text)).toEqual(["Harbor Guard Day", "Harbor Guard"]);
  });

  test("LaTeX", () => {
    expectFound("\\emph{«Harbor Guard»} and «Comisi\\'on de los Lagos» % Harbor Guard", "harbor-guard lakes-commission", "latex");
  });
});

describe("acronyms", () => {
  test.each([
    ["as it is written", "the «HPX».", "harbor-partnership"],
    ["plural", "two «HPXs» and", "harbor-partnership"],
    ["possessive", "«HPX»'s", "harbor-partnership"],
    ["before a hyphen", "an «HPX»-led patrol", "harbor-partnership"],
    ["in brackets", "(«LKC»)", "lakes-commission"],
  ])("%s", (_why, drawn, ids) => {
    expectFound(drawn, ids);
  });

  test.each([
    ["another case", "hpx Hpx HPx"],
    ["part of a word", "HPX2 AHPX"],
    ["plural in capitals", "HPXS"],
  ])("nothing: %s", (_why, drawn) => {
    expectFound(drawn, "");
  });

  test.each([
    ["is ambiguous alone", "the «LKA» says", "northern-lakes-accord|southern-lakes-accord"],
    ["is told by a party near by", "Sweden signed the «LKA»", "northern-lakes-accord"],
    ["is told by the other party", "the «LKA» with Estonia", "southern-lakes-accord"],
    ["is told by a party in Spanish", "el «LKA» con Suecia", "northern-lakes-accord"],
    ["is told by an adjective", "the Swedish side of the «LKA»", "northern-lakes-accord"],
    ["is not told by a party of both", "Finland signed the «LKA»", "northern-lakes-accord|southern-lakes-accord"],
    ["is told by the party in its paragraph first", "So did Estonia.\n\nThe «LKA» with Sweden.", "northern-lakes-accord"],
    [
      "is told by whom it is with, each",
      "the «LKA» with Sweden came before the «LKA» with Estonia",
      "northern-lakes-accord southern-lakes-accord",
    ],
    [
      "is told by the adjective before it",
      "Sweden read the Estonian «LKA»; the Swedish-Finnish «LKA»",
      "southern-lakes-accord northern-lakes-accord",
    ],
    ["is told by the one after it", "En Suecia, el «LKA» estonio", "southern-lakes-accord"],
    ["is told by the row after it", "Sweden has read the «LKA» between Finland and Estonia. Later", "southern-lakes-accord"],
    [
      "is not told by a row of parties of both",
      "the «LKA» with Estonia, Sweden and Finland",
      "northern-lakes-accord|southern-lakes-accord",
    ],
    ["is not told across a sentence's end", "the «LKA». Estonia and Sweden", "northern-lakes-accord|southern-lakes-accord"],
    [
      "is no word in capitals for stress",
      "ran as LKA as she could, tan LKA como ella; known as the «LKA»",
      "northern-lakes-accord|southern-lakes-accord",
    ],
    ["is told by two parties together", "Finland and Estonia signed the «LKA»", "southern-lakes-accord"],
    ["is not told by parties of different records", "Sweden and Estonia and the «LKA»", "northern-lakes-accord|southern-lakes-accord"],
    [
      "is not told by a party far off",
      `Sweden. ${"Much else was said. ".repeat(12)}The «LKA» says`,
      "northern-lakes-accord|southern-lakes-accord",
    ],
    [
      "is told by its definition in passing, for the whole text",
      "The «LKA» is old. The «Southern Lakes Accord» («LKA») is new, says the «LKA»",
      "southern-lakes-accord southern-lakes-accord southern-lakes-accord southern-lakes-accord",
    ],
    [
      "is told by a definition in emphasis and quotes",
      "The *«Northern Lakes Accord»* (“«LKA»”) was signed with Estonia",
      "northern-lakes-accord northern-lakes-accord",
    ],
  ])("a shared one %s", (_why, drawn, ids) => {
    expectFound(drawn, ids);
  });

  test("a word that counts only when defined is nothing alone", () => {
    const one = { ...miniCorpus, agreements: miniCorpus.agreements.filter(({ id }) => id !== "southern-lakes-accord") };
    const shown = (text: string) => found(text, "markdown", [corpusEntities(one)]).map(({ mention }) => mention.text);
    expect(shown("the LKA says")).toEqual([]);
    expect(shown("the LKA with Sweden")).toEqual(["LKA"]);
    expect(shown("The Northern Lakes Accord (LKA). The LKA says")).toEqual(["Northern Lakes Accord", "LKA", "LKA"]);
    expect(shown("The LKA says what the Northern Lakes Accord said")).toEqual(["LKA", "Northern Lakes Accord"]);
  });

  test("a word that counts only when defined is nothing beside words in capitals", () => {
    const text = "SWEDEN LKA OFFERS, and HARBOR LKA";
    const one = { ...miniCorpus, agreements: miniCorpus.agreements.filter(({ id }) => id !== "southern-lakes-accord") };
    expect(found(text, "markdown", [corpusEntities(one)])).toEqual([]);
  });

  test("an acronym of another language counts only when defined where the record has one of the text's own", () => {
    const agreements = miniCorpus.agreements.flatMap((agreement) => {
      if (agreement.id !== "northern-lakes-accord") return [];
      const [name] = agreement.names.filter(({ form }) => form === "acronym");
      return name ? [{ ...agreement, names: [...agreement.names, { ...name, text: "ALN", lang: "fr" }] }] : [];
    });
    const shown = (text: string) =>
      found(text, "markdown", [corpusEntities({ ...miniCorpus, agreements })]).map(({ mention }) => mention.text);
    expect(shown("The ALN is on sale in Sweden, and that is what it is for.")).toEqual([]);
    expect(shown("L'ALN est en vente dans la Suède et sur les lacs, selon une loi.")).toEqual(["ALN"]);
    expect(shown("The Northern Lakes Accord (ALN) is in force, the ALN of Sweden.")).toEqual(["Northern Lakes Accord", "ALN", "ALN"]);
  });

  test("a name that counts only when defined is defined by its acronym beside it", () => {
    const guard = miniCorpus.agencies.find(({ id }) => id === "harbor-guard");
    if (guard === undefined) throw new Error("The invented corpus has no harbor-guard.");
    const name = { lang: "en", form: "alias", official: false, printedIn: [] } as const;
    const names = [
      { ...name, text: "Guard of the Harbors", recognize: "when-defined" as const },
      { ...name, text: "HG", form: "acronym" as const, recognize: "when-defined" as const },
    ];
    const one = { ...miniCorpus, agreements: [], agencies: [{ ...guard, names }] };
    const shown = (text: string) => found(text, "markdown", [corpusEntities(one)]).map(({ mention }) => mention.text);
    expect(shown("the Guard of the Harbors, and HG")).toEqual([]);
    expect(shown("the Guard of the Harbors (HG), and HG")).toEqual(["Guard of the Harbors", "HG", "HG"]);
  });
});

describe("beside citations", () => {
  test.each([
    ["none inside a citation", "as (Lakes Commission 2009) and the «Lakes Commission» say", "lakes-commission"],
    ["none inside a citation in prose", "The Lakes Commission (2009: 3) and «LKC»", "lakes-commission"],
    ["none in the reference list", "The «LKC».\n\n## References\n\nLakes Commission. 2009. The Harbor Guard.\n", "lakes-commission"],
    ["one beside a citation, in its brackets", "(the «LKC»; Welland 2004)", "lakes-commission"],
  ])("%s", (_why, drawn, ids) => {
    expectFound(drawn, ids);
  });
});
