import { spawn } from "node:child_process";
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

/**
 * A language server as an editor starts it: a process, a connection over its streams, and the code it ends with. `write`
 * sends it a message as it is, for messages that no editor would send.
 */
export function openEditor(
  program: string,
  words: readonly string[],
): { readonly client: ProtocolConnection; readonly write: (message: string) => void; readonly ended: Promise<number | null> } {
  const server = spawn(program, words, { stdio: ["pipe", "pipe", "inherit"] });
  const client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  client.listen();
  const write = (message: string): void => void server.stdin.write(`Content-Length: ${Buffer.byteLength(message)}\r\n\r\n${message}`);
  return { client, write, ended: new Promise((done) => server.on("close", done)) };
}
