/** How long a run of the API suite may take, in milliseconds. */
const RUN = 120_000;

/** The workbench's address for a folder, with the extension and its tests to load. */
export function workbenchAddress(address, folder, payload) {
  const query = new URLSearchParams({ folder });
  if (payload.length > 0) query.set("payload", JSON.stringify(payload));
  return `${address}/?${query}`;
}

/** Opens the workbench with an extension's tests and gives the exit code that it reports; lines are passed on as they come. */
export async function runInWorkbench(page, url, onLine) {
  let finish;
  const finished = new Promise((resolve) => {
    finish = resolve;
  });
  await page.exposeFunction("codeAutomationExit", (code) => finish(Number(code)));
  await page.exposeFunction("codeAutomationLog", (_type, args) => {
    const line = args.map(String).join(" ");
    if (/^ {2}(?:ok|FAILED) |^suite:/.test(line)) onLine(line);
  });
  await page.goto(url);
  const timeout = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`The suite did not end within ${RUN / 1000} s.`)), RUN).unref();
  });
  return Promise.race([finished, timeout]);
}
