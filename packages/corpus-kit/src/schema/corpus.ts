import * as z from "zod";
import type { Corpus } from "../packed/types/record.ts";
import { day, id, text } from "./fields.ts";
import type { Same } from "./same.ts";

/** What `data/corpus.yaml` holds. The version comes from the manifest of the package. */
export const corpusFile = z.strictObject({
  name: id.describe("short name, used in ids and on the command line"),
  title: text,
  license: text.describe("SPDX expression of the license of the data: CC0-1.0"),
  released: day.exactOptional().describe("the day this version of the data is put out"),
});

true satisfies Same<z.output<typeof corpusFile>, Pick<Corpus, "name" | "title" | "license" | "released">>;

/** A file that holds only this retires an id. */
export const redirectFile = z.strictObject({ redirect: id.describe("the id that took the place of this one") }).describe("A retired id");
