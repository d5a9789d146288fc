import { serverAudits } from "graphql-http";
import { expect, test } from "vitest";
import { served } from "../../test/serve.ts";

const server = served();
const audits = serverAudits({ url: () => server.url() });

test("there are 61 audits of GraphQL over HTTP", () => {
  expect(audits).toHaveLength(61);
});

test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))("%s", async (_name, audit) => {
  const result = await audit.fn();
  expect(result.status === "ok" ? "ok" : result.reason).toBe("ok");
});
