import { describe, expect, test } from "vitest";
import { check, declared, paper } from "../../test/checked.ts";
import { readDocument } from "../document.ts";
import { resolveCitations } from "../resolve/resolve.ts";
import type { Locale } from "../text/locale.ts";
import { checkDocument } from "./check.ts";

test.each<[Locale, string]>([
  ["en", "Nothing to check 1 citation against: this text has no reference list and what it names could not be read: a.bib, b.bib."],
  ["es", "No hay con qué cotejar 1 cita: este texto no tiene lista de referencias y no se pudo leer lo que nombra: a.bib, b.bib."],
  [
    "fr",
    "Rien pour vérifier 1 citation\u00a0: ce texte n'a pas de liste de références et ce qu'il nomme n'a pas pu être lu\u00a0: a.bib, b.bib.",
  ],
])("a text that names libraries nobody could read is not said to name none: %s", (locale, message) => {
  const reading = readDocument("So (Welland 2003).", "markdown");
  const citations = resolveCitations(reading, []);
  const problems = checkDocument({ reading, citations, library: [], locale, unread: ["a.bib", "b.bib"] });
  expect(problems.map(({ code, message: said }) => [code, said])).toEqual([["library.none", message]]);
});

describe("in the reader's language", () => {
  const text = `${paper("So (Welland 2003; Nobody 1971; Okafor 2003; García Luna 2011).").replace("Tan 1999; ", "")}`;
  test.each([
    [
      "es",
      [
        "El texto dice Welland 2003; la lista dice Welland 2004 (línea 7). También lakes. ¿Cuál es correcto?",
        "«Nobody 1971» no se encontró: esta lista (2), lakes (8).",
        "«Okafor 2003» corresponde a 2 obras: Reading the Water; A Second Look at the Shore. Elija 2003a o 2003b.",
        "«García Luna 2011» está en lakes, pero no en la lista de este texto. ¿Añadirlo?",
        "Tan 1999 está en la lista, pero no se cita en el texto.",
      ],
      "No hay con qué cotejar 1 cita: este texto no tiene lista de referencias ni nombra una biblioteca.",
    ],
    [
      "fr",
      [
        "Le texte dit Welland 2003, la liste dit Welland 2004 (ligne 7). lakes aussi. Lequel est juste\u00a0?",
        "«\u00a0Nobody 1971\u00a0» est introuvable\u00a0: cette liste (2), lakes (8).",
        "«\u00a0Okafor 2003\u00a0» convient à 2 ouvrages\u00a0: Reading the Water\u00a0; A Second Look at the Shore. Choisissez 2003a ou 2003b.",
        "«\u00a0García Luna 2011\u00a0» est dans lakes, mais pas dans la liste de ce texte. L'ajouter\u00a0?",
        "Tan 1999 est dans la liste, mais n'est pas cité dans le texte.",
      ],
      "Rien pour vérifier 1 citation\u00a0: ce texte n'a pas de liste de références et ne nomme aucune bibliothèque.",
    ],
  ])("%s", (locale, messages, none) => {
    const asked = { locale: locale as Locale };
    expect(check(text, { ...asked, sources: [declared] }).map(({ message }) => message)).toEqual(messages);
    expect(check("(Welland 2003)", asked).map(({ message }) => message)).toEqual([none]);
  });

  test.each(["es", "fr"] as const)("labels are written in %s too", (locale) => {
    const and = { es: "y", fr: "et" }[locale];
    const lakes = [declared];
    expect(
      check("(O'Neill and Bäcker 1999)", { sources: lakes, locale })
        .map(({ message }) => message)
        .join(),
    ).toContain(`O'Neill ${and} Bäcker 1998`);
  });
});
