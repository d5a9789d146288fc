import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { paths } from "./paths.js";

/** Keeps what a person sees in each test, to be looked at; not committed. Nothing is kept but where a test fails, if no pictures are wanted. */
export function pictures(page, areWanted) {
  mkdirSync(paths.seen, { recursive: true });
  let test = "";
  let count = 0;
  const take = async (name) => {
    // Cards fade in.
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(paths.seen, `${name.replace(/[^\w. ]/g, "")}.png`) }).catch(() => {});
  };
  return {
    begin(name) {
      test = name;
      count = 0;
    },
    /** Keeps what is to be seen now. */
    async look() {
      if (!areWanted) return;
      count += 1;
      await take(count === 1 ? test : `${test} ${count}`);
    },
    /** Keeps what is to be seen at the end of a test that had nothing to look at before. */
    async end() {
      if (areWanted && count === 0) await take(test);
    },
    failed: () => take(`failed ${test}`),
  };
}
