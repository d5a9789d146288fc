import { describe, expect, test } from "vitest";
import { mask } from "../../mask/mask.ts";
import { findCitations } from "../find.ts";

/** What the writing shows of each citation, in order: `form`, `doubt` or `library`. */
function shown(text: string): string {
  return findCitations(text, mask(text, "markdown"), "markdown")
    .map(({ needs }) => needs)
    .join(" ");
}

describe("a name of several words, or an institution's, before a bracketed year", () => {
  test.each([
    ["according to whom it is", "Según Lindero Tan (2001), creció; and according to Lark House (2003), it fell.", "form form"],
    ["with an article of its own", "Selon Le Tarn (2001), oui. D’après La Berge (2003), non.", "form form"],
    ["with a particle within it", "Selon Lindolt de Tarnen (2001), oui.", "form"],
    ["whom a reader is sent to", "Véase Lindero Tan (2001); cf. Bergen Roe (2003).", "form form"],
    ["as somebody holds", "Como ha señalado Lindero Tan (2001), creció. Comme le souligne Le Tarn (2003), oui.", "form form"],
    ["in whose opinion it is", "A juicio de Lindero Tan (2001), y siguiendo a Bergen Roe (2003), no.", "form form"],
    ["with whom what is found agrees", "Estos hallazgos coinciden con Lindero Tan (2001).", "form"],
    ["with whose time something falls together", "El estreno coincide con Tarn (2001).", "chance"],
    ["an institution after its article", "Según el Banco Lacustre (2001), sí; according to the Lakes Institute (2003), no.", "form form"],
    [
      "an institution that goes on in lower case",
      "Selon le Haut Comité aux lacs (2001), oui ; selon la Ligue des rives (2003), non.",
      "form form",
    ],
    ["an institution that a reader is to see", "See the Lakes Institute (2001).", "form"],
    ["an institution with a place in it, after a word of a sentence", "Según Instituto Nacional de Lagos (2001), sí.", "form"],
    ["whom somebody follows who says something", "À la suite de Tarn (2001), nous distinguons deux lacs.", "form"],
    ["after what something is done", "À la suite de Tarn (2001), on a fermé le pont.", "chance"],
    ["a film that is to be seen", "Voir Le Tarn (2001).", "doubt"],
    ["what a film is made after", "un film d’après Le Tarn (2001).", "doubt"],
    ["what may show something", "Como muestra Laguna Tan (2001), creció.", "doubt"],
    ["a thing with an article", "According to the Lindero Consensus (2001), no.", "doubt"],
    ["a law", "Según Ley Lacustre (2001), no; according to the Lakes Act (2003), no.", "library library"],
    ["a court", "According to the Supreme Court (2001), no.", "doubt"],
  ])("%s", (_why, text, needs) => {
    expect(shown(text)).toBe(needs);
  });
});

describe("what agencies do that are called by letters", () => {
  test.each([
    ["in three languages", "La LKC (2001) documentó tres casos; le HQR (2003) alerte; the BDX (2005) urges it.", "doubt doubt doubt"],
    ["what they reckon", "The LKC (2001) calculated it; l’HQR (2003) a calculé; el BDX (2005) analizó tres casos.", "doubt doubt doubt"],
    ["one that sends to a source elsewhere", "According to CFR (2005), no; cfr Lind (2004).", "doubt form"],
    ["recording so many", "LKC (2001) recorded 310,000 crossings; BDX (2003) recorded fewer.", "doubt library"],
    ["and diseases do not", "LKC (2001) killed many.", "library"],
  ])("%s", (_why, text, needs) => {
    expect(shown(text)).toBe(needs);
  });
});

describe("institutions that go on in lower case in brackets", () => {
  test.each([
    [
      "of rights, of trades, without borders",
      "(Défenseur des rives, 2001; Médecins du lac, 2003; Pilotes sans frontières 2005)",
      "form form form",
    ],
    ["with an adjective", "(Secours lacustrique 2001)", "form"],
    ["what leagues play for", "(Ligue des champions, 2001)", "library"],
  ])("%s", (_why, text, needs) => {
    expect(shown(text)).toBe(needs);
  });
});
