import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { paths } from "../../paths.js";

/** Takes the pictures that the README shows, from the real thing. */
export async function takePictures(person, page) {
  mkdirSync(paths.pictures, { recursive: true });
  const clip = { x: 300, y: 30, width: 800, height: 420 };
  const shoot = (name) => page.screenshot({ path: join(paths.pictures, `${name}.png`), clip });

  await person.open("policy-brief.md");
  await person.command("View: Close Panel");
  await page
    .locator(".squiggly-warning")
    .first()
    .waitFor({ timeout: 20_000 })
    .catch(() => {});
  for (const [name, words] of [
    ["mismatch", "Flynn 2001"],
    ["hover", "Welsh 2004"],
    ["name", "SBA"],
  ]) {
    await find(person, page, words);
    await person.cardOn(words);
    await shoot(name);
  }
  await person.open("typing.md");
  await person.toEnd();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await person.type("The plan was drawn in Ottawa (Wel");
  await person.suggestions();
  await shoot("completion");
}

/** Scrolls to some words by the editor's own search. */
async function find(person, page, words) {
  await person.toEnd();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+f");
  await page.keyboard.type(words);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.waitForTimeout(400);
}
