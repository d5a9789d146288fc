import { expect, test } from "vitest";
import { drawn, entriesOf, entry } from "../../test/listed.ts";
import { readDocument } from "../document.ts";
import { libraryOf } from "../resolve/library-of.ts";
import { resolveCitations } from "../resolve/resolve.ts";

test.each([
  ["capitals, given names after them", "LE GOFF Jacques, 2004, *Glaces*, Paris.", "LE GOFF | Jacques"],
  ["capitals, a given name of two", "LE BOURHIS Jean-Pierre, 2004, Glaces, Paris.", "LE BOURHIS | Jean-Pierre"],
  ["capitals, initials", "LE GOFF J.-P., 1999, Glaces, Paris.", "LE GOFF | J.-P."],
  ["capitals, as short as initials", "LE BRAS H., 2005, Glaces, Paris.", "LE BRAS | H."],
  ["the year in brackets", "EL KHOURY Juan (2004), Glaces, Paris.", "EL KHOURY | Juan"],
  ["two", "LE GOFF Jacques et LE BRAS Hervé, 2004, Glaces.", "LE GOFF | Jacques; LE BRAS | Hervé"],
  ["a particle after the given name", "LA FONTAINE Jean de, 1999, Glaces.", "LA FONTAINE | Jean de"],
  ["the year last, nothing set off", "LE GOFF Jacques, Un long hiver, Paris, Quai, 2004.", "LE GOFF | Jacques"],
  ["the year last, two", "DUPONT Jean-Pierre et LE BRAS Hervé, Un long hiver, Paris, 2004.", "DUPONT | Jean-Pierre; LE BRAS | Hervé"],
  ["initials", "Le Bourhis J.-P., 2004, Glaces, Paris.", "Le Bourhis | J.-P."],
  ["initials without dots", "Le Goff JP. 2004. Glaces.", "Le Goff | JP"],
  ["given names", "Le Goff Jacques, 2006, Glaces, Paris.", "Le Goff | Jacques"],
  ["another particle in capitals", "VAN DYKE M.-A., 2004, Glaces.", "VAN DYKE | M.-A."],
  ["d’ after the given name", "ORMESSON Jean d’, 1999, *Glaces*, Paris.", "ORMESSON | Jean d’"],
  ["d' after an initial", "ORMESSON J. d', 1999, Glaces, Paris.", "ORMESSON | J. d'"],
  ["a newspaper", "Le Monde, 2004, Glaces.", "[Le Monde]"],
  ["a newspaper with an adjective", "Le Monde diplomatique, 2004, Glaces.", "[Le Monde diplomatique]"],
  ["a bank", "La Banque Lacustre, 2004, Glaces.", "[La Banque Lacustre]"],
  ["a company", "El Lago SA, 2004, Hielo.", "[El Lago SA]"],
])("a family and its article before given names: %s", (_why, line, expected) => {
  expect(drawn(entry(line)).split(":", 1)[0]).toBe(expected);
});

test.each([
  ["the family", "Le Goff", "Le Goff Jacques, 2006, Glaces."],
  ["a newspaper that is printed as a family is", "Le Monde Diplomatique", "Le Monde Diplomatique, 2006, Glaces."],
  ["without its article", "Monde Diplomatique", "Le Monde Diplomatique, 2006, Glaces."],
  ["the particle before the family", "d’Ormesson", "ORMESSON Jean d’, 2006, Glaces."],
])("it is found by what is cited: %s", (_why, cited, line) => {
  const reading = readDocument(`So it is (${cited} 2006).\n\nRéférences\n\n${line}\n`, "markdown");
  expect(entriesOf(reading.text)).toHaveLength(1);
  expect(resolveCitations(reading, libraryOf(reading, [])).map(({ resolution }) => resolution.kind)).toEqual(["known"]);
});
