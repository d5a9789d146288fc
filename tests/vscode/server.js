import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paths } from "./paths.js";

/** How long VS Code's server may take to answer, in milliseconds. */
const START = 60_000;

/**
 * Starts the server-hosted VS Code with a fresh profile. Its default settings are left as they are.
 *
 * @param {{ vsix?: string }} options a packed extension to install first
 */
export async function startServer({ vsix } = {}) {
  const profile = mkdtempSync(join(tmpdir(), "concordat-vscode-"));
  const extensions = join(profile, "extensions");
  mkdirSync(extensions);
  const common = ["--server-data-dir", join(profile, "data"), "--extensions-dir", extensions, "--accept-server-license-terms"];
  if (vsix !== undefined) await once(["--install-extension", vsix, ...common]);
  const port = await freePort();
  const args = [
    "--host",
    "127.0.0.1",
    "--port",
    String(port),
    "--without-connection-token",
    "--telemetry-level",
    "off",
    "--enable-smoke-test-driver",
  ];
  const child = spawn(paths.node, [join(paths.server, "out/server-main.js"), ...args, ...common], {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log = [];
  child.stdout.on("data", (chunk) => log.push(String(chunk)));
  child.stderr.on("data", (chunk) => log.push(String(chunk)));
  const address = `http://127.0.0.1:${port}`;
  await answers(address, child, log);
  return {
    port,
    address,
    log: () => log.join(""),
    close: () => {
      try {
        process.kill(-child.pid, "SIGKILL");
      } catch {}
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function once(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(paths.node, [join(paths.server, "out/server-main.js"), ...args], { stdio: ["ignore", "pipe", "pipe"] });
    const log = [];
    const timer = setTimeout(() => child.kill("SIGKILL"), START);
    child.stdout.on("data", (chunk) => log.push(String(chunk)));
    child.stderr.on("data", (chunk) => log.push(String(chunk)));
    child.on("close", (code) => {
      clearTimeout(timer);
      if (code === 0) resolve(log.join(""));
      else reject(new Error(`VS Code's server ended with ${code}:\n${log.join("")}`));
    });
  });
}

async function answers(address, child, log) {
  const end = Date.now() + START;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`VS Code's server ended at once:\n${log.join("")}`);
    const ready = await fetch(address).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`VS Code's server did not answer within ${START / 1000} s:\n${log.join("")}`);
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
