import { bareClient, type OnTold, type Server } from "./client.ts";

/** A page's worker, as far as it is used here. */
interface Worker {
  postMessage(message: object): void;
  addEventListener(type: "message", listener: (event: { readonly data: object }) => void): void;
  terminate(): void;
}

/** For a page of {@link serveWorker}: the extension's language server in a web worker, which is lent files as the extension lends them. */
export function serverWorker(onTold: OnTold): Server {
  const { Worker } = globalThis as unknown as { readonly Worker: new (address: string) => Worker };
  const worker = new Worker("server.js");
  return bareClient(
    {
      send: (message) => worker.postMessage(message),
      onMessage: (take) => worker.addEventListener("message", ({ data }) => take(data)),
      close: () => worker.terminate(),
      answer: lend,
    },
    onTold,
  );
}

async function lend(method: string, params: unknown): Promise<unknown> {
  const what = { "concordat/readFile": "file", "concordat/findFiles": "files" }[method];
  if (what === undefined) return null;
  const response = await fetch(`${what}?${new URLSearchParams(params as Record<string, string>)}`);
  if (!response.ok) return null;
  return response.headers.get("content-type") === "application/json"
    ? response.json()
    : { bytes: new Uint8Array(await response.arrayBuffer()) };
}
