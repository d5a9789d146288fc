import { corpus } from "@concordat/corpus";
import { schema, serve } from "@concordat/graphql";
import { type GraphQLField, getNamedType, isCompositeType, isObjectType, isRequiredArgument } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";

/** Fields that only other corpora fill, and why the built-in one does not. */
const filledElsewhere: ReadonlyMap<string, string> = new Map([
  ...["Agency", "Agreement", "Citation", "Event", "Person", "Source"].map(
    (type) => [`${type}.subkind`, "the closed list of kinds has words for all its records"] as const,
  ),
  ...["Attribution.footnote", "Attribution.markedIn"].map(
    (field) => [field, "the paper attributes without a citation in its text alone"] as const,
  ),
  ["Event.attributions", "the paper ascribes nothing to an event"],
  ["Party.agency", "all parties of its agreements are countries"],
  ["Citation.names", "its works go by title and label; the field is one of every record"],
  ["Citation.identifiers", "no number of its works has been looked up; the field is one of every record"],
  ["Event.identifiers", "no number of its events has been looked up; the field is one of every record"],
  ["Person.identifiers", "no number of its people has been looked up; the field is one of every record"],
]);

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve({ corpora: [corpus], port: 0 });
});
afterAll(async () => {
  if (server.kind === "listening") await server.close(100);
});

async function ask(query: string): Promise<unknown> {
  if (server.kind === "failed") throw new Error(server.message);
  const headers = { "content-type": "application/json" };
  const { data, errors } = (await (await fetch(server.url, { method: "POST", headers, body: JSON.stringify({ query }) })).json()) as {
    readonly data: unknown;
    readonly errors?: unknown;
  };
  if (errors !== undefined) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return data;
}

/** A text in which everything is found that `recognize` can tell. */
const text = "As Welsh (2004) and (e.g. Flynn 2001: 60; Okafor 1999a; Reforma, May 1, 2001) show, the SBA failed; see @flynn2002.";

type Path = (inner: string) => string;

/** Every way to reach each type: by the shortest way to a type that leads to it, then by the field that does. */
function paths(): ReadonlyMap<string, readonly Path[]> {
  const found = new Map<string, Path[]>([["Query", [(inner) => `{ ${inner} }`]]]);
  for (const [name, [path]] of found) {
    const type = schema.getType(name);
    if (!isObjectType(type) || path === undefined) continue;
    for (const field of Object.values(type.getFields()).filter(isAskable)) {
      const inside = getNamedType(field.type);
      if (!isObjectType(inside)) continue;
      const ways = found.get(inside.name) ?? [];
      const size = name === "Query" ? 100 : 50;
      found.set(inside.name, [...ways, (inner) => path(`${field.name}${argumentsOf(field, size)} { ${inner} }`)]);
    }
  }
  return found;
}

function isAskable(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.filter(isRequiredArgument).every(({ name }) => name === "text");
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>, size: number): string {
  if (args.some(({ name }) => name === "text")) return `(text: ${JSON.stringify(text)})`;
  return args.some(({ name }) => name === "first") ? `(first: ${size})` : "";
}

/** Every value that an answer gives for one field of one type, wherever it stands. */
function valuesOf(answer: unknown, alias: string): readonly unknown[] {
  if (Array.isArray(answer)) return answer.flatMap((item) => valuesOf(item, alias));
  if (typeof answer !== "object" || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) => (key === alias ? [value] : valuesOf(value, alias)));
}

/** Whether a field gives something by one of the ways to its type. */
async function isFilled(ways: readonly Path[], field: GraphQLField<unknown, unknown>): Promise<boolean> {
  const inner = isCompositeType(getNamedType(field.type)) ? " { __typename }" : "";
  for (const path of ways) {
    const values = valuesOf(await ask(path(`wanted: ${field.name}${inner}`)), "wanted");
    if (values.some((value) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0))) return true;
  }
  return false;
}

test("every field of every type is filled for at least one record, or named as filled by other corpora only", async () => {
  const empty: string[] = [];
  for (const [name, ways] of paths()) {
    const type = schema.getType(name);
    if (!isObjectType(type) || name === "Query") continue;
    for (const field of Object.values(type.getFields()).filter(isAskable)) {
      const title = `${name}.${field.name}`;
      if (!filledElsewhere.has(title) && !(await isFilled(ways, field))) empty.push(title);
    }
  }
  expect(empty).toEqual([]);
}, 30_000);
