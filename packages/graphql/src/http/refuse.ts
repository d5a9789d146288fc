import type { IncomingMessage, ServerResponse } from "node:http";
import { MOST_BYTES } from "../limits.ts";
import { ENDPOINT } from "./yoga.ts";

/** An answer given before GraphQL is reached. */
export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly message: string;
}

/** Why a request goes no further, or null. */
export function refuse({ url = "/", method, headers }: IncomingMessage): Refusal | null {
  const path = url.split("?")[0] ?? "/";
  if (path === "/" && (method === "GET" || method === "HEAD")) {
    return { status: 302, headers: { location: ENDPOINT }, message: `GraphQL is at ${ENDPOINT}.` };
  }
  if (path !== ENDPOINT && path !== `${ENDPOINT}/` && path !== "/health") {
    return {
      status: 404,
      headers: {},
      message: `There is nothing at ${path.slice(0, 100)}; GraphQL is at ${ENDPOINT}, and /health says whether the server is up.`,
    };
  }
  if (Number(headers["content-length"] ?? 0) > MOST_BYTES) {
    return {
      status: 413,
      headers: { connection: "close" },
      message: `This request has ${headers["content-length"]} bytes; at most ${MOST_BYTES} are read.`,
    };
  }
  return null;
}

/** Sends a refusal in the form that GraphQL clients read. */
export function sendRefusal(response: ServerResponse, { status, headers, message }: Refusal): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(`${JSON.stringify({ errors: [{ message }] })}\n`);
}
