#!/usr/bin/env node
import { existsSync } from "node:fs";
import module from "node:module";
import v8 from "node:v8";

const main = new URL("../dist/concordat.js", import.meta.url);
const version = Number(process.versions.node.split(".")[0]);
if (version < 20) {
  console.error(`concordat needs Node 20 or newer; this is ${process.version}.`);
  process.exitCode = 2;
} else if (!existsSync(main)) {
  console.error("concordat has not been built yet: run `npm run build` at the root of the repository.");
  process.exitCode = 2;
} else {
  // From Node 22 on what was compiled is kept in the machine's temporary folder, so that the next run starts sooner: all functions, as
  // those that are compiled when they are called are not kept. Node's own are there already, and refused while a flag is set.
  const isKept = module.enableCompileCache !== undefined;
  if (isKept) {
    v8.setFlagsFromString("--no-lazy");
    module.enableCompileCache();
  }
  const { commandFor } = await import(main.href);
  const command = await commandFor(process.argv.slice(2));
  if (isKept) v8.setFlagsFromString("--lazy");
  // A command is over before the last of the compilers pays; docs/decisions/0018-a-compiler-less.md.
  if (version >= 24 && (process.arch === "x64" || process.arch === "arm64")) v8.setFlagsFromString("--no-opt");
  process.exitCode = await command();
}
