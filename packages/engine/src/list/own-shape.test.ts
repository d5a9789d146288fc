import { test } from "vitest";
import { expectEntries } from "../../test/listed.ts";

test.each([
  ["an abbreviation", "Berg, Ole. 1999. *Pike and Eels of the Lakes*. Washington, D.C."],
  ["no stop", "Berg, Ole. 1999. *Pike and Eels of the Lakes*. Quay and Harbor"],
])("what reads as the other entries do begins one after a full line that ends in %s", (_why, full) => {
  const others = [
    "Lind, Ada. 2001. Eels. Quay.",
    "Rey, Luz. 2003. *On the law of moorings in the\nharbors of the north*. Quay: Heron.",
    "Sato, Ken. 2004. Fog. Reed.",
  ];
  const entries = [
    "Alba, Rosa. 1998. Terns. Quay.",
    full,
    "Council of the Harbors and the Lakes. 2000. *Who Keeps the\nDikes*. Quay.",
    ...others,
  ];
  expectEntries(`References\n\n${entries.map((entry) => `«${entry}»`).join("\n")}\n`, "plain");
});

test("a place and a month before a year begin none", () => {
  const entries = [
    "Alba, Rosa. 1998. Terns. Quay.",
    "Berg, Ole. 1999. Pike and eels of the lakes. Paper read at Harbor Day\nNew Quay, September 1999.",
    "Lind, Ada. 2001. Eels of the lower lakes and herons of the upper\nones. Quay.",
    "Sato, Ken. 2004. Fog of the lower lakes and ice of the upper ones.\nReed.",
  ];
  expectEntries(`References\n\n${entries.map((entry) => `«${entry}»`).join("\n")}\n`, "plain");
});

test("a publisher before the year of an entry that has none yet begins none", () => {
  const entries = [
    "Berg, O. Pike of the lower lakes and eels. Quay,\nHeron House, 1999.",
    "Lind, A. Eels of the upper lakes and pike. Quay\nReed Press, 2001.",
    "Tan, W. Ice, and who walks on it in the winters. Quay\nReed Press, 2003.",
    "Wu, L. Fog, 2004.",
  ];
  expectEntries(`References\n\n${entries.map((entry) => `«${entry}»`).join("\n")}\n`, "plain");
});

test("dashes for the authors before begin an entry after a line without a stop", () => {
  const entries = [
    "Berg, Ole. 1999. *Pike of the lower lakes and of the upper ones,\nwith eels*. Quay: Heron House and the Keepers of the Harbor",
    "———. 2001. *Eels*. Quay.",
    "Lind, Ada. 2003. *Fog of the north,\nand of the south*. Reed.",
  ];
  expectEntries(`References\n\n${entries.map((entry) => `«${entry}»`).join("\n")}\n`, "plain");
});
