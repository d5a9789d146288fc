import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { paths } from "./paths.js";

/** Installs what the suite needs and is not there yet: its own packages, the server-hosted VS Code's, and Chromium. */
export function install() {
  const lock = readFileSync(join(paths.suite, "package-lock.json"));
  const mark = join(paths.suite, "node_modules", ".installed");
  const wanted = createHash("sha256").update(lock).digest("hex");
  if (!existsSync(mark) || readFileSync(mark, "utf8") !== wanted) {
    run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], paths.suite);
    run("npm", ["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"], paths.server);
    mkdirSync(join(paths.suite, "node_modules"), { recursive: true });
    writeFileSync(mark, wanted);
  }
  return chromium();
}

/** The path of a Chromium or Chrome; installed from Debian's packages where there is none and we may. */
function chromium() {
  const found = () => {
    const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    return names.map((name) => spawnSync("which", [name], { encoding: "utf8" }).stdout.trim()).find((path) => path !== "");
  };
  if (found() === undefined && process.getuid?.() === 0) {
    run("apt-get", ["update", "-qq"], paths.suite);
    run("apt-get", ["install", "-y", "-qq", "chromium"], paths.suite);
  }
  const path = found();
  if (path === undefined) throw new Error("The suite needs Chromium: install the package `chromium` and run it again.");
  return path;
}

/** Runs a command to its end; its output is shown only where it fails. */
export function run(command, args, cwd) {
  const done = spawnSync(command, args, { cwd, encoding: "utf8", maxBuffer: 1 << 26 });
  if (done.status === 0) return done.stdout;
  throw new Error(`${command} ${args.join(" ")} failed:\n${done.stdout ?? ""}${done.stderr ?? ""}${done.error?.message ?? ""}`);
}
