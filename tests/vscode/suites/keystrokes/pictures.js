import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** Takes the pictures that the README shows, from the real thing, and puts them into a folder. */
export async function takePictures(person, page, folder) {
  mkdirSync(folder, { recursive: true });
  const shoot = async (name) => {
    // Cards fade in.
    await page.waitForTimeout(600);
    const box = await page.locator(".part.editor").boundingBox();
    await page.screenshot({ path: join(folder, `${name}.png`), clip: { ...box, height: Math.min(box.height, 400) } });
  };

  await person.command("View: Close All Editors");
  await person.open("policy-brief.md");
  await page.keyboard.press("Control+b");
  await page
    .locator(".squiggly-warning")
    .first()
    .waitFor({ timeout: 20_000 })
    .catch(() => {});
  for (const [name, words] of [
    ["mismatch", "Flynn 2001"],
    ["hover", "Welsh 2004"],
  ]) {
    await find(page, words);
    await person.cardOn(words);
    await shoot(name);
  }
  await person.open("paper.md");
  await person.cardOn("SBA");
  await shoot("name");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+g");
  await page.keyboard.type("4");
  await page.keyboard.press("Enter");
  await page.keyboard.press("End");
  await person.type(" The plan was drawn in Ottawa (Wel");
  await person.suggestions();
  await shoot("completion");
}

/** Scrolls to some words by the editor's own search. */
async function find(page, words) {
  await page.keyboard.press("Escape");
  await page.mouse.move(10, 10);
  await page.waitForTimeout(400);
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+f");
  await page.keyboard.type(words, { delay: 30 });
  await page.waitForTimeout(400);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.waitForTimeout(600);
}
