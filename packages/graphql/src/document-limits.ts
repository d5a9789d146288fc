import { type DocumentNode, type FieldNode, Kind, type SelectionNode } from "graphql";
import { type RefusalCode, refusal } from "./refusal.ts";

/** Most of each that one query may write out; far above what people and tools write. */
const most = { aliases: 100, directives: 50, fields: 500, variables: 100, repeats: 20, introspection: 20, depth: 15 } as const;

type Count = Record<keyof typeof most, number>;

/** What each count is called, and what to do instead. */
const words: Readonly<Record<keyof Count, readonly [said: (count: number, most: number) => string, cure: string, code: RefusalCode]>> = {
  depth: [
    (count, limit) => `This query nests ${count} fields; at most ${limit} are answered.`,
    "Ask for the inner records by their ids.",
    "QUERY_TOO_DEEP",
  ],
  aliases: [
    (count, limit) => `This query gives ${count} aliases; at most ${limit} are answered.`,
    'Ask "records", "nodes" or a list for many things at once.',
    "QUERY_TOO_LARGE",
  ],
  repeats: [
    (count, limit) => `This query asks for the same field of the same thing ${count} times over; at most ${limit} are answered.`,
    "Once is enough.",
    "QUERY_TOO_LARGE",
  ],
  fields: [
    (count, limit) => `This query writes out ${count} fields; at most ${limit} are answered.`,
    "Ask for fewer, or in several queries.",
    "QUERY_TOO_LARGE",
  ],
  directives: [
    (count, limit) => `This query has ${count} directives; at most ${limit} are answered.`,
    "Leave out what you do not need.",
    "QUERY_TOO_LARGE",
  ],
  variables: [
    (count, limit) => `This query declares ${count} variables; at most ${limit} are answered.`,
    "Give a list where there are many.",
    "QUERY_TOO_LARGE",
  ],
  introspection: [
    (count, limit) => `This query looks at lists of the schema in ${count} places; at most ${limit} are answered.`,
    "The usual introspection query needs 10.",
    "QUERY_TOO_LARGE",
  ],
};

const schemaLists = new Set(["__schema", "__type", "types", "fields", "args", "interfaces", "possibleTypes", "inputFields", "enumValues"]);

/** Refuses a query that writes out too much, before anything is validated or run. Takes time in proportion to its text. */
export function limitDocument(document: DocumentNode): DocumentNode {
  const count: Count = { aliases: 0, directives: 0, fields: 0, variables: 0, repeats: 0, introspection: 0, depth: 0 };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) count.variables += definition.variableDefinitions?.length ?? 0;
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
    count.directives += definition.directives?.length ?? 0;
    countSelections(definition.selectionSet.selections, 1, count);
  }
  for (const key of Object.keys(words) as (keyof Count)[]) {
    const [said, cure, code] = words[key];
    if (count[key] > most[key]) throw refusal(code, `${said(count[key], most[key])} ${cure}`);
  }
  return document;
}

function countSelections(selections: readonly SelectionNode[], depth: number, count: Count): void {
  const seen = new Set<string>();
  for (const selection of selections) {
    count.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FIELD) countField(selection, seen, depth, count);
    const deeper = selection.kind === Kind.FIELD ? depth + 1 : depth;
    if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet)
      countSelections(selection.selectionSet.selections, deeper, count);
  }
}

function countField({ alias, name }: FieldNode, seen: Set<string>, depth: number, count: Count): void {
  const shown = (alias ?? name).value;
  count.fields += 1;
  count.depth = Math.max(count.depth, depth);
  if (alias) count.aliases += 1;
  if (seen.has(shown)) count.repeats += 1;
  if (schemaLists.has(name.value)) count.introspection += 1;
  seen.add(shown);
}
