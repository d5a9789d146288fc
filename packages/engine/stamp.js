import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/* Writes into the build what tells it from others: see src/build-stamp.ts. */
const stamp = "dist/build-stamp.js";
const made = readdirSync("dist", { recursive: true, encoding: "utf8" }).map((name) => `dist/${name}`);
const hash = createHash("sha256");
for (const path of made.filter((name) => name.endsWith(".js") && name !== stamp).sort()) hash.update(readFileSync(path));
writeFileSync(stamp, `export const buildStamp = ${JSON.stringify(hash.digest("hex").slice(0, 16))};\n`);
