import { expect, test } from "vitest";
import { resolved } from "../../test/resolved.ts";
import { bib, book } from "../../test/sources.ts";
import type { Library } from "../library/library.ts";

const works =
  book("lind2004", "Lind, Ada", "2004", "Reeds") +
  book("tan2004", "Tan, Wei and Lind, Ada", "2004", "Ice") +
  book("berg1998", "Berg, Ole", "1998", "Pike") +
  book("roe2001", "Roe, Ann and Tan, Wei", "2001", "Eels");

/** What a text cites, and means by it. */
function meant(text: string, library: Library): readonly string[] {
  return resolved(text, library).map(({ mention, resolution }) => {
    const hits = resolution.kind === "known" ? [resolution.hit] : resolution.kind === "ambiguous" ? resolution.hits : [];
    return `${mention.text} by ${mention.authors.join(", ")}: ${resolution.kind} ${hits.map(({ id }) => id).join(" ")}`;
  });
}

/** The same names and years in places of which each may change what they mean. */
const places = [
  "As Lind (2004) holds, and Lind (2004: 3) once more.",
  "So it is (Lind 2004), (see Lind 2004) and (Lind, 2004).",
  "After Lind (2004) it froze.",
  "After Tan, Lind (2004) it froze.",
  "So it is (Tan; Lind 2004).",
  "So it is (after Lind 2004).",
  "So it is (after Tan, Lind 2004).",
  "It sank before Lind (2004) did.",
  "It sank, Tan, W., Lind (2004).",
  "So TAN; LIND (2004) and (TAN; LIND, 2004) hold.",
  "So Tan and Lind (2004) hold, and R. Lind (2004).",
  "In Oslo and Lind (2004), so it was.",
  "President Lind (2004) signed it; Mr. Lind (2004) did not.",
  "Tan’s study of Lind (2004) is long.",
  "So Lind (2004)[1998] and Berg (2004 [1998]) hold.",
  "So it is (LIND, Ada, 2004), (e.g. Lind, 2004).",
  "However, Lind (2004) and La Roe and Tan (2001) hold, as do Roe and Tan (2001).",
  "the Lind 2004 campaign",
  "Unknown (2004) and Unknown, Roe and Tan (2001) hold.",
];

test.each(places)("a citation means what it would mean if nothing was asked before: %s", (place) => {
  const library = [bib(works)];
  for (const other of [...places, ...places.toReversed()]) meant(other, library);
  expect(meant(place, library)).toEqual(meant(place, [bib(works)]));
});
