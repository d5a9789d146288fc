import { marked } from "@concordat/marked";
import { describe, expect, test } from "vitest";
import { codes } from "../../test/checked.ts";
import { readDocument } from "../document.ts";
import { libraryOf } from "./library-of.ts";
import { resolveCitations } from "./resolve.ts";

const list = `

## References

Académie des rivages. 1935. *Eaux*.

Agence lacustre. 2019. *Rapport*.

Comisión Central para Ríos y Lagos. 2012. *Plan*.

El Faro. 2005. *La guardia*.

Office for the Control of Reeds and Prevention. 2001. *Reeds*.

Office québécois de la vieille orthographe. 2017. *Guide*.

Real Sociedad Ribereña. 2014. *Orillas*.

Conselho da Orla do Norte [Corno]. 2015. *Marés*.

1000 Reeds Project. 2010. *Reeds*.

Government of Tarn. 2001. *Dues*.

Departamento de Lagos de EE. UU. 2003. *Hielo*.

Defensoría del Lago (Tarn). 2016. *Orden*.

TUNICEF, 2007, The winters of children by the lake.

EMPRESA DE PESCA LACUSTRE (EMPELA). Centro de Redes. (1997). *Manual*.

Tolls and Ferry Protection. 2018. *Tolls*.

Ferry Accounts Office (FAO). 2018. *Accounts*.

Navigation, Office for. 2017. *Buoys*.

Service des Quais, des Digues et des Stats Portuaires, 2013. *Rapport*.
`;

/** The spans that are known, as the text draws them. */
function expectKnown(drawn: string): void {
  const { text, spans } = marked(drawn);
  const reading = readDocument(text + list, "markdown");
  const known = resolveCitations(reading, libraryOf(reading, [])).filter(({ resolution }) => resolution.kind === "known");
  expect(known.map(({ mention }) => mention.text)).toEqual(spans.map((span) => span.text));
}

describe("an institution that the list has", () => {
  test.each([
    ["in lower case, in brackets", "(«Agence lacustre, 2019»)"],
    ["in lower case, in a group", "(voir «Agence lacustre, 2019»; «Académie des rivages, 1935: 3»)"],
    ["in lower case, in a sentence", "Selon l'«Agence lacustre (2019»), oui."],
    ["after a capital article", "L’«Agence lacustre (2019») le dit."],
    ["decomposed", "L'«Académie des rivages (1935») le dit.".normalize("NFD")],
    ["broken over a line", "Selon l'«Agence\nlacustre (2019»), oui."],
    ["as catalogs print it", "(«Tarn, Government of 2001»)"],
    ["with its article", "Como dice «El Faro (2005»), sí."],
    ["with its article, broken over a line", "Como dice «El\nFaro (2005»), sí."],
    ["in italics", "Selon l'*«Agence lacustre* (2019»), oui."],
    ["with its acronym in square brackets", "(«Agence lacustre [AL], 2019»)"],
    ["by what stands before a small word", "(«Conselho da Orla, 2015»)"],
    ["by the short name that the list has in brackets", "(«Corno, 2015»)"],
    ["without its place", "(«Defensoría del Lago, 2016»)"],
    ["of a state whose letters are doubled", "(«Departamento de Lagos de EE.UU., 2003»; «Departamento de Lagos de EEUU 2003»)"],
    ["with its number", "(«1000 Reeds Project, 2010»)"],
    ["without it", "(«Reeds Project, 2010»)"],
    ["with its acronym in round brackets", "La «Comisión Central para Ríos y Lagos (CCRL) (2012») dice."],
    ["that could be two authors", "La «Comisión Central para Ríos y Lagos (2012») dice."],
    ["by an acronym that the text defines with the year", "Office for the Control of Reeds and Prevention («OCRP, 2001»), («OCRP 2001»)"],
    ["by an acronym with its article", "La Real Sociedad Ribereña («RSR, 2014»). Según la «RSR (2014»), sí."],
    ["by an acronym of its own", "La Comisión Central para Ríos y Lagos (Conlago) existe («Conlago, 2012»)."],
    ["by an acronym that lower case has a part in", "(«OQVO 2017»)"],
    ["by an acronym beside it that its words do not make", "The «United Lakes Children’s Fund (TUNICEF) (2007: 3») says so."],
    ["by what it is for, which the list has before it", "(«Navigation, 2017»; «Office for Navigation, 2017»)"],
    ["with the state that it is of", "(«US Ferry Accounts Office 2018»; «U.S. FAO, 2018»)"],
    ["with it, though it could be two authors", "(«U.S. Tolls and Ferry Protection, 2018»)"],
    ["with its acronym in square brackets, in a sentence", "The «Ferry Accounts Office [FAO] (2018») disagrees."],
    ["by the acronym of the whole that it is a part of", "Segundo «Empela (1997») e («EMPELA, 1997»)."],
    [
      "that was read as several names, by the very words before its year",
      "(«Service des Quais, des Digues et des Stats Portuaires, 2013»)",
    ],
  ])("is known %s", (_why, drawn) => {
    expectKnown(drawn);
  });

  test.each([
    ["words in lower case that no institution bears", "The lakes froze early that year (1935)."],
    ["a date of an institution", "L'Académie des rivages (1635) fut la première. (Agence lacustre, 2019)"],
    ["an acronym that nobody defines", "(XYZ 2012), (Agence lacustre, 2019)"],
  ])("accuses nobody of %s", (_why, text) => {
    expect(codes(text + list).replace(/citation\.unused ?/g, "")).toBe("");
  });

  test("has its year held against the text", () => {
    expect(codes(`(Agence lacustre, 2018)${list}`).replace(/ ?citation\.unused/g, "")).toBe("citation.mismatch");
  });
});
