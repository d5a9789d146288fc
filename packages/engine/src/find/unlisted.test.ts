import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { paper, told } from "../../test/checked.ts";
import { readDocument } from "../document.ts";
import { libraryOf, resolveCitations } from "../resolve/resolve.ts";
import { findUnlisted } from "./unlisted.ts";

describe("what nobody lists, by custom", () => {
  test.each([
    ["interview", "It fell («interview with a customs officer, Laredo, 12 May 2004»)."],
    ["interview", "It fell («author’s interview, Ottawa, May 2004»; Welland 2004)."],
    ["interview", "Cayó («entrevista con un agente aduanal, Nuevo Laredo, 12 de mayo de 2004»)."],
    ["interview", "Il a baissé («entretien avec un douanier, Calais, 12 mai 2004»)."],
    ["interview", "They told us («J. Tan, personal communication»)."],
    ["archive", "It fell («National Archives, RG 59, Box 12»)."],
    ["archive", "It fell («TNA, FO 371/1234»)."],
    ["archive", "Cayó («Archivo General de la Nación, caja 12, exp. 4»)."],
    ["archive", "Il a baissé («Archives nationales, F7, carton 12»)."],
    ["statute", "It is law («8 U.S.C. § 1101»; «Pub. L. 107-296»)."],
    ["statute", "It is law («Fisheries Act, s. 12»)."],
    ["statute", "It is law («Harbor Protection Act, S.C. 2001, c. 27»)."],
    ["statute", "C’est la loi («L.C. 1992, ch. 37»; «L.R.C. (1985), ch. C-46»)."],
    ["statute", "It is law («R.S.B.C. 1996, c. 210»)."],
    ["statute", "He said so («Hansard, 4 May 2004, col. 12»)."],
    ["statute", "Es ley («Ley de Pesca, art. 12»; «DOF, 4 de mayo de 2004»)."],
    ["document", "It binds all («UN Doc. S/RES/1373, 2001»)."],
    ["document", "It binds all («A/RES/60/1»; «COM(2004) 12»)."],
  ])("%s: %s", (custom, drawn) => {
    const { text, spans } = marked(drawn);
    const reading = readDocument(text, "markdown");
    const found = findUnlisted({ ...reading, citations: resolveCitations(reading, libraryOf(reading, [])).map(({ mention }) => mention) });
    expect(found.map((mention) => mention.text)).toEqual(spans.map((span) => span.text));
    expect(new Set(found.map((mention) => mention.custom))).toEqual(new Set([custom]));
  });

  test.each([
    ["prose", "It fell (as an act of God, so to say, in 12 ways)."],
    ["a citation", "It fell (Welland 2004; Tan and Lind 1999: 5)."],
    ["words alike", "They act (section 4 of the plan) and archive (see the box)."],
    ["a part too long to be one", `(interview ${"and so on ".repeat(40)})`],
  ])("nothing: %s", (_why, text) => {
    expect(findUnlisted(readDocument(text, "markdown"))).toEqual([]);
  });

  test("and never a problem", () => {
    expect(told(paper("It fell (interview with an officer, Laredo, 12 May 2004; Hansard, 4 May 2004, col. 12)."))).toEqual([]);
  });
});
