import { describe, expect, test } from "vitest";
import { mask } from "../mask/mask.ts";
import { findCitations } from "./find.ts";

/** What the writing shows of each citation, in order. */
function shown(text: string): string {
  return findCitations(text, mask(text, "markdown"), "markdown")
    .map(({ needs }) => needs)
    .join(" ");
}

describe("a group as a whole", () => {
  test.each([
    ["as many things as are counted before it", "It struck three towns (Tarn 2004, Heron 2008, Lark 2011).", "library library library"],
    ["in Spanish", "Hubo dos huelgas (Tarn 1906, Heron 1907).", "library library"],
    ["in French, the plural of all", "deux villes (Tarn 2004, Heron 2008)", "library library"],
    [
      "as many as there are who won or rode",
      "Three swimmers broke the record (Tan 1972, Lind 1972 and 1976, Roe 1980).",
      "library library library library",
    ],
    [
      "and in Spanish and French",
      "Dos tenistas lo lograron (Tan 1969, Lind 1988). Deux coureuses ont réussi (Roe 1993, Berg 1998).",
      "library library library library",
    ],
    ["but not who play in theory", "Two players bargain in it (Tan 1982; Lind 1998).", "form form"],
    ["nor with a clause between", "Two players lost, as models say (Tan 1982; Lind 1998).", "form form"],
    ["but not what is read", "Two surveys (Tan 2004; Lind 2008) agree.", "form form"],
    ["nor those who write", "Three authors agree (Tan 2004; Lind 2008; Berg 2011).", "form form form"],
    ["nor another number of things", "Two wars (Tan 1975; Lind 1976; Berg 2004).", "form form form"],
    ["nor with pages", "Two films (Tan 1975: 4; Lind 1976: 7).", "form form"],
    [
      "nor beside one that is a citation for sure",
      "Two towns (Tan et al. 2004; Heron 2008), two films (Tan & Roe 2011; Berg 2012).",
      "form form form form",
    ],
    ["what stands in a row with a place", "Two rounds of talks (Oslo 1993, Tarn 2001) failed.", "library library"],
    [
      "but not after a semicolon, with a comma or with pages",
      "(Mexico 2012; Tan 2004) (Mexico, 2012, Tan, 2004) (Mexico 2012, Tan 2004: 5)",
      "library form library form library form",
    ],
    ["names that only commas part, as of comets and meetings", "(Tarn 1996, Heron 1997)", "place place"],
    [
      "but not with several of them, or pages",
      "(Tan 1983, Lind 1983, Roe and Berg 1986) (Tan 1996, Lind 1997: 4)",
      "form form form form form",
    ],
    ["beside a year of old", "bells (St Tarn, 1462; Heron, 1511)", "library place"],
    ["a month that is a family beside another", "(May 1993; Tan 1989)", "doubt form"],
    ["a family that is a month’s elsewhere, beside another", "(Tan 1951 ; Avril 2004)", "form doubt"],
    ["and alone", "(Avril 2004)", "library"],
  ])("%s", (_why, text, needs) => {
    expect(shown(text)).toBe(needs);
  });
});
