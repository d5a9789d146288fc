#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/node.js", import.meta.url);
if (Number(process.versions.node.split(".")[0]) < 20) {
  console.error(`concordat-language-server needs Node 20 or newer; this is ${process.version}.`);
  process.exitCode = 2;
} else if (!existsSync(main)) {
  console.error("concordat-language-server has not been built yet: run `npm run build` at the root of the repository.");
  process.exitCode = 2;
} else if (!process.argv.slice(2).some((word) => /^--(?:stdio|node-ipc|socket=\d+|pipe=.+)$/.test(word))) {
  console.error("concordat-language-server speaks to an editor: start it with --stdio.");
  process.exitCode = 2;
} else {
  await import(main.href);
}
