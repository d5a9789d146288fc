import { describe, expect, test } from "vitest";
import { drawn, entry } from "../../test/listed.ts";

describe("names as lists print them, seldom", () => {
  test.each([
    [
      "an acronym in brackets before its name",
      "[Embola] Empresa Boreal de Lagos. (2018). Ice.",
      "[Empresa Boreal de Lagos] Embola: 2018, Ice",
    ],
    [
      "an institution with its parts",
      "Lakes Union, Department of Ports and Tolls, Ice Division (2013). Ice.",
      "[Lakes Union, Department of Ports and Tolls, Ice Division]: 2013, Ice",
    ],
    ["somebody of one name, with another in brackets", "Tanari (Ada Lind). (2019, July). Ice.", "[Tanari]: 2019, Ice"],
    ["a newspaper with a conjunction", "Harbor and Mail. 2004. “Ice.”", "[Harbor and Mail]: 2004, Ice"],
    ["a particle cut short", "Lind, A., and Olaf v Rauch. 2006. “Ice.”", "Lind | A.; Rauch | Olaf v: 2006, Ice"],
    ["no comma before initials", "LIND J.; TAN, W. Ice. Shores, v. 5. 2013", "LIND | J.; TAN | W.: 2013, Ice"],
    ["initials with a hyphen", "Lind, B-C.; Tan, W. Ice. Shores, v. 8, 2020.", "Lind | B-C.; Tan | W.: 2020, Ice"],
    ["a dot lost, and a family alone", "LIND, M.-O; BERG TAN. Ice. Lima: Quay, 2000.", "LIND | M.-O; TAN | BERG: 2000, Ice"],
    ["a title in capitals before a colon", "FERRYMEN: Ice and Eels. Quay TV. 2020. 1h32.", "[FERRYMEN] FERRYMEN: 2020, Ice and Eels"],
  ])("%s", (_why, line, expected) => {
    expect(drawn(entry(line))).toBe(expected);
  });
});
