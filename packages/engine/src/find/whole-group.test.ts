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
    ["but not what is read", "Two surveys (Tan 2004, Lind 2008) agree.", "form form"],
    ["nor those who write", "Three authors agree (Tan 2004, Lind 2008, Berg 2011).", "form form form"],
    ["nor another number of things", "Two wars (Tan 1975; Lind 1976; Berg 2004).", "form form form"],
    ["nor with pages", "Two films (Tan 1975: 4; Lind 1976: 7).", "form form"],
    ["a family that is a month’s elsewhere, beside another", "(Tan 1951 ; Avril 2004)", "form doubt"],
    ["and alone", "(Avril 2004)", "library"],
  ])("%s", (_why, text, needs) => {
    expect(shown(text)).toBe(needs);
  });
});
