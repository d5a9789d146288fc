#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/main.js", import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  console.error(`concordat-graphql needs Node 22.13 or newer; this is ${process.version}.`);
  process.exitCode = 2;
} else if (!existsSync(main)) {
  console.error("concordat-graphql has not been built yet: run `npm run build` at the root of the repository.");
  process.exitCode = 2;
} else {
  const { run } = await import(main.href);
  await run(process.argv.slice(2));
}
