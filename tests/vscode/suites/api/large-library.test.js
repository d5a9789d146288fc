import * as vscode from "vscode";
import { largeLibrary, paperOfLargeLibrary } from "../large-library.js";
import { cardAt, check, hoversAt, open, placeOf, problems, until } from "./asking.js";
import { half, inWords, timed } from "./waits.js";

/* global suite, test */

suite("a library of 100,000 entries", () => {
  const place = (name) => vscode.Uri.joinPath(vscode.workspace.workspaceFolders[0].uri, name);
  const write = (name, text) => vscode.workspace.fs.writeFile(place(name), new TextEncoder().encode(text));

  test("is read while one types and rests on citations; an entry that is edited or added is found, half a file is not taken", async function () {
    this.timeout(90_000);
    const library = largeLibrary();
    await write("huge.bib", library);
    // No Markdown, for which VS Code has a server of its own that is asked as well.
    await write("huge.qmd", paperOfLargeLibrary.replace("Brand, Ada. 2011. *A New One*. Lakeside: Quay.\n", ""));
    const other = await vscode.workspace.openTextDocument({ language: "ini", content: "other" });
    const atOnce = vscode.languages.registerHoverProvider("ini", { provideHover: () => new vscode.Hover("at once") });
    try {
      const began = performance.now();
      const document = await open("huge.qmd");
      const editor = vscode.window.activeTextEditor;
      const type = () => editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, "x"));
      /** Rests, after a letter each, where a card of the test's own is there at once, and on a citation: the first is what VS Code takes. */
      const typeAndRest = async (into) => {
        await type();
        const plain = await timed(() => hoversAt(other, new vscode.Position(0, 2)));
        check(plain.answer === "at once", plain.answer);
        await type();
        const { answer: card, wait } = await timed(() => hoversAt(document, placeOf(document, "Newman (2005)")));
        if (card !== "") into.push({ ours: wait, plain: plain.wait });
        return card;
      };
      const [reading, after] = [[], []];
      for (let card = ""; !/huge\.bib:1/.test(card); ) {
        card = await typeAndRest(reading);
        check(performance.now() - began < 80_000, `the library never came: ${card}`);
      }
      const took = performance.now() - began;
      for (let count = 0; count < 40; count += 1) await typeAndRest(after);
      const [ours, plain] = [reading.map(({ ours }) => ours), reading.map(({ plain }) => plain)];
      check(reading.length > 5, `only ${reading.length} cards in ${took} ms`);
      check(half(ours) < took / 10, `a card took ${half(ours)} ms while the library was read in ${took} ms`);
      check(half(ours) < half(plain) * 10, `a card took ${half(ours)} ms where VS Code by itself takes ${half(plain)} ms`);
      for (const [when, rests] of [
        [`while 100,000 entries were read in ${took.toFixed(0)} ms`, reading],
        ["after it", after],
      ]) {
        const words = [rests.map(({ ours }) => ours), rests.map(({ plain }) => plain)].map(inWords);
        console.log(`suite: cards ${when}: ${words[0]}; one that is there at once: ${words[1]}`);
      }

      const entry = (title) => `@book{brand2011, author = {Brand, Ada}, title = {${title}}, year = 2011}\n`;
      const middle = library.indexOf("@article", library.length >> 1);
      for (const title of ["A New One", "One That Is Newer"]) {
        const card = async () => (await cardAt(document, "Brand (2011)")).text;
        check(!(await card()).includes(title), `${title} is there already`);
        await write("huge.bib", library.slice(0, middle) + entry(title) + library.slice(middle));
        const { wait } = await timed(() => until(async () => (await card()).includes(title), title));
        console.log(`suite: the entry was shown ${wait.toFixed(0)} ms after the file was written`);
      }

      await write("huge.bib", library.slice(0, library.length >> 1));
      const told = () => problems(document).find(({ code }) => code === "library.problem");
      const { message, range } = await until(told, "the word that the file breaks off");
      check(/^huge\.bib: It breaks off .* The version read before stays in use\.$/.test(message), message);
      check(document.getText(range) === "huge.bib", document.getText(range));
      check((await cardAt(document, "Brand (2011)")).text.includes("One That Is Newer"), "the last good version is not in use");
      await write("huge.bib", library);
      await until(() => told() === undefined, "the problem to be gone");
    } finally {
      atOnce.dispose();
      await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
      for (const name of ["huge.bib", "huge.qmd"]) await vscode.workspace.fs.delete(place(name));
    }
  });
});
