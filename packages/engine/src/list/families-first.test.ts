import { expect, test } from "vitest";
import { drawn, entriesOf } from "../../test/listed.ts";

const read = (lines: string): readonly string[] =>
  entriesOf(`Références\n\n${lines.trim().replace(/\n/g, "\n\n")}\n`).map((entry) => drawn(entry).split(":", 1).join());

test("families stand first where the order of the list shows it", () => {
  const lines = `
Aubin Marcel, 1997, Glaces, Paris, Quai.
Berg Ole, Lind Ada, 1970, Lacs, Paris, Quai.
Berg Ole, Lind Ada, Tan Wei (dir.), 1971, Mers, Paris, Quai.
Cour de Quai, s. d., Bacs, Paris, Quai.
De Luna Inés, 1980, Ports, Paris, Quai.
Dubois François et Martin Denis, 1996, Rives, Paris, Quai.
INPL, 2010, Tableaux, Paris.
Le Gall Anne, 2003, Villes, Paris, Quai.
Le Goff Jacques, Du Pont Anne, 2004, Seuils, Paris, Quai.
Roux Jean, 1990, Sels, Paris, Quai.
Id., 1997, Sables, Paris, Quai.
Tan Wei, 1919, Neiges, Paris, Quai.`;
  expect(read(lines)).toEqual([
    "Aubin | Marcel",
    "Berg | Ole; Lind | Ada",
    "Berg | Ole; Lind | Ada; Tan | Wei",
    "[Cour de Quai]",
    "De Luna | Inés",
    "Dubois | François; Martin | Denis",
    "[INPL] INPL",
    "Le Gall | Anne",
    "Le Goff | Jacques; Du Pont | Anne",
    "Roux | Jean",
    "Roux | Jean",
    "Tan | Wei",
  ]);
});

test("and last where it does not, or where commas set them off", () => {
  const last = "Wei Aubin, 1997, Glaces.\nAda Berg, 1970, Lacs.\nInés Luna, 1980, Ports.\nOle Tan, 1990, Rives.";
  expect(read(last)).toEqual(["Aubin | Wei", "Berg | Ada", "Luna | Inés", "Tan | Ole"]);
  const commas =
    "Aubin, Marcel. 1997. Glaces.\nBerg, Ole. 1970. Lacs.\nIce Core Team. 2019. Ice.\nLind, Ada. 1990. Rives.\nTan, Wei. 2000. Ports.";
  expect(read(commas)).toEqual(["Aubin | Marcel", "Berg | Ole", "[Ice Core Team]", "Lind | Ada", "Tan | Wei"]);
});

test("and one among others that have commas or initials, where it could not stand by its last word", () => {
  const lines = `
Aubin M., 1997, Glaces.
Berg, Ole, 1970, Lacs.
Detchard Mathieu et Grévy Anne (dir.), 2015, Ports.
Dubois F., 1996, Rives.
Ice Core Team, 1997, Glaces.
Lind A., 2003, Villes.
Luna, Inés, 1980, Ports.
Moreau É., 1997, Glaces.
Oz A., 1997, Glaces.
Pape R., 1997, Glaces.
Reed B., 1997, Glaces.
Roe O., 1997, Glaces.
Roux, Jean, 1997, Glaces.
Saro M., 1997, Glaces.
Stein J., 1997, Glaces.
Tan Wei, 1919, Neiges.`;
  const names = read(lines);
  expect(names.slice(0, 5)).toEqual(["Aubin | M.", "Berg | Ole", "Detchard | Mathieu; Grévy | Anne", "Dubois | F.", "[Ice Core Team]"]);
  expect(names.at(-1)).toBe("Tan Wei");
});
