const { cpSync } = require("node:fs");
const { build } = require("esbuild");

/** Settings that every bundle shares: minified, with the editor's own API left to the editor. */
const shared = {
  bundle: true,
  minify: true,
  external: ["vscode"],
  logLevel: "warning",
  legalComments: "none",
  // Node has all of these that we use; else esbuild writes `new RegExp` in the place of each literal, which is made anew each time.
  supported: { "regexp-unicode-property-escapes": true },
};
const server = "@concordat/language-server";

// What the walkthrough shows and opens.
cpSync("../../docs/pictures", "dist/pictures", { recursive: true });
cpSync("../../examples/policy-brief.md", "dist/policy-brief.md");

Promise.all([
  build({ ...shared, entryPoints: ["src/extension.ts"], outfile: "dist/extension.js", platform: "node", target: "node22", format: "cjs" }),
  build({
    ...shared,
    entryPoints: [require.resolve(`${server}/node`)],
    outfile: "dist/server.js",
    platform: "node",
    target: "node22",
    format: "cjs",
  }),
  build({
    ...shared,
    entryPoints: ["src/web/extension.ts"],
    outfile: "dist/web/extension.js",
    platform: "browser",
    target: "es2022",
    format: "cjs",
    define: { global: "globalThis" },
  }),
  build({
    ...shared,
    entryPoints: [require.resolve(`${server}/browser`)],
    outfile: "dist/web/server.js",
    platform: "browser",
    target: "es2022",
    format: "iife",
    define: { global: "globalThis" },
  }),
]).catch(() => {
  process.exitCode = 1;
});
