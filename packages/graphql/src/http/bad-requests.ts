import { maxHeaderSize, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";

/** What is wrong with a request that Node could not read, by its code. */
const reasons: Readonly<Record<string, readonly [status: number, message: string]>> = {
  HPE_HEADER_OVERFLOW: [431, `The address and headers of this request have more than ${maxHeaderSize} bytes. Send long queries with POST.`],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "This request did not arrive in time. Send it again."],
};
const notHttp = [400, "This is no HTTP request that can be read."] as const;

/** Answers what is no request, or comes too late, in words; and closes the connection. */
export function answerBadRequests(server: Server): void {
  const answering = new Map<Socket, ServerResponse>();
  server.on("request", ({ socket }, response) => {
    answering.set(socket, response);
    response.on("close", () => answering.delete(socket));
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    // Words in the middle of an answer would spoil it.
    if (!socket.writable || answering.get(socket)?.headersSent) socket.destroy();
    else socket.end(written(...(reasons[error.code ?? ""] ?? notHttp)));
  });
}

function written(status: number, message: string): string {
  const body = `${JSON.stringify({ errors: [{ message }] })}\n`;
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "content-type: application/json; charset=utf-8",
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
    "",
    body,
  ].join("\r\n");
}
