import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { json } from "node:stream/consumers";
import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { expect, test } from "vitest";
import { served } from "../../test/serve.ts";
import { serve } from "./server.ts";

const server = served();

/** Sends bytes as they are, ends there unless told to wait, and gives the status line and all that follows. */
function raw(bytes: string, url = server.url(), end = true): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((done, fail) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => (end ? socket.end(bytes) : socket.write(bytes)));
    socket.on("data", (chunk) => {
      answer += chunk.toString();
    });
    socket.on("close", () => done(answer)).on("error", fail);
  });
}

test("a browser gets GraphiQL with every script on the page and the examples in its tabs", async () => {
  const page = await (await fetch(server.url(), { headers: { accept: "text/html" } })).text();
  expect(page).toContain("AgreementsBetween");
  expect(page).not.toMatch(/<(?:script|link)[^>]+(?:src|href)="?https?:/);
});

test("the root leads to GraphQL", async () => {
  const response = await fetch(new URL("/", server.url()), { redirect: "manual" });
  expect([response.status, response.headers.get("location")]).toEqual([302, "/graphql"]);
});

test("an unknown path says where GraphQL is", async () => {
  const response = await fetch(new URL("/graphq", server.url()));
  expect([response.status, await response.json()]).toEqual([
    404,
    { errors: [{ message: "There is nothing at /graphq; GraphQL is at /graphql, and /health says whether the server is up." }] },
  ]);
});

test("health, asked for as it is meant to be, and otherwise", async () => {
  const url = new URL("/health", server.url());
  const up = await fetch(url);
  expect([up.status, await up.json(), up.headers.get("x-yoga-id")]).toEqual([200, { message: "The server is up." }, null]);
  const posted = await fetch(url, { method: "POST", body: "{}" });
  expect([posted.status, posted.headers.get("allow"), await posted.json()]).toEqual([
    405,
    "GET, HEAD",
    { errors: [{ message: "Health is asked for with GET." }] },
  ]);
  expect((await fetch(`${server.url()}?query={__typename}&x=/health`)).status).toBe(200);
});

test.each([
  [
    "another content type",
    415,
    { "content-type": "text/plain" },
    /^Send the query as JSON, with the header "content-type: application\/json"\.$/,
  ],
  ["a form, as curl sends it", 200, { "content-type": "application/x-www-form-urlencoded" }, /^There is no query\. Send \{"query"/],
  ["an answer that is no JSON", 406, { "content-type": "application/json", accept: "image/png" }, /^Answers are JSON\./],
  [
    "a packed body",
    415,
    { "content-type": "application/json", "content-encoding": "gzip" },
    /^This request is packed as gzip; send it as it is/,
  ],
])("%s is refused in words", async (_what, status, headers, message) => {
  const response = await server.ask({ query: "{ corpus { name } }" }, { headers });
  const { errors } = (await response.json()) as { readonly errors: readonly { readonly message: string }[] };
  expect([response.status, errors[0]?.message]).toEqual([status, expect.stringMatching(message)]);
});

test.each([
  ["variables that are no JSON", 400, "query={__typename}&variables={", 'The variables are no JSON. Write them as {"name": "value"}.'],
  [
    "two operations and no choice",
    400,
    "query=query A{__typename} query B{__typename}",
    'There is no one operation to answer. Write one query, or say with "operationName" which of them is asked.',
  ],
])("%s, in an address: refused in words", async (_what, status, query, message) => {
  const response = await fetch(`${server.url()}?${query}`);
  expect([response.status, await response.json()]).toMatchObject([status, { errors: [{ message }] }]);
});

test("an address that is too long is refused in words", async () => {
  const response = await fetch(`${server.url()}?query=${"x".repeat(20_000)}`);
  const message = "The address and headers of this request have more than 16384 bytes. Send long queries with POST.";
  expect([response.status, await response.json()]).toEqual([431, { errors: [{ message }] }]);
});

test("any site may read, and no cookie is ever asked for", async () => {
  const response = await server.ask(
    { query: "{ corpus { name } }" },
    { headers: { "content-type": "application/json", origin: "https://example.org" } },
  );
  expect(response.headers.get("access-control-allow-origin")).toBe("*");
  expect(response.headers.get("access-control-allow-credentials")).toBeNull();
  expect(response.headers.get("set-cookie")).toBeNull();
});

test("a browser that asks beforehand may ask, and may not do more", async () => {
  const response = await fetch(server.url(), { method: "OPTIONS", headers: { origin: "https://example.org", cookie: "a=b" } });
  expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
  expect(response.headers.get("access-control-allow-methods")).toBe("GET, POST");
  expect(response.headers.get("access-control-allow-credentials")).toBeNull();
});

test.each(["PUT", "DELETE", "PATCH"])("%s is not allowed", async (method) => {
  const response = await fetch(server.url(), { method });
  expect([response.status, response.headers.get("allow"), await response.json()]).toEqual([405, "GET, POST", expect.anything()]);
});

test("a request that never ends is closed in its time, and others are answered meanwhile", async () => {
  const quick = await serve({ corpora: [miniCorpus], port: 0, requestTime: 200 });
  if (quick.kind === "failed") throw new Error(quick.message);
  const late = raw("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{", quick.url, false);
  expect((await fetch(new URL("/health", quick.url))).status).toBe(200);
  expect(await late).toMatch(/^HTTP\/1\.1 408 /);
  await quick.close();
});

test("a body that comes in pieces is read", async () => {
  const pieces = new ReadableStream({
    start(controller) {
      for (const piece of ['{"query":"{ cor', 'pus { name } }"}']) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });
  const response = await server.ask("", { body: pieces, duplex: "half" } as RequestInit);
  expect(await response.json()).toEqual({ data: { corpus: { name: "lakes" } } });
});

test.each([
  ["by its length", (body: string) => ({ body })],
  ["while it arrives in pieces", (body: string) => ({ body: new Blob([body]).stream(), duplex: "half" })],
])("a body that is too large is refused %s", async (_how, init) => {
  const response = await server.ask("", init(JSON.stringify({ query: `# ${"x".repeat(1_100_000)}\n{ corpus { name } }` })) as RequestInit);
  const { errors } = (await response.json()) as { readonly errors: readonly { readonly message: string }[] };
  expect([response.status, errors[0]?.message]).toEqual([
    413,
    expect.stringMatching(/^This request has .* bytes; at most 1000000 are read\.$/),
  ]);
});

test("a port in use is one sentence, not a stack trace", async () => {
  const port = Number(new URL(server.url()).port);
  expect(await serve({ corpora: [miniCorpus], port })).toEqual({
    kind: "failed",
    message: `Port ${port} on 127.0.0.1 is in use; stop what uses it, or choose another with --port or PORT.`,
  });
});

test("an address of another machine is one sentence", async () => {
  expect(await serve({ corpora: [miniCorpus], host: "192.0.2.1", port: 0 })).toEqual({
    kind: "failed",
    message: '"192.0.2.1" is no address of this machine; use 127.0.0.1, or 0.0.0.0 for all of them, with --host or HOST.',
  });
});

test("what is no HTTP at all gets 400 and the server lives", async () => {
  expect(await raw("EHLO there\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  expect(await raw("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 /);
  expect((await server.ask({ query: "{ corpus { name } }" })).status).toBe(200);
});

test("closing lets a request under way finish", async () => {
  const other = await serve({ corpora: [miniCorpus], port: 0 });
  if (other.kind === "failed") throw new Error(other.message);
  const posted = request(other.url, { method: "POST", headers: { "content-type": "application/json", expect: "100-continue" } });
  const answer = once(posted, "response");
  posted.flushHeaders();
  // The server says so once it has begun with a request.
  await once(posted, "continue");
  const query = "query ($text: String!) { recognize(text: $text) { language } }";
  posted.end(JSON.stringify({ query, variables: { text: "Welland (2004) said. ".repeat(4_000) } }));
  await other.close();
  const [response] = await answer;
  expect(await json(response)).toEqual({ data: { recognize: { language: "en" } } });
  await expect(fetch(other.url)).rejects.toThrow();
});

test("nothing unexpected was logged", () => {
  expect(server.log).toEqual([]);
});
