import { expect, test } from "vitest";
import { abbreviates } from "./abbreviates.ts";

test.each([
  ["initials", "WTO", "World Trade Organization", true],
  ["beginnings", "Sectur", "Secretaría de Turismo", true],
  ["a small word gives letters, the last word none", "CEPAL", "Comisión Económica para América Latina y el Caribe", true],
  ["of several words each", "EMBRAPA", "Empresa Brasileira de Pesquisa Agropecuária", true],
  ["accents", "ANVISA", "Agência Nacional de Vigilância Sanitária", true],
  ["a capital within", "MTur", "Ministério do Turismo", true],
  ["a word between gives none", "STUR", "Secretaría Nacional de Turismo", false],
  ["another order", "TURSEC", "Secretaría de Turismo", false],
  ["of one word", "SECR", "Secretaría", false],
  ["too short", "ST", "Secretaría de Turismo", false],
  ["too many words left out", "SEC", "Secretaría de Educación y Cultura de la Nación Plurinacional Unida", false],
  ["letters over and over", "AAAAAAAAAAAA", "a a a a a a a a a a a a a a a a a a b", true],
])("%s", (_why, acronym, name, expected) => {
  expect(abbreviates(acronym, name)).toBe(expected);
});
