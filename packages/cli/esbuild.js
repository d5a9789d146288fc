import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

/*
 * Puts what the command line runs into a few files, one for each command and what they share: of a hundred modules, finding
 * them takes longer than running them. What makes a corpus stays a package, since it reads files that lie beside it.
 */
rmSync("dist/parts", { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: { concordat: "src/main.ts" },
  outdir: "dist",
  chunkNames: "parts/[name]-[hash]",
  bundle: true,
  splitting: true,
  metafile: true,
  platform: "node",
  target: "node20",
  // Node 20 has all of these that we use; else esbuild writes `new RegExp` in the place of each literal, which is made anew each time.
  supported: { "regexp-unicode-property-escapes": true },
  format: "esm",
  external: ["@concordat/corpus", "@concordat/corpus-kit"],
  // Packages of CommonJS ask for Node's own modules by `require`.
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  logLevel: "warning",
});

/** The packages of others that went in, each with its license. */
const folders = new Set(Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
const licenses = [...folders]
  .sort()
  .map((folder) => `${folder.replace(/^.*node_modules\//, "")}\n\n${readFileSync(`${folder}/LICENSE`, "utf8")}`);
writeFileSync("dist/LICENSES.txt", licenses.join("\n\n"));
