import { join, resolve } from "node:path";
import { downloadAndUnzipVSCode, runTests } from "@vscode/test-electron";
import { paths } from "./paths.js";

/** How long a download may take before the server-hosted VS Code serves instead, in milliseconds. */
const DOWNLOAD = 20_000;

/** Runs the API suite in the Node host: in the downloaded desktop VS Code, else in the server-hosted one. */
export async function runNodeHost(folder) {
  const vscodeExecutablePath = await executable();
  return runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: paths.extension,
    extensionTestsPath: join(paths.tests, "api.cjs"),
    launchArgs: [folder, "--disable-extensions", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
}

async function executable() {
  const given = process.env.VSCODE_EXECUTABLE_PATH;
  if (given) return resolve(given);
  const server = join(paths.suite, "executable.js");
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.log("There is no display for the desktop VS Code; the server-hosted VS Code runs the suite.");
    return server;
  }
  try {
    return await soon(downloadAndUnzipVSCode({ version: "stable", timeout: DOWNLOAD, cachePath: join(paths.suite, ".cache") }));
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    console.log(`The desktop VS Code could not be downloaded (${reason}); the server-hosted VS Code runs the suite instead.`);
    return server;
  }
}

function soon(promise) {
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error("no answer in time")), DOWNLOAD + 5_000).unref();
  });
  return Promise.race([promise, late]);
}
