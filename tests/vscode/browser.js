import { chromium } from "playwright-core";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-features=LocalNetworkAccessChecks,BlockInsecurePrivateNetworkRequests,Translate",
];

/** Opens a page in headless Chromium. */
export async function openBrowser(executablePath) {
  const browser = await chromium.launch({ executablePath, args: flags, headless: true });
  const context = await browser.newContext({ viewport: { width: 1100, height: 720 }, locale: "en-US" });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  return { browser, page };
}
