import { expect, test } from "vitest";
import { drawn, entriesOf } from "../../test/listed.ts";

const read = (lines: string): readonly string[] =>
  entriesOf(`Références\n\n${lines.trim().replace(/\n/g, "\n\n")}\n`).map((entry) => drawn(entry).split(":", 1).join());

test("families stand first where the order of the list shows it", () => {
  const lines = `
Aubin Marcel, 1997, Glaces, Paris, Quai.
Berg Ole, Lind Ada, 1970, Lacs, Paris, Quai.
De Luna Inés, 1980, Ports, Paris, Quai.
Dubois François et Martin Denis, 1996, Rives, Paris, Quai.
INPL, 2010, Tableaux, Paris.
Le Gall Anne, 2003, Villes, Paris, Quai.
Tan Wei, 1919, Neiges, Paris, Quai.`;
  expect(read(lines)).toEqual([
    "Aubin | Marcel",
    "Berg | Ole; Lind | Ada",
    "De Luna | Inés",
    "Dubois | François; Martin | Denis",
    "[INPL] INPL",
    "Le Gall | Anne",
    "Tan | Wei",
  ]);
});

test("and last where it does not, or where commas set them off", () => {
  const last = "Wei Aubin, 1997, Glaces.\nAda Berg, 1970, Lacs.\nInés Luna, 1980, Ports.\nOle Tan, 1990, Rives.";
  expect(read(last)).toEqual(["Aubin | Wei", "Berg | Ada", "Luna | Inés", "Tan | Ole"]);
  const commas =
    "Aubin, Marcel. 1997. Glaces.\nBerg, Ole. 1970. Lacs.\nIce Core Team. 2019. Ice.\nLind, Ada. 1990. Rives.\nTan, Wei. 2000. Ports.";
  expect(read(commas)).toEqual(["Aubin | Marcel", "Berg | Ole", "Team | Ice Core", "Lind | Ada", "Tan | Wei"]);
});
