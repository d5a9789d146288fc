import { expect, test } from "vitest";
import { attacks } from "../../test/attacks.ts";
import { served } from "../../test/serve.ts";

const server = served();
let asked = 0;

/** The least time that an answer takes, each time as a new query that no cache knows, in milliseconds. */
async function least(query: string, times: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let time = 0; time < times; time += 1) {
    asked += 1;
    const start = performance.now();
    await (await server.ask({ query: `${query}\n# ${asked}` })).text();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

test("every attack is refused in about the time of an empty query", async () => {
  await least("{ __typename }", 50);
  const empty = await least("{ __typename }", 30);
  const dear: string[] = [];
  for (const [why, query] of attacks) {
    const ratio = (await least(query, 10)) / empty;
    if (ratio > 10) dear.push(`${why}: ${ratio.toFixed(1)} times`);
  }
  expect(dear).toEqual([]);
});
