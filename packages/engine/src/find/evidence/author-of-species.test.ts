import { expect, test } from "vitest";
import { mask } from "../../mask/mask.ts";
import { findAlike } from "../find-alike.ts";

test.each([
  ["a species in italics", "The vole *Erinaceus lunaris* (Tarn, 1801) winters here.", "library"],
  ["two who named it", "The bat *Myotis borealis* (Tarn & Lind, 1839) winters here.", "library"],
  ["a subspecies", "The hare *Lepus timidus borealis* (Tarn, 1801) winters here.", "library"],
  ["no italics, by its endings", "Counts of Clupea tarnensis (Lind, 1847) fell.", "library"],
  ["a species after what it is called", "The tarn vole, Erinaceus acutirostris (Lind, 1837), is gone.", "library"],
  ["an author after words like these", "It is, as everybody knows (Lind, 1837), gone.", "form"],
  ["a work of our time on a species", "The vole *Erinaceus lunaris* (Tarn, 2001) winters here.", "form"],
  ["no comma", "The vole *Erinaceus lunaris* (Tarn 1801) winters here.", "form"],
  ["pages", "The vole *Erinaceus lunaris* (Tarn, 1801, p. 3) winters here.", "form"],
  ["other words in italics", "*Social contract* and the rest (Tarn, 1801) held.", "form"],
] as const)("%s", (_why, text, needs) => {
  expect(findAlike(text, mask(text, "markdown"), "markdown").map((mention) => mention.needs)).toEqual([needs]);
});
