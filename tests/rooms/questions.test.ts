import { corpus } from "@concordat/corpus";
import { serve } from "@concordat/graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { agencies } from "./questions/agencies.ts";
import { agreements } from "./questions/agreements.ts";
import { citations } from "./questions/citations.ts";
import { peopleAndEvents } from "./questions/people-and-events.ts";

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve({ corpora: [corpus], port: 0 });
});
afterAll(async () => {
  if (server.kind === "listening") await server.close(100);
});

test.each([...agreements, ...agencies, ...citations, ...peopleAndEvents])("%s", async (_question, query, answer) => {
  if (server.kind === "failed") throw new Error(server.message);
  const response = await fetch(server.url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  expect(await response.json()).toEqual({ data: answer });
});
