import { spawnSync } from "node:child_process";

/*
 * Everything that can be said of the code without using it, one step after another, all of them even where one fails.
 *
 *   npm run check            every step
 *   npm run check -- lint    the steps named
 */
const steps: Readonly<Record<string, readonly string[]>> = {
  build: ["turbo", "run", "build", "--output-logs=errors-only"],
  types: ["tsc", "-p", "tsconfig.check.json"],
  "types of the extension": ["tsc", "-p", "packages/vscode-ext"],
  lint: ["biome", "check", "--error-on-warnings"],
  boundaries: ["turbo", "boundaries"],
  "dead code": ["knip", "--treat-config-hints-as-errors"],
  data: ["vitest", "run", "--project", "corpus", "--project", "corpus-kit"],
  "errata page": ["node", "scripts/errata-page.ts", "--check"],
  packages: ["vitest", "run", "--config", "tests/packages/vitest.config.ts", "lint"],
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in steps));
if (unknown !== undefined) {
  console.error(`There is no step "${unknown}"; known: ${Object.keys(steps).join(", ")}.`);
  process.exit(2);
}
const chosen = Object.entries(steps).filter(([name]) => wanted.length === 0 || wanted.includes(name));
const failed = chosen.filter(([name, words]) => {
  const { status, stdout, stderr, error } = spawnSync("npx", ["--no-install", ...words], { encoding: "utf8" });
  console.log(`${status === 0 ? "ok    " : "FAILED"} ${name}`);
  if (status !== 0) console.log([stdout, stderr, error?.message].filter(Boolean).join("\n"));
  return status !== 0;
});
console.log(failed.length === 0 ? "All is well." : `Not well: ${failed.map(([name]) => name).join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
