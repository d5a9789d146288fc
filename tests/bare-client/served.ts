import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { isInside } from "@concordat/workspace";
import { nodeFiles } from "@concordat/workspace/node";
import { build } from "esbuild";

const files = nodeFiles();

/** What is answered, and its type; null where there is nothing. */
type Answer = readonly [type: string, body: string | Uint8Array] | null;

const json = (known: object): Answer => ["application/json", JSON.stringify(known)];

/** A page at an address, until it is closed. */
interface Served {
  readonly address: string;
  close(): void;
}

/**
 * Serves an empty page that runs a script, which can start the web extension's language server by `serverWorker`, and lends it the
 * files of a folder.
 *
 * @param folder its address
 * @param script a path
 */
export async function serveWorker(folder: string, script: string): Promise<Served> {
  const { outputFiles } = await build({ entryPoints: [script], bundle: true, write: false, format: "iife", platform: "browser" });
  const worker = fileURLToPath(new URL("../../packages/vscode-ext/dist/web/server.js", import.meta.url));
  const answers: Readonly<Record<string, (asked: URLSearchParams) => Promise<Answer>>> = {
    "/": async () => ["text/html", '<!doctype html><meta charset="utf-8"><script src="script.js"></script>'],
    "/script.js": async () => ["text/javascript", outputFiles[0]?.text ?? ""],
    "/server.js": async () => ["text/javascript", readFileSync(worker)],
    "/file": async (asked) => lentFile(asked.get("uri") ?? "", asked.has("probe"), folder),
    "/files": async (asked) => json(await files.list(asked.get("base") ?? "", asked.get("glob") ?? "")),
  };
  const server = createServer(async ({ url = "" }, response) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    const [type, body] = (await answers[pathname]?.(searchParams).catch(() => null)) ?? [];
    if (type === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": type, "cache-control": "no-store" }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, close: () => void server.close() };
}

/** A file of a folder, why it cannot be read, or its size alone. */
async function lentFile(uri: string, isSizeAsked: boolean, folder: string): Promise<Answer> {
  if (!isInside(uri, folder)) return null;
  if (!isSizeAsked) return files.read(uri).then((bytes): Answer => ["application/octet-stream", bytes], json);
  const size = (await files.size?.(uri)) ?? null;
  return size === null ? null : json({ size });
}
