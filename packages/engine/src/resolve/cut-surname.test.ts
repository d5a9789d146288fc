import { expect, test } from "vitest";
import { resolved } from "../../test/resolved.ts";
import { bib, book } from "../../test/sources.ts";

const library = bib(
  book("lago", "Gutiérrez Nájera, Manuel", "2004") +
    book("xu", "Xu, Liang", "2015") +
    book("three", "Berg, Ole and Lind, Ada and Tan, Wei", "2012") +
    book("ortega", "Ortega y Gasset, José", "1930") +
    book("pair", "Quintero Rivas, Ana and Arias Montaño, Luis", "2010") +
    book("serna", "de la Serna, Juan", "1998"),
);

/** What each citation means, by its key, `?` where it is a slip for it, and as what it is read. */
function said(text: string): readonly string[] {
  return resolved(text, [library]).map(({ mention, resolution }) => {
    const id =
      resolution.kind === "known" ? resolution.hit.id : resolution.kind === "mismatch" ? `${resolution.candidates[0]?.hit.id}?` : "none";
    return `${id} ${mention.authors.join("; ")}`;
  });
}

test.each([
  ["a slip in the first of two surnames", "(Gutiérrrez Nájera 2004)", "lago? Gutiérrrez Nájera"],
  ["the same in the sentence", "Según Gutierres Nájera (2004), sí.", "lago? Gutierres Nájera"],
  ["the same with a second author", "(Quintro Rivas and Arias Montaño 2010)", "pair? Quintro Rivas; Arias Montaño"],
  ["somebody else of the second surname", "(Peña Nájera 2004)", "none Peña Nájera"],
  ["both surnames", "(Gutiérrez Nájera 2004)", "lago Gutiérrez Nájera"],
  ["the second alone", "(Nájera 2004)", "lago Nájera"],
  ["after the given name", "Manuel Nájera (2004) dice.", "lago Nájera"],
  ["after an initial", "M. Nájera (2004) dice.", "lago M. Nájera"],
  ["after what he is", "el poeta Nájera (2004) dice.", "lago Nájera"],
  ["a particle left out after a given name", "Juan Serna (1998) dice.", "serna Serna"],
  ["a co-author whom the record has not, in Spanish", "(Xu y Lind 2015)", "none Xu; Lind"],
  ["two of three, in Spanish", "(Berg y Lind 2012)", "three Berg; Lind"],
  ["a family with its conjunction", "(Ortega y Gasset 1930)", "ortega Ortega y Gasset"],
])("%s", (_why, text, expected) => {
  expect(said(text)).toEqual([expected]);
});
