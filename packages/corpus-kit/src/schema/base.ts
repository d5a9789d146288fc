import * as z from "zod";
import type { Erratum, FactEvidence } from "../packed/types/errata.ts";
import type { Appearance, Identifier, Name } from "../packed/types/names.ts";
import { countingNumber, day, id, language, list, text, webAddress } from "./fields.ts";
import { milestone } from "./milestone.ts";
import type { Same } from "./same.ts";

const name = z
  .strictObject({
    text,
    lang: language,
    form: z.enum(["name", "acronym", "alias"]),
    official: z.boolean().describe("true where the body or the instrument itself bears this name"),
    translation: z.enum(["ours"]).exactOptional().describe("ours, where no official name exists and we translated it"),
    recognize: z
      .enum(["always", "when-defined", "never"])
      .describe("always: distinctive; when-defined: shared or ordinary; never: means other things too"),
    printedIn: list(id).describe("ids of the sources that print exactly this form"),
  })
  .describe("One name of the record, in one language");

const identifier = z.strictObject({ scheme: text, value: text, url: webAddress.exactOptional() });

const appearance = z.strictObject({ source: id, paragraphs: list(countingNumber) });

const page = {
  title: text,
  url: webAddress.describe("the page itself, never a home page"),
  accessed: day.describe("the day you opened it"),
  tier: z.enum(["official", "scholarly", "press", "other"]),
};

const evidence = z.strictObject(page).describe("A page that you opened and that states the recorded value");

const factEvidence = z
  .strictObject({ ...page, states: z.array(text).min(1).describe("the fields that it states: [dates.signed, parties, successors.cni]") })
  .describe("A page that you opened and that states facts of this record");

const erratum = z
  .strictObject({
    kind: z.enum(["date", "name", "title", "citation", "list", "fact", "text"]),
    field: text.describe("the field of this record, as a path with dots: dates.signed, csl.issued, name"),
    source: id,
    paragraphs: list(countingNumber).describe("paragraphs of the source that it stands in; both, where two do not agree"),
    footnote: countingNumber.exactOptional(),
    printed: text,
    printedEvent: milestone.exactOptional().describe("signed, where the source calls a launch a signing"),
    recorded: text.nullable().describe("null where the record is silent"),
    evidence: list(evidence),
    status: z.enum(["verified", "unverified"]),
    inSource: z.boolean().exactOptional().describe("true where the source itself shows the difference"),
    note: text.describe("one sentence: who prints what, what the record says, and where"),
  })
  .describe("A difference between what a source prints and what the record says");

/** The fields of every record that follow its name. */
export const common = {
  names: list(name),
  subkind: text.exactOptional().describe("a kind more exact than kind has, in your own words: compact, strategy"),
  summary: text.default("").describe("one or two sentences in your own words"),
  appearsIn: list(appearance),
  identifiers: list(identifier),
  evidence: list(factEvidence),
  errata: list(erratum),
};

true satisfies Same<z.output<typeof name>, Name>;
true satisfies Same<z.output<typeof identifier>, Identifier>;
true satisfies Same<z.output<typeof appearance>, Appearance>;
true satisfies Same<z.output<typeof erratum>, Erratum>;
true satisfies Same<z.output<typeof factEvidence>, FactEvidence>;
