import { spawnSync } from "node:child_process";

/*
 * Runs a command and shows what it said only where it failed, so that the commands after it speak for themselves.
 *
 *   node scripts/quietly.ts turbo run build --output-logs=errors-only
 */
const { status, stdout, stderr, error } = spawnSync("npx", ["--no-install", ...process.argv.slice(2)], { encoding: "utf8" });
if (status !== 0) console.error([stdout, stderr, error?.message].filter(Boolean).join("\n"));
process.exitCode = status ?? 1;
