import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { install, run } from "./install.js";
import { beginHost, compareAnswers, counts, readOutput } from "./outcome.js";
import { paths } from "./paths.js";

/*
 * Runs the extension in a real VS Code: its API in the Node host and in the web worker host, and a person's keystrokes
 * on default settings with the packed extension. Its two language servers are compared without VS Code as well.
 *
 *   node run.js [--only node,web,servers,keys] [--grep WORDS] [--pictures] [--write] [--report FILE]
 *
 * `--grep` runs those tests of the two hosts and of the keystrokes that have these words in their names; `--pictures` keeps what the
 * person sees, in `.cache`, and with `--write` the pictures of the README are put in its place.
 */
const words = process.argv.slice(2);
const after = (flag) => (words.includes(flag) ? words[words.indexOf(flag) + 1] : undefined);
const only = after("--only")?.split(",");
const arePictured = words.includes("--pictures");
readOutput(process.stdout);
if (arePictured && only?.includes("keys") === false)
  console.log("Pictures are taken of the keystrokes, which are not run: add `keys` to --only.");

const chromium = install();
run("npx", ["turbo", "run", "build", "--filter=concordat-vscode"], paths.repository);
run("npm", ["run", "package", "-w", "packages/vscode-ext"], paths.repository);
await build({
  entryPoints: [join(paths.suite, "suites/api/index.js")],
  outfile: join(paths.tests, "api.cjs"),
  bundle: true,
  format: "cjs",
  platform: "browser",
  external: ["vscode"],
  define: { global: "globalThis", ONLY_TESTS: JSON.stringify(after("--grep") ?? "") },
  logLevel: "error",
});

/** Runs one host on a fresh copy of the workspace, so that no run sees what another left. */
async function inCopy(title, host) {
  if (only !== undefined && !only.some((host) => title.startsWith(host))) return;
  const parent = mkdtempSync(join(tmpdir(), "concordat-"));
  const folder = join(parent, "paper");
  cpSync(join(paths.workspaces, "paper"), folder, { recursive: true });
  // Beside the folder, where its settings may lead only once it is trusted.
  cpSync(join(paths.workspaces, "outside.bib"), join(parent, "outside.bib"));
  cpSync(join(paths.repository, "examples/arctic-cooperation"), join(folder, "north/arctic"), { recursive: true });
  if (title !== "keystrokes") cpSync(join(paths.workspaces, "answers"), join(folder, "answers"), { recursive: true });
  const before = counts.passed + counts.failed;
  beginHost(title);
  console.log(`\n${title}`);
  try {
    const code = await host(folder);
    if (code !== 0 && counts.failed === 0) throw new Error(`the host ended with ${code}`);
    if (counts.passed + counts.failed === before) throw new Error("no test ran");
  } catch (error) {
    if (counts.failed === 0 || counts.passed + counts.failed === before) {
      counts.failed += 1;
      console.log(`  ${title} failed: ${error instanceof Error ? error.message : error}`);
    }
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

await inCopy("node host", async (folder) => (await import("./node-host.js")).runNodeHost(folder));
await inCopy("web worker host", async (folder) => (await import("./web-host.js")).runWebHost(folder, chromium));
await inCopy("servers", async (folder) => (await import("./servers.js")).compareServers(folder, chromium));
await inCopy("keystrokes", async (folder) =>
  (await import("./keystrokes.js")).runKeystrokes(folder, chromium, {
    grep: after("--grep") ?? "",
    arePictured,
    areWritten: words.includes("--write"),
  }),
);

compareAnswers();
const report = after("--report");
if (report !== undefined) writeFileSync(report, JSON.stringify(counts));
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
