import { builder } from "../builder.ts";
import { refusal } from "../refusal.ts";

const edtf = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?:\/(?:\d{4}(?:-\d\d(?:-\d\d)?)?|\.\.)?)?$/;

builder.scalarType("EdtfDate", {
  description: "A date in EDTF, level 1: `2001-12-12`, `2004-02`, `2001`, or a range `2001/2006`.",
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === "string" && edtf.test(value)) return value;
    throw refusal("BAD_DATE", `${JSON.stringify(value)} is no date; write it as 2001-12-12, 2001-12 or 2001.`);
  },
});
