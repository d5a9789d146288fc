import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { expect, test } from "vitest";
import { ask } from "../test/ask.ts";
import { type Context, contextOf } from "./context.ts";

/** A corpus of so many copies of the invented one, each with ids of its own: the shape is the same, the pages are fuller. */
function copies(count: number): Context {
  const corpora = Array.from({ length: count }, (_, index) => ({ ...structuredClone(miniCorpus), name: `lakes-${index}` }));
  return contextOf(corpora);
}

/** A context that counts how often a query reads a whole list of the graph. */
function counted(context: Context): { readonly context: Context; readonly loads: () => number } {
  let loads = 0;
  const all = new Proxy(context.graph.all, {
    get: (lists, name, self) => {
      loads += 1;
      return Reflect.get(lists, name, self);
    },
  });
  return { context: { ...context, graph: { ...context.graph, all } }, loads: () => loads };
}

/** Query shapes, and how many lists each may read, however many records come back. */
test.each([
  ["a record by name", `{ agreement(id: "northern-lakes-accord") { name } }`, 0],
  ["many records by name", `{ records(names: ["LKC", "welland2004", "HPX", "nowhere"]) { key } }`, 0],
  ["a page", `{ agreements(first: 100) { nodes { key } } }`, 1],
  ["a page and its count", `{ agreements(first: 100) { totalCount nodes { key } } }`, 1],
  [
    "a page with everything an agreement leads to",
    `{ agreements(first: 100) { nodes { parties { country { code agencies { nodes { key } } } agency { key } } agencies { agency { parent { key } } } relations { agreement { key } } events { key } errata { source { key } } appearsIn { source { key } } } } }`,
    1,
  ],
  [
    "a page with everything an agency leads to",
    `{ agencies(first: 100) { nodes { children { key } successors { agency { key } } predecessors { agency { key } } relations { agency { key } } tasks { with { key } } tasksOfOthers { task } attributions { claim } works { work { key } } agreements { key } roles { agreement { key } } events { key } } } }`,
    1,
  ],
  [
    "a page of works with their uses, sources and volumes",
    `{ citations(first: 100) { nodes { authors { record { key } } volume { holds { key } } uses { source { uses { nodes { citation { key } } } } errata { note } } } } }`,
    1,
  ],
  ["a page of events with those who took part", `{ events(first: 100) { nodes { participants { key } countries { code } } } }`, 1],
  [
    "a page of people with their offices",
    `{ people(first: 100) { nodes { offices { body { key } } works { work { key } } events { key } } } }`,
    1,
  ],
  [
    "a page of sources with what they speak of",
    `{ sources(first: 20) { nodes { speaksOf { nodes { key } } prints { nodes { note } } holds { key } } } }`,
    1,
  ],
  ["errata with their records and sources", `{ errata(first: 100) { nodes { record { key } source { key } } } }`, 1],
  ["uses with their works", `{ uses(first: 100) { nodes { citation { volume { key } } } } }`, 1],
  ["tasks with their agencies", `{ tasks(first: 100) { nodes { agency { key } with { key } } } }`, 1],
  ["attributions with their people", `{ attributions(first: 100) { nodes { record { key } } } }`, 1],
  ["a timeline with its records", `{ timeline(first: 100) { nodes { record { key errata { note } } } } }`, 1],
  ["a search over everything", `{ search(first: 100, filter: { text: "harbor" }) { nodes { key } } }`, 1],
  ["two lists side by side", `{ a: agreements { nodes { key } } b: agencies { nodes { key } } }`, 2],
  ["a filter by name", `{ agreements(filter: { agency: "Harbor Guard", parties: { any: ["FI"] } }) { nodes { key } } }`, 1],
] as const)("%s", async (_why, query, most) => {
  for (const size of [1, 8]) {
    const { context, loads } = counted(copies(size));
    await ask(query, {}, context);
    expect(loads()).toBe(most);
  }
});

test("what fits is counted only where the count is asked for", async () => {
  const context = copies(1);
  let looks = 0;
  const agreements = context.graph.all.agreements.map(
    (agreement) =>
      new Proxy(agreement, {
        get: (record, name, self) => {
          if (name === "kind") looks += 1;
          return Reflect.get(record, name, self);
        },
      }),
  );
  const { references } = context.graph;
  const watched = {
    ...context,
    graph: {
      ...context.graph,
      all: { ...context.graph.all, agreements },
      references: { ...references, corpusOf: () => references.corpusOf(context.graph.all.agreements[0] as never) },
    },
  };
  const asked = async (fields: string): Promise<number> => {
    looks = 0;
    await ask(`{ agreements(first: 1, filter: { kind: [PARTNERSHIP, PLAN] }) { ${fields} } }`, {}, watched);
    return looks;
  };
  const page = await asked("nodes { key }");
  expect(page).toBeLessThan(agreements.length);
  expect(await asked("nodes { key } totalCount")).toBe(page + agreements.length);
});
