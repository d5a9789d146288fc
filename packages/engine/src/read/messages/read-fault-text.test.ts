import { expect, test } from "vitest";
import type { Locale } from "../../text/locale.ts";
import { drain } from "../drain.ts";
import { type LibraryFormat, readLibrary } from "../read-library.ts";
import { readFaultText } from "./read-fault-text.ts";

const say = (text: string, format: LibraryFormat, locale: Locale): string =>
  drain(readLibrary(text, format))
    .problems.map(({ what }) => readFaultText(what, locale))
    .join(" ");

test.each<[why: string, text: string, format: LibraryFormat, es: string, fr: string]>([
  [
    "an entry that is never closed",
    "@book{smith2004, title = {A}\n@book{b, title = {B}}",
    "bibtex",
    "la entrada «smith2004» no se cierra nunca; se leyó hasta la entrada siguiente.",
    "l'entrée «\u00a0smith2004\u00a0» n'est jamais fermée\u00a0; lue jusqu'à l'entrée suivante.",
  ],
  [
    "a value that is never closed",
    "@book{a, title = {A",
    "bibtex",
    "la entrada «a» tiene un valor de «title» que no se cierra nunca; se leyó hasta el final del archivo.",
    "l'entrée «\u00a0a\u00a0» a une valeur de «\u00a0title\u00a0» qui n'est jamais fermée\u00a0; lue jusqu'à la fin du fichier.",
  ],
  [
    "commands",
    "@book{a, title = {\\one{A} \\two{B} \\three{C}}}",
    "bibtex",
    "no se conoce la orden «\\one», así que quedó como está escrita, o quedaron las palabras entre sus llaves; tampoco «\\two» y «\\three».",
    "la commande «\u00a0\\one\u00a0» n'est pas connue\u00a0: elle reste telle quelle, ou seulement les mots entre ses accolades\u00a0; de même «\u00a0\\two\u00a0» et «\u00a0\\three\u00a0».",
  ],
  [
    "a word that no string defines",
    "@book{a, publisher = unheard}",
    "bibtex",
    "ningún @string anterior define «unheard», así que vale por sí mismo; póngalo entre llaves si es una palabra.",
    "aucun @string avant lui ne définit «\u00a0unheard\u00a0», qui vaut donc pour lui-même\u00a0; mettez-le entre accolades si c'est un mot.",
  ],
  [
    "a key that is used twice",
    "@book{a, title = {A}}\n@book{a, title = {B}}",
    "bibtex",
    "la entrada «a» usa la clave de la línea 1; se usa la primera.",
    "l'entrée «\u00a0a\u00a0» utilise la clé de la ligne 1\u00a0; la première est retenue.",
  ],
  [
    "an item that is no YAML",
    "- id: a\n  title: [x\n",
    "csl-yaml",
    "el elemento «a» no es YAML válido en esta línea: revise comillas, dos puntos, sangrías, tabuladores y anclas; se leyó el resto.",
    "l'élément «\u00a0a\u00a0» n'est pas du YAML valide à cette ligne\u00a0: regardez guillemets, deux-points, retraits, tabulations et ancres\u00a0; le reste a été lu.",
  ],
])("%s, in Spanish and French", (_why, text, format, es, fr) => {
  expect([say(text, format, "es"), say(text, format, "fr")]).toEqual([es, fr]);
});

test.each<[text: string, format: LibraryFormat]>([
  ["@book{a, title = {A}", "bibtex"],
  ["@book{a, title = words of it, year = 2004}", "bibtex"],
  ["@book{a, title = {A} year = 2004}", "bibtex"],
  ["@book{a, title, year = 2004}", "bibtex"],
  ["@book{a, title = {A}}, year = 2004}", "bibtex"],
  ["@book{a, title = {A}, {} year = 2004}", "bibtex"],
  ["@string{a = {A\n@book{b, title = {B}}", "bibtex"],
  ["@book{, title = {A}}", "bibtex"],
  ["@book{a}", "bibtex"],
  ["@book{a, title = {A}}\n@boo", "bibtex"],
  ["@book{a, title = {A}, crossref = {b}}", "bibtex"],
  ["@book{a, title = {A}, crossref = {a}}", "bibtex"],
  ["@book{a, title = {A}, crossref = {B}}\n@book{b, title = {B}}", "bibtex"],
  ["@book{a, title = {A,\n year = {2004}\n}", "bibtex"],
  ["@book{a, title = “A”, year = 2004}", "bibtex"],
  ["@book{a, title = {A}, title = {B}}", "bibtex"],
  ["@book{{a, title = {A}}", "bibtex"],
  ["@book{a, title = {A})", "bibtex"],
  ["@{a, title = {A}}", "bibtex"],
  ["@book{a, title = {A},\n<<<<<<< HEAD\n year = 2004}", "bibtex"],
  ["<<<<<<< HEAD\n@book{a, title = {A}}", "bibtex"],
  ["book{a, title = {A}}", "bibtex"],
  ["@book[a, title = {A}]", "bibtex"],
  ["%A Tan\n%T Ice\n", "bibtex"],
  ["Words.", "bibtex"],
  ['[{"id": "a", "title": "A"]', "csl-json"],
  ['[{"id": "a", "title": }]', "csl-json"],
  ['[{"id": "a",}]', "csl-json"],
  ["[{;}]", "csl-json"],
  ['[{"title": "A"}]', "csl-json"],
  ['{"a": 1}', "csl-json"],
  ["- title: A\n", "csl-yaml"],
  ["- *a\n", "csl-yaml"],
  ["a: b\n", "csl-yaml"],
  ["tan:\n  type: book\n", "csl-yaml"],
  ["TY  - BOOK\nTI  - A\nER  -\n", "bibtex"],
  ["<html>", "csl-json"],
  ["TY  - BOOK\nER  -\n", "ris"],
  ["TY  - BOOK\nTI  - A\n", "ris"],
  ["TI  - A\nER  -\n", "ris"],
  ["PMID- 12\n", "ris"],
  ["%0 Book\n", "ris"],
  ["PT J\nTI A\n", "ris"],
  ["Words.", "ris"],
])("each language has words of its own for what is wrong with %j", (text, format) => {
  const three = (["en", "es", "fr"] as const).map((locale) => say(text, format, locale));
  expect(new Set(three).size, three.join("\n")).toBe(3);
  expect(three.every((one) => one.endsWith(".") && !/undefined|\[object/.test(one))).toBe(true);
});
