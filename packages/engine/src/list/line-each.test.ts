import { describe, test } from "vitest";
import { expectEntries } from "../../test/listed.ts";

/** Lists with a line for each entry, in several orders of author, year and title, none with a stop at its end. */
const lists: readonly (readonly [order: string, lines: readonly string[]])[] = [
  [
    "the year in brackets after the names",
    [
      "Berg, Ole (1999), Las garzas del lago, Muelle, Casa Caña",
      "Consejo de los Lagos (2004), Quién cuida los diques, Muelle, CDL",
      "Lind Sosa, Ada María (2001), “Hielo y niebla”, Orillas, vol. 3, núm. 2",
      "Reed, Wei y Luz Tan (2003), Anguilas, Muelle, s.e.",
    ],
  ],
  [
    "the year between stops",
    [
      "Berg, Ole. 1999. *Pike of the Lower Lakes*. Quay, D.C.",
      "Council of the Lakes. 2004. Who Keeps the Dikes. Quay",
      "Lind, Ada, and Wei Tan. 2001. “Ice and Fog.” *Shores* 3: 4–9",
      "———. 2003. *Eels*. Reed, N.Y.",
      "Reed, Ruth. n.d. *Moorings*. Quay, Mass.",
    ],
  ],
  [
    "the year last",
    [
      "BERG Ole, *Les hérons du lac*, Quai, Roseau, 1999",
      "LIND Ada, “Glace et brume”, *Rives*, n° 3, 2001",
      "Office des digues, Qui garde le lac, Quai, Roseau, 2002",
      "TAN Wei, *Anguilles*, Quai, Roseau, 2003",
    ],
  ],
];

describe.each(lists)("a line for each entry, without stops, with %s", (_order, lines) => {
  test.each([
    ["all", lines],
    ["one of them", lines.map((line, at) => (at === 1 ? line : line.replace(/\.?$/, ".")))],
    ["the first alone", lines.map((line, at) => (at === 0 ? line : line.replace(/\.?$/, ".")))],
  ])("%s", (_which, some) => {
    const marked = some.map((line) => `«${line}»`);
    expectEntries(`References\n${marked.join("\n")}\n`, "plain");
    expectEntries(`## References\r\n\r\n${marked.join("  \r\n")}\r\n`);
    expectEntries(`## References\n\n${marked.join("\\\n")}\n`);
    expectEntries(`\\section*{References}\n${marked.map((line) => line.replaceAll("*", "")).join("\\\\\n")}\n`, "latex");
  });
});

test("a line that is the rest of the one before begins none", () => {
  expectEntries(
    "References\n«Berg, Ole. 1999. Pike. Quay, D.C.»\n«Lind, Ada. 2001. Eels. Reed, N.Y.»\n«Oz, Luz. 2002. Fog. In\nTan, Wei, ed. 2001. Reeds. Quay»\n" +
      "«Rey, Ana. 2003. Ice. Quay»\n«Sato, Ken. 2004. Snow. Quay»\n«Tan, Wei. 2005. Rain. Quay»\n",
  );
});

test("nor are lines of a paragraph entries", () => {
  expectEntries(
    "References\n«Berg, Ole. Pike and eels of the lakes, 1999–2001. Quay:\nReed, 2003.»\n«Lind, Ada. Who keeps the dikes of the north since\nThe Dike Act of 1967. Shores, 2002.»\n",
  );
});

test("breaks that a writer put end entries that are wrapped", () => {
  const entries = [
    "Berg, Ole. 1999. Pike of the lakes\nand who eats them. Quay",
    "Lind, Ada. 2001. Eels\nand herons. Quay",
    "Tan, Wei. 2003. Fog.\nReed",
  ];
  expectEntries(`## References\n\n${entries.map((entry) => `«${entry}»`).join("  \n")}\n`);
  expectEntries(`\\section{References}\n${entries.map((entry) => `«${entry}»`).join("\\\\[4pt]\n")}\n`, "latex");
});

test("breaks within entries end none", () => {
  expectEntries(
    "## References\n\n«Berg, Ole. 1999.  \nPike of the lakes. Quay.»\n\n«Lind, Ada. 2001.  \nEels and herons. Quay.»\n\n«Tan, Wei. 2003.  \nFog. Reed.»\n",
  );
});
