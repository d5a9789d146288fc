import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { openBrowser } from "./browser.js";
import { paths } from "./paths.js";
import { freePort, startServer } from "./server.js";
import { runInWorkbench, workbenchAddress } from "./workbench.js";

const types = {
  ".js": "text/javascript",
  ".cjs": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown",
  ".png": "image/png",
};

/**
 * Runs the API suite in the web worker host. VS Code starts no worker from a remote folder, so the extension is
 * served over plain HTTP, and the workbench page is told of it on its way to the browser.
 */
export async function runWebHost(folder, chromium) {
  const port = await freePort();
  const files = await serve(port);
  const server = await startServer();
  const { browser, page } = await openBrowser(chromium);
  try {
    await page.route(`${server.address}/?**`, (route) => addExtension(route, `localhost:${port}`));
    const payload = [["extensionTestsPath", `http://localhost:${port}/tests/api.cjs`]];
    return await runInWorkbench(page, workbenchAddress(server.address, folder, payload), (line) => console.log(line));
  } finally {
    await browser.close();
    server.close();
    files.close();
  }
}

/** Adds the extension to the workbench's configuration, and lifts the page's policy so that it may be fetched. */
async function addExtension(route, authority) {
  const response = await route.fetch();
  const html = await response.text();
  const marked = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;
  const body = html.replace(marked, (_, before, settings) => {
    const configuration = JSON.parse(settings.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
    configuration.developmentOptions = { ...configuration.developmentOptions, extensions: [{ scheme: "http", authority, path: "/" }] };
    return `${before}${JSON.stringify(configuration).replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
  });
  if (body === html) throw new Error("The workbench page holds no configuration to add the extension to.");
  const headers = { ...response.headers() };
  delete headers["content-security-policy"];
  await route.fulfill({ response, headers, body });
}

function serve(port) {
  const headers = {
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    "cross-origin-embedder-policy": "require-corp",
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const file = path.startsWith("/tests/") ? join(paths.tests, path.slice(7)) : join(paths.extension, path);
    if (path.includes("..") || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, headers).end();
      return;
    }
    response.writeHead(200, { ...headers, "content-type": types[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(port, "localhost", () => resolve(server));
  });
}
