import { expect, test } from "vitest";
import { library, paper, told, undeclared } from "../../test/checked.ts";

const none = (citations: string, asked = "library.bib"): string =>
  `library.none: ${citations} could not be confirmed by ${asked}, and may be in what could not be read: gone.bib.`;

test.each([
  ["a work that nobody has may be in it", "So (Nobody 1971).", [none("1 citation")]],
  ["so may a key, and what is near", "So [@lind2002], Lind (2003), Tan (1998).", [none("3 citations")]],
  ["what is there is not told", "So (Lind 2001).", []],
  ["a work whose year differs from the text's own list", paper("So (Welland 2003)."), ["citation.mismatch"]],
  ["a work that the list lacks and a library has", paper("So (Lind 2001)."), ["citation.unlisted"]],
  ["a work that the list lacks and nobody has", paper("So (Nobody 1971)."), [none("1 citation", "this list, library.bib")]],
])("where a library could not be read: %s", (_why, text, expected) => {
  const found = told(text, { sources: [library, undeclared], unread: ["gone.bib"] });
  expect(found.map((one) => (one.startsWith("library.none") ? one : one.split(":")[0]))).toEqual(expected);
});

test("it is told in the reader's language", () => {
  const say = (locale: "es" | "fr") => told("So (Nobody 1971; Other 1972).", { sources: [library], unread: ["gone.bib"], locale });
  expect([...say("es"), ...say("fr")]).toEqual([
    "library.none: 2 citas no se pudieron confirmar con library.bib; quizá estén en lo que no se pudo leer: gone.bib.",
    "library.none: 2 citations n'ont pas pu être confirmées par library.bib\u00a0; peut-être dans ce qui n'a pas pu être lu\u00a0: gone.bib.",
  ]);
});
