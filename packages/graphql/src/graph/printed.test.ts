import { corpus } from "@concordat/mini-corpus";
import { expect, test } from "vitest";
import { printedDates, type Reading, readStep } from "./printed.ts";

const accord = corpus.agreements.find(({ id }) => id === "southern-lakes-accord");

/** Errata on the date of signing, by what they print; the dates that count in each reading. */
test.each([
  ["nothing printed otherwise", [], "signed 2002-03-22", "signed 2002-03-22", ""],
  ["another date", [{ printed: "2004-03-22" }], "signed 2002-03-22", "signed 2004-03-22", "signed 2004-03-22"],
  ["two others", [{ printed: "2004" }, { printed: "2003" }], "signed 2002-03-22", "signed 2004, signed 2003", "signed 2004, signed 2003"],
  ["another step", [{ printed: "2004", printedEvent: "launched" as const }], "signed 2002-03-22", "launched 2004", "launched 2004"],
  [
    "the date of record too, in another place",
    [{ printed: "2004", inSource: true }],
    "signed 2002-03-22",
    "signed 2004, signed 2002-03-22",
    "signed 2004, signed 2002-03-22",
  ],
  ["what is no date", [{ printed: "some time later" }], "signed 2002-03-22", "signed 2002-03-22", ""],
  ["of another field", [{ printed: "2004", field: "dates.launched" }], "signed 2002-03-22", "signed 2002-03-22", ""],
])("%s", (_why, said, ...readings) => {
  const [erratum] = accord?.errata ?? [];
  if (accord === undefined || erratum === undefined) throw new Error("There is no accord with an erratum.");
  const printed = printedDates({ ...accord, errata: said.map((differing) => ({ ...erratum, ...differing })) }, "dates.signed");
  const read = (reading: Reading) =>
    readStep({ step: "signed", date: "2002-03-22" }, printed, reading)
      .map(({ step, date }) => `${step} ${date}`)
      .join(", ");
  expect((["recorded", "printed", "printed-only"] as const).map(read)).toEqual(readings);
});
