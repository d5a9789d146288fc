import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { bareClient, type OnTold, type Server } from "./client.ts";

/** The extension's language server in a process of its own, spoken to as VS Code does. */
export function serverProcess(onTold: OnTold): Server {
  const main = fileURLToPath(new URL("../../packages/vscode-ext/dist/server.js", import.meta.url));
  const server = fork(main, ["--node-ipc"], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  return bareClient(
    {
      send: (message) => void server.send(message),
      onMessage: (take) => void server.on("message", take),
      close: () => void server.kill(),
    },
    onTold,
  );
}
