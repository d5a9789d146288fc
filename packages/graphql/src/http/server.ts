import { createServer, type ServerOptions as NodeServerOptions, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Corpus } from "@concordat/corpus";
import { contextOf } from "../context.ts";
import { MOST_BYTES } from "../limits.ts";
import { answerBefore, sendAnswer } from "./answer-before.ts";
import { answerBadRequests } from "./bad-requests.ts";
import { allowAnySite, answerPreflight } from "./cors.ts";
import { errorLine, type Log } from "./log.ts";
import { createGraphqlHandler, ENDPOINT } from "./yoga.ts";

/** What to serve, and where. */
export interface ServeOptions {
  /** The corpora to serve, side by side; no two of one name. Where nothing is said of a corpus, all answer, the first one first. */
  readonly corpora: readonly Corpus[];
  /** Address to listen on; `127.0.0.1` unless said. */
  readonly host?: string;
  /** Port, 0 for any that is free; 4000 unless said. */
  readonly port?: number;
  /** Milliseconds in which a request must have arrived whole; 30,000 unless said. */
  readonly requestTime?: number;
  /** Takes a line for each unexpected error; standard error unless said. */
  readonly log?: Log;
}

/** A server that listens, or the reason in one sentence why it does not. */
export type Started =
  | { readonly kind: "listening"; readonly url: string; readonly close: (patience?: number) => Promise<void> }
  | { readonly kind: "failed"; readonly message: string };

/** Starts the server. `close` takes no new request and gives those under way so many milliseconds. Never throws. */
export async function serve({
  corpora,
  host = "127.0.0.1",
  port = 4000,
  log = console.error,
  requestTime = 30_000,
}: ServeOptions): Promise<Started> {
  const problem = corporaProblem(corpora);
  if (problem !== null) return { kind: "failed", message: problem };
  const context = contextOf(corpora);
  const sized = createGraphqlHandler(context, { log, bodyLimit: false });
  const unsized = createGraphqlHandler(context, { log, bodyLimit: MOST_BYTES });
  const server = createServer(timeouts(requestTime), (request, response) => {
    allowAnySite(response);
    if (answerPreflight(request, response)) return;
    const answer = answerBefore(request);
    if (answer !== null) return sendAnswer(response, answer);
    // Node itself holds a body to its Content-Length; only one that comes in pieces must be counted on the way.
    const inPieces = request.headers["transfer-encoding"] !== undefined;
    // What is left of a body that was cut off would stand before the next request on the same connection.
    if (inPieces) response.setHeader("connection", "close");
    Promise.resolve((inPieces ? unsized : sized)(request, response)).catch((error: unknown) => log(errorLine(error, "answering")));
  });
  answerBadRequests(server);
  return new Promise((settle) => {
    server.once("error", (error: NodeJS.ErrnoException) => settle({ kind: "failed", message: reason(error, host, port) }));
    server.listen(port, host, () => {
      server.on("error", (error) => log(errorLine(error, "listening")));
      settle({ kind: "listening", url: addressOf(server), close: (patience = 5_000) => close(server, patience) });
    });
  });
}

/** Node looks for late requests at intervals; one that is late is answered with 408 and its connection closed. */
function timeouts(requestTime: number): NodeServerOptions {
  return { requestTimeout: requestTime, headersTimeout: requestTime, connectionsCheckingInterval: Math.min(requestTime, 5_000) };
}

/** Why these corpora cannot be served together, or null. */
function corporaProblem(corpora: readonly Corpus[]): string | null {
  if (corpora.length === 0) return "There is no corpus to serve; name one.";
  const twice = corpora.find(({ name }, index) => corpora.findIndex((other) => other.name === name) !== index);
  if (twice === undefined) return null;
  return `Two corpora are called "${twice.name}"; give one of them another name in its corpus.yaml, so that ids tell them apart.`;
}

function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `http://${family === "IPv6" ? `[${address}]` : address}:${port}${ENDPOINT}`;
}

async function close(server: Server, patience: number): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeIdleConnections();
  // A connection is idle once its answer is out; left to itself it would wait some seconds for another request.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const timer = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(sweep);
  clearTimeout(timer);
}

function reason({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} on ${host} is in use; stop what uses it, or choose another with --port or PORT.`;
    case "EACCES":
      return `Port ${port} may not be opened by this user; choose one above 1023 with --port or PORT.`;
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EADDRNOTAVAIL":
      return `"${host}" is no address of this machine; use 127.0.0.1, or 0.0.0.0 for all of them, with --host or HOST.`;
    default:
      return `The server could not listen on ${host}:${port}: ${message}`;
  }
}
