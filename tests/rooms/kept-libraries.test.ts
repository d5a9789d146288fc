import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bib, project, run } from "./checking.ts";

/** A library that is worth keeping, with an entry that is never closed. */
const large = [
  bib,
  ...Array.from({ length: 900 }, (_, at) => `@book{k${at}, author = {Lind, Ada}, title = {Harbor ${at}}, year = 1999}\n`),
  "@book{k900, author = {Tan, Wei",
].join("");

test("a check answers alike whether a library is read, had from the time before, or had damaged", async () => {
  const cwd = project({ "paper.md": "So Welland (2005) and Nobody (1999).\n", "refs.bib": large });
  const [home, XDG_CACHE_HOME] = [join(cwd, "home"), join(cwd, "home", "caches")];
  const env = { HOME: home, USERPROFILE: home, XDG_CACHE_HOME, LOCALAPPDATA: XDG_CACHE_HOME };
  const check = (...words: readonly string[]) => run(["check", "paper.md", "--library", "refs.bib", ...words], cwd, env);
  const read = await check("--no-cache");
  expect([read.code, read.out]).toEqual([1, expect.stringContaining("Welland 2004")]);
  expect(existsSync(home)).toBe(false);
  expect(await check()).toEqual(read);
  const kept = readdirSync(home, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".index"));
  const path = join(home, kept[0] ?? "");
  expect(kept).toHaveLength(1);
  expect(await check()).toEqual(read);
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0x41, bytes.length / 2));
  expect(await check()).toEqual(read);
  writeFileSync(join(cwd, "refs.bib"), large.replace("Welland,", "Harbin,"));
  expect((await check()).out).not.toContain("Welland 2004");
});
