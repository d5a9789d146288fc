import { lakes } from "../large-library.js";
import { cardTelling, check } from "./told.js";

/** A library that is rewritten on disk and ends between two entries. */
export async function cutBetweenEntries(person, page) {
  const status = (words) => page.locator('.statusbar-item[id*="concordat.libraries"]', { hasText: words });
  const [stays, goes] = lakes;
  person.save("lakes.bib", stays + goes);
  await person.open("lakes.md");
  await status("Concordat: 3,000 entries").waitFor();
  await person.look();
  person.save("lakes.bib", stays);
  await page.locator(".squiggly-warning").first().waitFor();
  await person.look();
  const told = await person.cardOn("lakes.bib");
  check(/It ends after 1,900 of 3,000 entries, as if half saved/.test(told), told);
  const card = await cardTelling(person, page, "Lind (2003)", /The First of Many/);
  check(/The First of Many/.test(card), card);
  await status("Concordat: 1,900 entries").waitFor({ timeout: 60_000 });
  await person.look();
  await person.command("Concordat: Show Libraries");
  const shown = page.locator(".monaco-dialog-box");
  await shown.waitFor();
  await person.look();
  const libraries = await shown.innerText();
  check(/lakes\.bib: 1,900 entries, read at .* It lacks the last 1,100 entries/.test(libraries.replaceAll("\u202f", " ")), libraries);
  await page.keyboard.press("Escape");
  const gone = await cardTelling(person, page, "Lind (2003)", /not found/i);
  check(/Not found in lakes\.bib \(1,900\)/.test(gone) && /It lacks the last 1,100 entries/.test(gone), gone);
}
