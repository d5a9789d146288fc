/** Fails with what was seen instead, where something is not so. */
export function check(condition, message) {
  if (!condition) throw new Error(message);
}

/** The card on some words, asked for again while it does not tell what it is to: its library may be on its way. */
export async function cardTelling(person, page, words, told) {
  for (let tries = 0; tries < 10; tries += 1) {
    const card = await person.cardOn(words);
    if (told.test(card)) return card;
    await page.keyboard.press("Escape");
    await page.waitForTimeout(500);
  }
  return person.cardOn(words);
}
