import * as z from "zod";
import type { Source } from "../packed/types/source.ts";
import { common } from "./base.ts";
import { csl } from "./csl.ts";
import { countingNumber, list, text } from "./fields.ts";
import type { Authored, Same } from "./same.ts";

/** What `data/sources/<id>.yaml` may hold. */
export const source = z.strictObject({
  name: text,
  ...common,
  kind: z.enum(["paper", "volume", "document", "speech", "website"]),
  csl: csl.exactOptional().describe("left out where nothing but the name is known"),
  attributions: list(
    z.strictObject({
      paragraph: countingNumber,
      footnote: countingNumber.exactOptional(),
      by: text.describe("id of a person, agency, agreement, event or source, or a description of somebody unnamed"),
      claim: text.describe("what is ascribed to them, in your own words"),
    }),
  ),
  footnotes: list(
    z.strictObject({
      number: countingNumber,
      paragraph: countingNumber.describe("paragraph of the source file in which the note begins"),
      markedIn: countingNumber.describe("paragraph that bears its mark"),
    }),
  ),
});

type Fields = z.output<typeof source>;

export function sourceRecord(id: string, { csl, ...rest }: Fields): Source {
  return { id, type: "source", ...rest, csl: { id, ...(csl ?? { type: "document", title: rest.name }) } };
}

true satisfies Same<Omit<Fields, "csl">, Authored<Source, "csl">>;
