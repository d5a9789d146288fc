import * as vscode from "vscode";
import { check, hoversAt, open, placeOf, problems, until } from "./asking.js";

/* global suite, suiteSetup, test */

const rows = [
  ["BibTeX", "open.bib", "@book{tan2008, author = {Mei Tan}, title = {Tides}, year = 2008}\n", "2008}", "@book{half, title = {\n"],
  [
    "CSL-JSON",
    "open.json",
    '[\n{"id": "tan2008", "type": "book", "author": [{"family": "Tan"}], "title": "Tides", "issued": {"date-parts": [[2008]]}}\n]\n',
    "2008]]",
    '{"id": "half",\n',
  ],
];

suite("a library that is open", () => {
  suiteSetup(() => vscode.workspace.getConfiguration("files").update("autoSave", "off", vscode.ConfigurationTarget.Global));

  for (const [format, name, library, year, half] of rows) {
    test(`what is typed in it counts before it is saved, and no longer once it is taken back: ${format}`, async () => {
      const [folder] = vscode.workspace.workspaceFolders;
      const place = (file) => vscode.Uri.joinPath(folder.uri, file);
      const write = (file, text) => vscode.workspace.fs.writeFile(place(file), new TextEncoder().encode(text));
      await write(name, library);
      await write(`${name}.md`, `---\nbibliography: ${name}\n---\n\nAs the tides turn (Tan 2008).\n`);
      const paper = await open(`${name}.md`);
      const card = () => hoversAt(paper, placeOf(paper, "Tan 2008"));
      await until(async () => (await card()).includes("Tides"), "the card of what was saved");
      const document = await open(name);
      const type = async (from, to) => {
        const at = document.getText().indexOf(from);
        check(at >= 0, `${from} is not in ${document.getText()}`);
        const edit = new vscode.WorkspaceEdit();
        edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + from.length)), to);
        await vscode.workspace.applyEdit(edit);
      };
      await type("Tides", "Ebb and Flow");
      await until(async () => (await card()).includes("Ebb and Flow"), "what was typed, in the card");
      check(document.isDirty, "it was saved");
      await type(year, year.replace("8", "9"));
      await until(() => problems(paper).some(({ code }) => code === "citation.mismatch"), "the year that differs");
      check(problems(document).length === 0, JSON.stringify(problems(document)));

      await type(format === "BibTeX" ? "@book{tan" : '{"id": "tan', `${half}${format === "BibTeX" ? "@book{tan" : '{"id": "tan'}`);
      const [problem] = await until(
        () => problems(document).length > 0 && problems(document),
        "the entry that is half typed, in its place",
      );
      check(problem.code === "library.problem" && /'half'/.test(problem.message), problem.message);
      check((await card()).includes("Ebb and Flow"), "the other entry was lost");

      await open(name);
      await vscode.commands.executeCommand("workbench.action.files.revert");
      check(document.getText() === library, document.getText());
      await until(async () => (await card()).includes("Tides") && problems(paper).length === 0, "what was saved");
      check(problems(document).length === 0, JSON.stringify(problems(document)));
    });
  }
});
