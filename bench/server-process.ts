import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** A language server in a process of its own, spoken to as VS Code does. */
export interface ServerProcess {
  ask(method: string, params: object): Promise<unknown>;
  tell(method: string, params: object): void;
  close(): void;
}

/** @param onTold is given what the server tells of its own accord */
export function serverProcess(onTold: (method: string, params: unknown) => void): ServerProcess {
  const main = fileURLToPath(new URL("../packages/language-server/dist/node.js", import.meta.url));
  const server = fork(main, ["--node-ipc"], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const asked = new Map<number, (result: unknown) => void>();
  const send = (message: Message): void => void server.send({ jsonrpc: "2.0", ...message });
  server.on("message", ({ id, method, params, result }: Message) => {
    if (method !== undefined && id !== undefined) send({ id, result: null });
    else if (method !== undefined) onTold(method, params);
    else if (id !== undefined) asked.get(id)?.(result);
  });
  let last = 0;
  return {
    ask: (method, params) =>
      new Promise((answered) => {
        last += 1;
        asked.set(last, answered);
        send({ id: last, method, params });
      }),
    tell: (method, params) => send({ method, params }),
    close: () => void server.kill(),
  };
}
