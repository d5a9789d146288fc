import * as z from "zod";

/** What can happen to an agreement on a date. */
export const milestone = z.enum([
  "announced",
  "negotiated",
  "signed",
  "launched",
  "in-force",
  "published",
  "withdrawn",
  "superseded",
  "ended",
]);
