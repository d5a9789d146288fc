import { copyFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "./browser.js";
import { paths } from "./paths.js";
import { atKeyboard } from "./person.js";
import { pictures } from "./pictures.js";
import { startServer } from "./server.js";
import { paperOfLakes, paperOfLargeLibrary } from "./suites/large-library.js";
import { workbenchAddress } from "./workbench.js";

/**
 * Runs the keystroke tests: a person at a fresh VS Code on default settings, with the packed extension installed.
 *
 * @param {{ grep: string, arePictured: boolean, areWritten: boolean }} wanted words that the names of the tests have which are run,
 *   whether pictures are taken of what is seen, and whether those that the README shows are put there
 */
export async function runKeystrokes(folder, chromium, { grep, arePictured, areWritten }) {
  const vsix = readdirSync(paths.extension)
    .filter((name) => name.endsWith(".vsix"))
    .sort()
    .at(-1);
  copyFileSync(join(paths.examples, "policy-brief.md"), join(folder, "policy-brief.md"));
  writeFileSync(join(folder, "huge.md"), paperOfLargeLibrary);
  writeFileSync(join(folder, "lakes.md"), paperOfLakes);
  const server = await startServer({ vsix: join(paths.extension, vsix) });
  const { browser, page } = await openBrowser(chromium);
  const seen = pictures(page, arePictured);
  /** Runs one test and tells how it went; a picture of what the person saw is kept where it failed. */
  const tell = async (name, test) => {
    if (!name.includes(grep)) return;
    seen.begin(name);
    try {
      await test();
      await seen.end();
      console.log(`  ok ${name}`);
    } catch (error) {
      await seen.failed();
      console.log(`  FAILED ${name}: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    }
  };
  try {
    await page.goto(workbenchAddress(server.address, folder, []));
    const person = await atKeyboard(page, folder, seen.look);
    const { inSpanish, tests } = await import("./suites/keystrokes/tests.js");
    for (const [name, test] of tests) {
      await tell(name, () => test(person, page));
      await page.keyboard.press("Escape");
    }
    if (arePictured) {
      const { takePictures } = await import("./suites/keystrokes/pictures.js");
      await tell("pictures for the README", () => takePictures(person, page, areWritten ? paths.pictures : paths.seen));
    }
    await tell("in Spanish, cards, problems and libraries are told in it", () => inSpanish(person, page));
    return 0;
  } finally {
    await browser.close();
    server.close();
  }
}
