import * as z from "zod";
import type { Citation } from "../packed/types/citation.ts";
import { common } from "./base.ts";
import { csl } from "./csl.ts";
import { countingNumber, id, list, text } from "./fields.ts";
import type { Authored, Same } from "./same.ts";

const use = z.strictObject({
  source: id,
  paragraph: countingNumber,
  footnote: countingNumber.exactOptional(),
  text: text.describe("the citation exactly as printed"),
  form: z.enum(["parenthetical", "narrative", "newspaper", "source-note"]),
  locator: text.exactOptional().describe("pages as printed: 58-59"),
  claim: text.describe("what the work is cited for, in your own words"),
  about: list(id).describe("ids of the agreements, agencies, people and events that the claim is about"),
});

/** What `data/citations/<id>.yaml` may hold. */
export const citation = z.strictObject({
  name: text.exactOptional().describe("left out where it is the title"),
  ...common,
  csl,
  label: text.describe("author and year as a writer types them"),
  printed: list(text).describe("other labels that sources print for this work"),
  volume: id.exactOptional().describe("id of the source record of the volume it appears in"),
  uses: list(use),
});

type Fields = z.output<typeof citation>;

export function citationRecord(id: string, { name, csl, ...rest }: Fields): Citation {
  return { id, type: "citation", name: name ?? csl.title ?? rest.label, ...rest, csl: { id, ...csl } };
}

true satisfies Same<Omit<Fields, "name" | "csl">, Authored<Citation, "name" | "csl">>;
