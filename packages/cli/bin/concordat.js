#!/usr/bin/env node
import { existsSync } from "node:fs";
import module from "node:module";

const main = new URL("../dist/concordat.js", import.meta.url);
if (Number(process.versions.node.split(".")[0]) < 20) {
  console.error(`concordat needs Node 20 or newer; this is ${process.version}.`);
  process.exitCode = 2;
} else if (!existsSync(main)) {
  console.error("concordat has not been built yet: run `npm run build` at the root of the repository.");
  process.exitCode = 2;
} else {
  // From Node 22 on what was compiled is kept in the machine's temporary folder, so that the next run starts sooner.
  module.enableCompileCache?.();
  const { run } = await import(main.href);
  process.exitCode = await run(process.argv.slice(2));
}
