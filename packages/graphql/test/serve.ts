import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { afterAll, beforeAll } from "vitest";
import { type Started, serve } from "../src/http/server.ts";

/** A server over the invented corpus on a free port, for the tests of one file. `log` collects what it writes. */
export function served(): {
  readonly url: () => string;
  readonly log: string[];
  readonly ask: (body: unknown, init?: RequestInit) => Promise<Response>;
} {
  const log: string[] = [];
  let server: Started | undefined;
  beforeAll(async () => {
    server = await serve({ corpora: [miniCorpus], port: 0, log: (line) => log.push(line) });
  });
  afterAll(async () => {
    if (server?.kind === "listening") await server.close(100);
  });
  const url = (): string => {
    if (server?.kind !== "listening") throw new Error("The server does not listen.");
    return server.url;
  };
  return {
    url,
    log,
    ask: (body, init) =>
      fetch(url(), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: typeof body === "string" ? body : JSON.stringify(body),
        ...init,
      }),
  };
}
