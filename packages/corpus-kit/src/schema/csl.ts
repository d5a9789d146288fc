import * as z from "zod";
import type { CslItem } from "../packed/types/citation.ts";
import { countingNumber, text } from "./fields.ts";
import type { Same } from "./same.ts";

const person = z
  .strictObject({
    family: text.exactOptional(),
    given: text.exactOptional(),
    "non-dropping-particle": text.exactOptional(),
    suffix: text.exactOptional(),
    literal: text.exactOptional(),
  })
  .refine(({ family, literal }) => (family === undefined) !== (literal === undefined), {
    error: "should have either a family (a person) or a literal (an institution).",
  });

const date = z.strictObject({
  "date-parts": z.array(z.array(countingNumber).min(1).max(3)).min(1).max(2).exactOptional().describe("[[2004, 10, 3]]: year, month, day"),
  literal: text.exactOptional(),
  raw: text.exactOptional(),
});

/** The bibliographic description of a work, CSL-JSON written as YAML; the build adds its `id`. */
export const csl = z.strictObject({
  type: text.describe("book, chapter, article-journal, article-newspaper, report, paper-conference..."),
  title: text.exactOptional(),
  author: z.array(person).exactOptional(),
  editor: z.array(person).exactOptional(),
  issued: date.exactOptional(),
  "container-title": text.exactOptional(),
  "collection-title": text.exactOptional(),
  "collection-number": text.exactOptional(),
  publisher: text.exactOptional(),
  "publisher-place": text.exactOptional(),
  "event-title": text.exactOptional().describe("the meeting at which a paper or a speech was given"),
  "event-place": text.exactOptional(),
  volume: text.exactOptional(),
  issue: text.exactOptional(),
  page: text.exactOptional(),
  edition: text.exactOptional(),
  language: text.exactOptional(),
  DOI: text.exactOptional(),
  ISBN: text.exactOptional(),
  ISSN: text.exactOptional(),
  URL: text.exactOptional(),
});

true satisfies Same<z.output<typeof csl>, Omit<CslItem, "id">>;
