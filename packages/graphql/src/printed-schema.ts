import { lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "./schema.ts";

/** The schema in GraphQL's own language, in alphabetical order: what `schema.graphql` holds. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
