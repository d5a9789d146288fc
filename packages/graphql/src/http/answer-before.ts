import type { IncomingMessage, ServerResponse } from "node:http";
import { MOST_BYTES } from "../limits.ts";
import { ENDPOINT } from "./yoga.ts";

/** An answer given before GraphQL is reached. */
interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What is answered to a request that goes no further, or null. */
export function answerBefore({ url = "/", method, headers }: IncomingMessage): Answer | null {
  const path = url.split("?")[0] ?? "/";
  if (path === "/" && (method === "GET" || method === "HEAD")) {
    return { status: 302, headers: { location: ENDPOINT }, message: `GraphQL is at ${ENDPOINT}.` };
  }
  if (path === "/health") {
    if (method === "GET" || method === "HEAD") return { status: 200, headers: {}, message: "The server is up." };
    return { status: 405, headers: { allow: "GET, HEAD" }, message: "Health is asked for with GET." };
  }
  if (path !== ENDPOINT && path !== `${ENDPOINT}/`) {
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
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding !== "identity") {
    return {
      status: 415,
      headers: { connection: "close" },
      message: `This request is packed as ${encoding.slice(0, 20)}; send it as it is, without "content-encoding".`,
    };
  }
  return null;
}

/** Sends such an answer: what is well as it is, a refusal in the form that GraphQL clients read. */
export function sendAnswer(response: ServerResponse, { status, headers, message }: Answer): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", ...headers });
  response.end(`${JSON.stringify(status < 400 ? { message } : { errors: [{ message }] })}\n`);
}
