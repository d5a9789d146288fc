import { readEdtf } from "@concordat/corpus-kit/values";
import { builder } from "../builder.ts";
import { refusal } from "../refusal.ts";

builder.scalarType("EdtfDate", {
  description: "A date in EDTF, level 1: `2001-12-12`, `2004-02`, `2001`, or a range `2001/2006`.",
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === "string" && readEdtf(value) !== undefined) return value;
    if (typeof value !== "string") throw refusal("BAD_DATE", "A date is a text, written as 2001-12-12, 2001-12 or 2001.");
    throw refusal(
      "BAD_DATE",
      `${JSON.stringify(value.slice(0, 60))} is no date of the calendar; write one as 2001-12-12, 2001-12 or 2001.`,
    );
  },
});
