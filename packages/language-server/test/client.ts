import { PassThrough } from "node:stream";
import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { type Files, type MemoryFiles, memoryFiles } from "@concordat/workspace";
import { createConnection } from "vscode-languageserver/node";
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { startServer } from "../src/server.ts";

/** A real client on one end of a pair of streams, the server on the other. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly files: MemoryFiles;
  /** The next diagnostics for a document. */
  problems(uri: string): Promise<readonly { code?: unknown; message: string }[]>;
  close(): void;
}

/** @param disk where the server reads, in place of the given contents */
export function startClient(contents: Readonly<Record<string, string>> = {}, disk: Files | null = null): TestClient {
  const up = new PassThrough();
  const down = new PassThrough();
  const files = memoryFiles(contents);
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
    corpora: [miniCorpus],
    files: disk ?? files,
  });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const waiting = new Map<string, (found: readonly { code?: unknown; message: string }[]) => void>();
  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => waiting.get(uri)?.(diagnostics));
  connection.listen();
  return {
    connection,
    files,
    problems: (uri) => new Promise((resolve) => waiting.set(uri, resolve)),
    close: () => connection.dispose(),
  };
}
