import { expect, test } from "vitest";
import { told } from "../../test/checked.ts";
import { resolved, said } from "../../test/resolved.ts";
import { bib } from "../../test/sources.ts";

const list = `

## Referencias

Agencia de Mareas y Tormentas. (2015). *AQUA*. Quito: Amarto.

Consejo Nacional de Muelles y Puertos del Norte. (2020). *Informe de muelles*. CONMUP.

Lind, B. (2017). *Ice roads*. LKC.

Tarn, A. (2005). *Salt*. Quay Press.
`;

test.each([
  ["one word at the end of its entry", "(CONMUP, 2020)"],
  ["with its article", "La CONMUP (2020) y el CONMUP (2020) coinciden."],
  ["after the place", "(Amarto 2015)"],
])("an institution by the acronym of who brought its work out, which is its own: %s", (_why, text) => {
  expect(told(`${text} (Lind 2017; Tarn 2005; CONMUP 2020; Amarto 2015)${list}`)).toEqual([]);
});

test("but nobody by that of who printed his work", () => {
  expect(said(`(LKC 2017; Lind 2017)${list}`, [])).toBe("unknown; known list:3");
});

test("and in a library by its publisher", () => {
  const source = bib("@report{con, author = {{Consejo de Muelles del Norte}}, title = {Informe}, year = 2020, institution = {CONMUP}}");
  expect(said("(CONMUP, 2020; CONMUP, 2021)", [source])).toBe("known con; unknown");
});

test("but neither by a family that is a publisher's, nor by who printed for several", () => {
  const report = (key: string, author: string, printer: string): string =>
    `@report{${key}, author = {{${author}}}, title = {Informe ${key}}, year = 2020, institution = {${printer}}}\n`;
  const source = bib(
    report("a", "Lakes Commission", "Springer") + report("b", "Board of Quays", "XKCD") + report("c", "Harbor Office", "XKCD"),
  );
  expect(said("(Springer 2020: 4; XKCD 2020: 4)", [source])).toBe("unknown; unknown");
});

const bodies = `

## Referencias

Consejo de Puertos y Canales. (2020). *Muelles*.

Comisión de Puertos y Calas. (2020). *Calas*.

Cobo, A. (2019). *Sal*.

Comité de Boyas. (2020). *Boyas*.

Ontario. Ministry of Lakes. (2020). *Rights*.
`;

test.each([
  ["that two of the year make", "(COPUCA 2020)", "ambiguous list:1 list:2"],
  ["written as a name is", "(Copuca, 2020)", "ambiguous list:1 list:2"],
  ["but as somebody's name is", "(Cobo 2020)", "mismatch list:3 (year 2020 | 2019)"],
  ["of a part", "(MOL 2020)", "known list:5"],
  ["of all but the first word", "(Comisión PC, 2020, párr. 4)", "known list:2"],
  ["but of other words", "(Comisión PX, 2020)", "unknown"],
])("an acronym %s", (_why, text, expected) => {
  expect(said(text + bodies, [])).toBe(expected);
});

test("stays as the text prints it", () => {
  expect(resolved(`(MOL 2020)${bodies}`, []).map(({ mention }) => mention.authors)).toEqual([["MOL"]]);
});
