import { cardAt, check, hoversAt, labelsAt, open, problems, until } from "./asking.js";

/* global suite, test */

/** Tells what was answered; once both hosts have run, they are compared. */
const tell = (question, answer) => console.log(`suite: answer ${JSON.stringify([question, answer])}`);

/** The folder of a file, with the slash at its end. */
const folderOf = (path) => path.slice(0, path.lastIndexOf("/") + 1);

suite("libraries of all formats", () => {
  test("are asked about every word, so that the answers of both hosts can be compared", async () => {
    const document = await open("answers/paper.md");
    // The last of its libraries.
    await cardAt(document, "Çelik (n.d.)", "items.yaml");
    const found = await until(() => problems(document).length > 3 && problems(document), "problems");
    tell(
      "problems",
      found.map(({ code, message, range }) => [code, document.getText(range), message]),
    );
    let cards = 0;
    for (const { index } of document.getText().matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}@]/gu)) {
      const card = await hoversAt(document, document.positionAt(index));
      if (card === "") continue;
      cards += 1;
      tell(`the card at ${index}`, card.replaceAll(document.uri.with({ path: folderOf(document.uri.path) }).toString(), "…"));
    }
    check(cards > 20, `only ${cards} cards`);
    for (const { index, 0: typed } of document.getText().matchAll(/^(?:Said|As) .*$/gmu)) {
      const labels = await labelsAt(document, document.positionAt(index + typed.length));
      check(labels.length > 0, `nothing is offered after: ${typed}`);
      tell(`what is offered after: ${typed}`, labels);
    }
  });
});
