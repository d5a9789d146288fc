import { writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What a person can do: open files, type, look.
 *
 * @param look is called when there is something to see: a list, a card
 */
export async function atKeyboard(page, folder, look) {
  await page.waitForSelector(".monaco-workbench .explorer-folders-view", { timeout: 60_000 });
  await page
    .locator('[aria-label^="Hide Secondary Side Bar"]')
    .first()
    .click({ timeout: 2_000 })
    .catch(() => {});

  const person = {
    look,
    /** Writes a file of the folder, as another program does. */
    save: (name, text) => writeFileSync(join(folder, name), text),
    async command(name) {
      await page.keyboard.press("F1");
      await page.locator(".quick-input-widget input").fill(`>${name}`);
      await page.locator(".quick-input-list .monaco-list-row").first().waitFor();
      await page.keyboard.press("Enter");
    },
    async open(name) {
      for (let tries = 0; tries < 4; tries += 1) {
        await page.keyboard.press("Escape");
        await page.keyboard.press("Control+p");
        await page.locator(".quick-input-widget input").fill(name);
        await page.locator(".quick-input-list .monaco-list-row.focused", { hasText: name }).first().waitFor();
        await page.keyboard.press("Enter");
        const opened = await page
          .locator(`.tab.active[data-resource-name="${name}"]`)
          .waitFor({ timeout: 4_000 })
          .then(
            () => true,
            () => false,
          );
        if (opened) break;
      }
      await page.locator(".editor-instance .view-lines").first().waitFor();
    },
    /** Goes to the end of the file. */
    async toEnd() {
      await page
        .locator(".editor-instance .view-lines")
        .first()
        .click({ position: { x: 5, y: 5 } });
      await page.keyboard.press("Control+End");
    },
    /** Types key by key, as fast as people do. */
    async type(text) {
      await page.keyboard.type(text, { delay: 70 });
    },
    /** The labels in the suggest list, once it is there. */
    async suggestions() {
      const row = page.locator(".suggest-widget.visible .monaco-list-row .label-name");
      await row.first().waitFor({ timeout: 8_000 });
      const labels = await row.allInnerTexts();
      await look();
      return labels;
    },
    async isOffered() {
      await page.waitForTimeout(700);
      return page.locator(".suggest-widget.visible .monaco-list-row").first().isVisible();
    },
    /** The last line of the file, as shown. */
    async lastLine() {
      await page.keyboard.press("Control+End");
      await page.waitForTimeout(200);
      const lines = await page
        .locator(".editor-instance .view-line")
        .evaluateAll((found) =>
          found.map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent })).sort((a, b) => a.top - b.top),
        );
      return (lines.at(-1)?.text ?? "").replaceAll("\u00a0", " ");
    },
    /** Rests the pointer on some words and reads the card. */
    async cardOn(words) {
      for (let tries = 0; tries < 6; tries += 1) {
        // Asked each time: what opens or closes above the editor, such as the banner of an untrusted folder, moves its lines.
        const place = await person.placeOf(words);
        await page.mouse.move(place.x - 150, place.y + 90);
        await page.waitForTimeout(200);
        await page.mouse.move(place.x - 3, place.y);
        await page.mouse.move(place.x, place.y, { steps: 3 });
        // Not what VS Code itself tells of a tab that the mouse passed over.
        const card = page.locator(".monaco-hover:not(.hidden):not(.workbench-hover) .monaco-hover-content").first();
        const shown = await card.waitFor({ timeout: 4_000 }).then(
          () => true,
          () => false,
        );
        const text = shown ? (await card.innerText()).replaceAll("\u00a0", " ") : "";
        if (text.trim() === "" || /^Loading/.test(text.trim())) continue;
        await look();
        return text;
      }
      throw new Error(`no card on ${words}`);
    },
    /** The middle of some words on the screen, in page coordinates, once they are there. */
    async placeOf(words) {
      for (let tries = 0; tries < 20; tries += 1) {
        const place = await page.evaluate(placeIn, words);
        if (place !== null) return place;
        await page.waitForTimeout(200);
      }
      throw new Error(`${words} is not on the screen`);
    },
  };
  return person;
}

/** Runs in the page: the middle of some words in a line of the editor, which cuts lines into many pieces; null where they are not. */
function placeIn(words) {
  for (const line of document.querySelectorAll(".editor-instance .view-line")) {
    const at = line.textContent.replaceAll("\u00a0", " ").indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let before = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.data.length;
      if (at >= before && at < before + length) range.setStart(node, at - before);
      if (at + words.length <= before + length) {
        range.setEnd(node, at + words.length - before);
        break;
      }
      before += length;
    }
    const box = range.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  return null;
}
