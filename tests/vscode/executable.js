#!/usr/bin/env node
import { openBrowser } from "./browser.js";
import { install } from "./install.js";
import { startServer } from "./server.js";
import { runInWorkbench, workbenchAddress } from "./workbench.js";

/*
 * The server-hosted VS Code as an executable: it takes the words that VS Code's own takes, runs the tests of an
 * extension in its Node host, and ends with their exit code.
 */
const words = process.argv.slice(2);
const value = (name) => words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = words.find((word) => word.startsWith("/"));

const server = await startServer();
const { browser, page } = await openBrowser(install());
try {
  const remote = (path) => `vscode-remote://127.0.0.1:${server.port}${path}`;
  const payload = [
    ["extensionDevelopmentPath", remote(value("extensionDevelopmentPath"))],
    ["extensionTestsPath", remote(value("extensionTestsPath"))],
  ];
  process.exitCode = await runInWorkbench(page, workbenchAddress(server.address, folder, payload), (line) => console.log(line));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
