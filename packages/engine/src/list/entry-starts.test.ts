import { describe, test } from "vitest";
import { expectEntries } from "../../test/listed.ts";

/** Entries on lines of so many letters at most, as a program wraps them, without blank lines between. */
function wrapped(entries: readonly string[], width: number): string {
  const lines = entries.flatMap((entry) => {
    const own = [""];
    for (const word of `«${entry}»`.split(" ")) {
      const line = own.at(-1) as string;
      if (`${line} ${word}`.replace(/[«»]/g, "").trim().length <= width) own[own.length - 1] = `${line} ${word}`.trim();
      else own.push(word);
    }
    return own;
  });
  return `References\n\n${lines.join("\n")}\n`;
}

describe("a line each", () => {
  test.each([
    [
      "that begins like no authors",
      "«TAN, Wei. LIND, Ada. Ice roads. Quay: Reed, 1999.»\n«LKC. Census of herons 2010. Quay, 2011.»\n«WELLAND (Ruth) et BERG (Ole), Who?, Quay, Reed, 2004.»\n",
    ],
    [
      "of any length",
      `«Tan, Wei, Ice roads, Reed, 1999.»\n«Harbor Office, Of moorings, s. f., https://example.org/moorings»\n«${"Who watches the eels? ".repeat(7)}Reed, 2004.»\n`,
    ],
    [
      "further works that begin with their year",
      "«Tan, Wei 1999 Ice Roads. Reed.»\n«2001 Snow. Quay.»\n«2004 Fog. Quay.»\n«Lind, Ada 2002 Eels.»\n",
    ],
  ])("%s", (_why, list) => {
    expectEntries(`References\n${list}`);
    expectEntries(`References\n\n${list}`, "plain");
  });

  test("is not what is wrapped, with years on lines that end sentences", () => {
    expectEntries(
      "References\n«Tan, W. Ice roads of the north, as they were in\nthe winter of 1999. Reed, 2001.»\n«Lind, A. Eels and reeds, and who owns them since\nthe Dike Act of 1967. Shores, 2002.»\n",
    );
  });

  test("is not what is broken by sense", () => {
    const entry = (name: string): string => `«${name}, W. (2004) Ice roads of the north and the south.\nQuay Press.»\n`;
    expectEntries(`References\n${["Tan", "Lind", "Berg", "Rey", "Sato"].map(entry).join("")}`);
  });
});

test("a journal and its year on a line by themselves begin no entry, nor does a bracket", () => {
  expectEntries(
    "References\n\n«TAN, Wei; LIND, Ada. Ice roads of the north and who keeps them in winter.\nShores & Lakes, 2016.»\n\n" +
      "«TAN, Wei - Ice roads of the south and who keeps them in winter.\nShores & Lakes. 2017). doi: 10.1000/1.»\n\n" +
      "«Berg, Ole. 2022. “Eels.” Journal of Lakes 8.\n(January 2022): 23–41.»\n\n«Lind, Ada. 2001. Fog. Reed.»\n",
    "plain",
  );
});

test("but a line that goes on after the year does", () => {
  expectEntries(
    "References\n\n«Tan, Wei. 2001. Ice.»\n\n«Berg, Ole. 2002. Eels.»\n«Lind and Reed, 2003. Fog.»\n\n«Oz, Luz. 2004. Reeds.»\n",
    "plain",
  );
});

describe("wrapped without blank lines", () => {
  test.each([60, 72, 80])("entries that begin with institutions or titles, at %i", (width) => {
    const entries = [
      "BERG, Ole. Pike and eels of the lower lakes: Who owns them, and who does not. Shores, v. 4, n. 2, p. 31-52, 2001.",
      "LAKE KEEPERS COUNCIL. Dikes and who keeps them. Quay, 2003.",
      "LIND, Ada; TAN, Wei. Reeds: An account of what grew on the dikes before they were raised. Quay: Heron House, 1998.",
      "REY, Luz. On the law of moorings in the harbors of the north and its many exceptions. Lakes and Dikes, v. 12, 2006.",
      "SATO, Ken. Fog. Quay: Reed Press, 2011.",
      "Who watches the herons? An inquiry. Quay: Reed Press, 2007.",
      "WELLAND, Ruth. Who watches the watchers of the herons, now that the herons are gone? Quay: Reed Press, 2004.",
    ];
    expectEntries(wrapped(entries, width));
  });

  test.each([60, 80])("entries that end without a stop, at %i", (width) => {
    const entries = [
      "Berg O (2001) Pike and eels of the lower lakes: who owns them, and who does not. Shores 4:31–52",
      "Lind A, Tan W (1998) Reeds: an account of what grew on the dikes before they were raised. Heron House, Quay",
      "Rey L (2006) On the law of moorings in the harbors of the north and its many exceptions. Lakes and Dikes",
      "Sato K (2011) Fog. Reed Press, Quay",
      "Tan W (1999) Ice roads of the far north, and the people who walk on them in winter. Reed Press, Quay",
      "Welland R (2004) Who watches the watchers of the herons, now that the herons are gone? Reed Press, Quay",
    ];
    expectEntries(wrapped(entries, width));
  });

  test.each([60, 72, 80])("entries with initials or institutions before their dates, at %i", (width) => {
    const entries = [
      "Berg O., Lind A. B., de Rey L. (2001). Pike and eels of the lower lakes: who owns them, and who does not. Shores 4, 31–52.",
      "Council of the Lower Lakes and Dikes (CLD). (2003). Dikes and who keeps them. Quay.",
      "Directorate of the herons and what they eat. (n.d.). Counts of every winter since they came. Quay.",
      "Lind A. B., Tan W. (1998). Reeds: an account of what grew on the dikes before they were raised. Heron House.",
      "Rey L. (2006). On the law of moorings in the harbors of the north and its many exceptions. Lakes and Dikes, 12.",
      "Sato K., Tan W. (2011). Fog. Reed Press.",
      "Tan W. (1999). Ice roads of the far north, and the people who walk on them in winter. Reed Press.",
      "van Welland R. J. (2004). Who watches the watchers of the herons, now that they are gone? Reed Press.",
    ];
    expectEntries(wrapped(entries, width));
  });

  test("journals that are out of the order of the list, after titles without a year", () => {
    expectEntries(
      "References\n\n" +
        "«ALBA, R. Terns and gulls of the outer skerries, counted every spring.\nHarbors and Quays, 2001.»\n«BERG, O. Pike. Quay, 2002.»\n" +
        "«CANO, L. Eels. Quay, 2004.»\n«DIAZ, M. Cranes. Quay, 2007.»\n«EKLUND, S. Who keeps the dikes of the lower lakes, and who pays for it?\nBulletin of Dikes, 2009.»\n" +
        "«FARO, T. Fog. Quay, 2010.»\n«GIL, P. Reeds. Quay, 2011.»\n«HALE, J. Ice. Quay, 2012.»\n«IBARRA, N. Locks. Quay, 2015.»\n" +
        "«JUHL, K. Snow. Quay, 2016.»\n«KERR, D. Mud. Quay, 2017.»\n«LIND, A. Moss. Quay, 2018.»\n«MORO, E. Silt. Quay, 2019.»\n«NASH, B. Tides. Quay, 2020.»\n" +
        "«OTTO, V. Rain. Quay, 2021.»\n«PENA, F. Sleet. Quay, 2022.»\n«QUIN, I. Hail. Quay, 2023.»\n«REY, L. Dew. Quay, 2023.»\n«SATO, K. Mist. Quay, 2023.»\n«TAN, W. Frost. Quay, 2024.»\n",
    );
  });
});

describe("what cannot be the end of an entry", () => {
  test.each([
    ["a sign for and", "Cruz, A., Berg, O., &\nTan, W. (Eds.). Dikes and reeds. Reed."],
    ["a conjunction", "Cruz, A., Berg, O. y\nTan, W. (Eds.). Dikes and reeds. Reed."],
    ["a word before the title of a whole", "In\nTan, W. (Ed.), Dikes and reeds (2nd ed. 2004). Reed."],
    ["a bracket", "Reed [Working\nPaper], 2003."],
    ["the day of a month", "viewed 06\nFebruary 2015, from the keepers."],
  ])("%s", (_why, rest) => {
    const other = (name: string): string =>
      `«${name}, O. (2001). Pike and eels of the lower lakes: who owns them, and who does not. Shores, 4, 31–52.»`;
    const whole = `«Rey, L. (2002). What the keepers of the dikes knew of herons in the year of the great flood. ${rest}»`;
    expectEntries(`References\n${["Berg", "Lind"].map(other).join("\n")}\n${whole}\n${["Sato", "Tan"].map(other).join("\n")}\n`);
    expectEntries(
      `References\n\n${["Berg", "Lind"].map(other).join("\n\n")}\n\n${whole.replace("\n", "\n\n")}\n\n${["Sato", "Tan"].map(other).join("\n\n")}\n`,
    );
  });
});

test.each(["Disponível em:", "Disponible en:", "Disponible dans:", "Available in:"])(
  "an address that is left out ends an entry: %s",
  (lead) => {
    const entries = ["BERG, O. Pike", "LIND, A. Eels", "REY, L. Moorings", "TAN, W. Ice"].map(
      (work) => `«${work}. Quay: Reed, 2001. ${lead}»`,
    );
    expectEntries(`References\n\n${entries.join("\n\n")}\n`);
  },
);
