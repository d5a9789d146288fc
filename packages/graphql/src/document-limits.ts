import { type DefinitionNode, type DocumentNode, type FieldNode, Kind, type SelectionNode, TokenKind } from "graphql";
import { depthOf, type Nesting } from "./nesting.ts";
import { type RefusalCode, refusal } from "./refusal.ts";

/** Most of each that one query may write out; far above what people and tools write. */
const most = {
  aliases: 100,
  directives: 50,
  fields: 500,
  variables: 100,
  repeats: 20,
  introspection: 20,
  listed: 400,
  fragments: 40,
  spreads: 80,
  depth: 15,
} as const;

/** Longest name in a query, in UTF-16 code units; the longest of the schema has some thirty. */
const LONGEST_NAME = 100;

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
  listed: [
    (count, limit) => `This query writes out ${count} values in lists; at most ${limit} are answered.`,
    "Ask in several queries.",
    "QUERY_TOO_LARGE",
  ],
  fragments: [
    (count, limit) => `This query defines ${count} fragments; at most ${limit} are answered.`,
    "Ask in several queries.",
    "QUERY_TOO_LARGE",
  ],
  spreads: [
    (count, limit) => `This query spreads fragments in ${count} places; at most ${limit} are answered.`,
    "Ask in several queries.",
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

/**
 * Refuses a query that writes out too much, that holds itself, or that wants to change something, before anything is
 * validated or run. Takes time in proportion to its text.
 */
export function limitDocument(document: DocumentNode): DocumentNode {
  const count: Count = { ...most };
  for (const key of Object.keys(count) as (keyof Count)[]) count[key] = 0;
  countTokens(document, count);
  const operations: Nesting[] = [];
  const fragments = new Map<string, Nesting[]>();
  for (const definition of document.definitions) {
    const nesting = countDefinition(definition, count);
    if (nesting === null) continue;
    if (definition.kind !== Kind.FRAGMENT_DEFINITION) operations.push(nesting);
    else fragments.set(definition.name.value, [...(fragments.get(definition.name.value) ?? []), nesting]);
  }
  refuseExcess(count);
  count.depth = depthOf(operations, fragments);
  refuseExcess(count);
  return document;
}

function refuseExcess(count: Count): void {
  for (const key of Object.keys(words) as (keyof Count)[]) {
    const [said, cure, code] = words[key];
    if (count[key] > most[key]) throw refusal(code, `${said(count[key], most[key])} ${cure}`);
  }
}

/** Counts the values in lists, and refuses long names: none of ours is, and to look for the one that was meant would take long. */
function countTokens({ loc }: DocumentNode, count: Count): void {
  let within = 0;
  for (let token = loc?.startToken ?? null; token !== null; token = token.next) {
    if (token.kind === TokenKind.BRACKET_L) within += 1;
    else if (token.kind === TokenKind.BRACKET_R) within -= 1;
    else if (within > 0 && token.value !== undefined) count.listed += 1;
    if (token.kind !== TokenKind.NAME || token.value.length <= LONGEST_NAME) continue;
    const shown = `${token.value.slice(0, 20)}...`;
    throw refusal("QUERY_TOO_LARGE", `The name ${shown} has ${token.value.length} letters; names have at most ${LONGEST_NAME}.`);
  }
}

/** Counts what an operation or a fragment writes out; null for anything else. */
function countDefinition(definition: DefinitionNode, count: Count): Nesting | null {
  if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION) return null;
  if (definition.kind === Kind.FRAGMENT_DEFINITION) count.fragments += 1;
  else if (definition.operation === "query") count.variables += definition.variableDefinitions?.length ?? 0;
  else throw refusal("READ_ONLY", `This server is read-only: it answers queries, and no ${definition.operation}. Begin with "query".`);
  count.directives += definition.directives?.length ?? 0;
  const nesting = { own: 0, spreads: [] };
  countSelections(definition.selectionSet.selections, 1, count, nesting);
  return nesting;
}

function countSelections(selections: readonly SelectionNode[], depth: number, count: Count, nesting: Nesting): void {
  const seen = new Set<string>();
  for (const selection of selections) {
    count.directives += selection.directives?.length ?? 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      count.spreads += 1;
      nesting.spreads.push({ name: selection.name.value, above: depth - 1 });
      continue;
    }
    const isField = selection.kind === Kind.FIELD;
    if (isField) {
      countField(selection, seen, count);
      nesting.own = Math.max(nesting.own, depth);
    }
    if (selection.selectionSet) countSelections(selection.selectionSet.selections, isField ? depth + 1 : depth, count, nesting);
  }
}

function countField({ alias, name }: FieldNode, seen: Set<string>, count: Count): void {
  const shown = (alias ?? name).value;
  count.fields += 1;
  if (alias) count.aliases += 1;
  if (seen.has(shown)) count.repeats += 1;
  if (schemaLists.has(name.value)) count.introspection += 1;
  seen.add(shown);
}
