import * as vscode from "vscode";
import { largeLibrary, paperOfLargeLibrary } from "../large-library.js";
import { cardAt, check, hoversAt, open, placeOf, problems, until } from "./asking.js";

/* global suite, test */

suite("a library of 100,000 entries", () => {
  const place = (name) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, name);
  const write = (name, text) => vscode.workspace.fs.writeFile(place(name), new TextEncoder().encode(text));

  test("is read while one types and rests on citations; an entry that is added is found, half a file is not taken", async function () {
    this.timeout(90_000);
    const library = largeLibrary();
    await write("huge.bib", library);
    await write("huge.md", paperOfLargeLibrary);
    try {
      const began = performance.now();
      const document = await open("huge.md");
      const editor = vscode.window.activeTextEditor;
      /** Types a letter and rests on a citation; gives the card and how long it took. */
      const typeAndRest = async () => {
        await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, "x"));
        const asked = performance.now();
        const card = await hoversAt(document, placeOf(document, "Newman (2005)"));
        return { card, wait: performance.now() - asked };
      };
      const waits = [];
      for (let isRead = false; !isRead; ) {
        const { card, wait } = await typeAndRest();
        if (card !== "") waits.push(wait);
        isRead = /huge\.bib:1/.test(card);
        check(performance.now() - began < 80_000, `the library never came: ${card}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      const took = performance.now() - began;
      const after = [];
      for (let count = 0; count < 20; count += 1) after.push((await typeAndRest()).wait);
      for (const one of [waits, after]) one.sort((a, b) => a - b);
      const [late, usual] = [waits[waits.length >> 1], after[after.length >> 1]];
      check(waits.length > 5, `only ${waits.length} cards in ${took} ms`);
      check(late < took / 10, `a card took ${late} ms while the library was read in ${took} ms, ${usual} ms after it`);
      const shown = [waits, after].map(
        (one) => `p50 ${one[one.length >> 1].toFixed(0)} ms, p95 ${one[Math.floor(one.length * 0.95)].toFixed(0)} ms`,
      );
      console.log(`suite: cards while 100,000 entries were read in ${took.toFixed(0)} ms: ${shown[0]}; after it: ${shown[1]}`);

      await write("huge.bib", `${library}@book{brand2011, author = {Brand, Ada}, title = {A New One}, year = 2011}\n`);
      await until(async () => /huge\.bib:/.test((await cardAt(document, "Brand (2011)")).text), "the entry that was added");

      await write("huge.bib", library.slice(0, library.length >> 1));
      const told = () => problems(document).find(({ code }) => code === "library.problem");
      const { message, range } = await until(told, "the word that the file breaks off");
      check(/^huge\.bib: It breaks off .* The version read before stays in use\.$/.test(message), message);
      check(document.getText(range) === "huge.bib", document.getText(range));
      check(/huge\.bib:/.test((await cardAt(document, "Brand (2011)")).text), "the last good version is not in use");
      await write("huge.bib", library);
      await until(() => told() === undefined, "the problem to be gone");
    } finally {
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
      for (const name of ["huge.bib", "huge.md"]) await vscode.workspace.fs.delete(place(name));
    }
  });
});
