import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { paper, told } from "../../test/checked.ts";
import { readDocument } from "../document.ts";
import { libraryOf } from "../resolve/library-of.ts";
import { resolveCitations } from "../resolve/resolve.ts";
import { findUnlisted } from "./unlisted.ts";

describe("what nobody lists, by custom", () => {
  test.each([
    ["interview", "It fell («interview with a customs officer, Laredo, 12 May 2004»)."],
    ["interview", "It fell («author’s interview, Ottawa, May 2004»; Welland 2004)."],
    ["interview", "Cayó («entrevista con un agente aduanal, Nuevo Laredo, 12 de mayo de 2004»)."],
    ["interview", "Il a baissé («entretien avec un douanier, Calais, 12 mai 2004»)."],
    ["interview", "They told us («J. Tan, personal communication»)."],
    ["interview", "They told us («W. Tan, personal communication, June 2, 1999»)."],
    ["interview", "They told us («Tan 1999, personal communication»; Welland 2004)."],
    ["interview", "They told us («Tan, pers. comm., 1999»). Tan («personal interview, 2 June 1999») agreed."],
    ["interview", "Nos lo dijeron («W. Tan, comunicación personal, 2 de junio de 1999»)."],
    ["interview", "On nous l’a dit («W. Tan, communication personnelle, 2 juin 1999»)."],
    ["interview", "Disseram-nos («W. Tan, comunicação pessoal, 2 de junho de 1999»)."],
    ["archive", "It fell («National Archives, RG 59, Box 12»)."],
    ["archive", "It fell («TNA, FO 371/1234»)."],
    ["archive", "Cayó («Archivo General de la Nación, caja 12, exp. 4»)."],
    ["archive", "Il a baissé («Archives nationales, F7, carton 12»)."],
    ["statute", "It is law («8 U.S.C. § 1101»; «Pub. L. 107-296»)."],
    ["statute", "It is law («Fisheries Act, s. 12»)."],
    ["statute", "It is law («Harbor Protection Act, S.C. 2001, c. 27»)."],
    ["statute", "C’est la loi («L.C. 1992, ch. 37»; «L.R.C. (1985), ch. C-46»)."],
    ["statute", "It is law («R.S.B.C. 1996, c. 210»)."],
    ["statute", "It is law («8 CFR 214.1»; «12 USC § 95a»; «Pub. L. 104-208, 1996»)."],
    ["statute", "It is law («Harbor Protection Act 1999, s. 3»)."],
    [
      "statute",
      "Es ley («Ley 1448 de 2011»; «Decreto Supremo n.º 12, 2004»). É lei («Lei n.º 23/2007»). C’est la loi («Loi n° 2004-575, 2004»).",
    ],
    ["statute", "It was held («Case C-6/64, 1964»; «Asunto T-12/99, 2001»)."],
    ["statute", "He said so («Congressional Record, 4 May 2004, H1234»; «H. Rept. 104-828, 1996»)."],
    ["statute", "He said so («Hansard, 4 May 2004, col. 12»)."],
    ["statute", "Es ley («Ley de Pesca, art. 12»; «DOF, 4 de mayo de 2004»)."],
    ["document", "It binds all («UN Doc. S/RES/1373, 2001»)."],
    ["document", "It binds all («A/RES/60/1»; «COM(2004) 12»)."],
    ["document", "It binds all («UNSC Resolution 687, 1991»; «Resolution 687, 1991»)."],
    ["document", "Obliga («Resolución 687 del Consejo de Seguridad, 1991»). Elle lie («résolution 687 du Conseil de sécurité, 1991»)."],
    ["interview", "They told us («e-mail to the author, 4 May 2004»; «Tan, e-mail from Laredo, 4 May 2004»)."],
    ["archive", "On le sut («AD, série M, carton 3, 1921»)."],
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
    ["ordinary words with numbers", "It is sharp (at resolution 1080), by rule 12 (of directive importance), in case C."],
    ["words alike", "They act (section 4 of the plan) and archive (see the box)."],
    ["a part too long to be one", `(interview ${"and so on ".repeat(40)})`],
  ])("nothing: %s", (_why, text) => {
    expect(findUnlisted(readDocument(text, "markdown"))).toEqual([]);
  });

  test.each([
    "It fell (interview with an officer, Laredo, 12 May 2004; Hansard, 4 May 2004, col. 12).",
    "It fell (R. Welland, personal communication, 2003).",
    "It fell (Pub. L. 104-208, 1996; résolution 687 du Conseil de sécurité, 1991; Congressional Record, 4 May 2004, H1234).",
  ])("and never a problem: %s", (sentence) => {
    expect(told(paper(sentence))).toEqual([]);
  });

  test.each([
    ["a book of who told it", "Welland, Ruth. 2004. *Who Watches?*", undefined],
    ["the talk itself", "Welland, Ruth. 2004. Personal communication, June 2.", "known"],
  ])("in a list: %s", (_why, entry, expected) => {
    const reading = readDocument(`So (R. Welland, personal communication, June 2, 2004).\n\n## References\n\n${entry}\n`, "markdown");
    const [cited] = resolveCitations(reading, libraryOf(reading, []));
    expect(cited?.resolution.kind).toBe(expected);
  });
});
