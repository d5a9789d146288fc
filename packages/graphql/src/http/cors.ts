import type { IncomingMessage, ServerResponse } from "node:http";

/** Any site may read, nobody is known: the answer is the same for all, and no cookie is ever looked at or sent. */
export function allowAnySite(response: ServerResponse): void {
  response.setHeader("access-control-allow-origin", "*");
}

/** Answers the question of a browser whether it may ask from another site. Gives whether the request was one. */
export function answerPreflight({ method }: IncomingMessage, response: ServerResponse): boolean {
  if (method !== "OPTIONS") return false;
  response.writeHead(204, {
    allow: "GET, POST",
    "access-control-allow-methods": "GET, POST",
    "access-control-allow-headers": "content-type, accept",
    "access-control-max-age": "86400",
  });
  response.end();
  return true;
}
