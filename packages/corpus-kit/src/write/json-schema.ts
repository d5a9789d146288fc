import * as z from "zod";
import { redirectFile } from "../schema/corpus.ts";
import { type Kind, kinds } from "../schema/kinds.ts";

/** The JSON Schemas by file name (`agreement.schema.json`): what a YAML file of each kind may hold. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map(kinds.map((kind) => [`${kind.type}.schema.json`, jsonSchema(kind)]));
}

function jsonSchema({ schema, type }: Kind): string {
  const file = z.union([schema, redirectFile]).describe(`A file of a Concordat corpus: one ${type}, or a retired id`);
  return `${JSON.stringify(z.toJSONSchema(file, { io: "input" }), null, 2)}\n`;
}
