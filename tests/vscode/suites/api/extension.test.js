import * as vscode from "vscode";
import { cardAt, check, labelsAt, open, placeOf, problems, until } from "./asking.js";

/* global suite, test */

const ID = "concordat.concordat-vscode";

suite("the extension", () => {
  test("activates on a Markdown file", async () => {
    await open("paper.md");
    await until(() => vscode.extensions.getExtension(ID)?.isActive, "activation");
  });

  test("shows the work on a citation, over just its span", async () => {
    const document = await open("paper.md");
    const { text, range } = await cardAt(document, "Welsh 2004");
    check(text.includes("At Home in the World"), `no title in: ${text}`);
    check(document.getText(range) === "Welsh 2004: 58", `the range is: ${document.getText(range)}`);
  });

  test("shows what a name stands for", async () => {
    const document = await open("paper.md");
    const { text } = await cardAt(document, "SBA");
    check(/Smart Border/i.test(text) && /December 12, 2001.*March 22, 2002/s.test(text), text);
  });

  test("shows no card beside a citation", async () => {
    const document = await open("paper.md");
    const found = await vscode.commands.executeCommand("vscode.executeHoverProvider", document.uri, placeOf(document, "nothing here"));
    check(found.length === 0, "a card where there is no citation");
  });

  test("says where text and list differ", async () => {
    const document = await open("paper.md");
    const found = await until(() => problems(document).length > 0 && problems(document), "problems");
    const mismatch = found.find(({ code }) => code === "citation.mismatch");
    check(mismatch && document.getText(mismatch.range) === "Flynn 2001: 60", JSON.stringify(found));
    check(/Text says Flynn 2001, list says Flynn 2002 \(line \d+\)/.test(mismatch.message), mismatch.message);
    check(
      found.every(({ code }) => code === "citation.mismatch"),
      `more than the one slip: ${JSON.stringify(found)}`,
    );
  });

  test("opens the example paper, unsaved, with its one year that differs", async () => {
    await vscode.commands.executeCommand("concordat.openExample");
    const document = await until(
      () => vscode.window.visibleTextEditors.map((editor) => editor.document).find(({ isUntitled }) => isUntitled),
      "it",
    );
    const found = await until(() => problems(document).length > 0 && problems(document), "problems");
    check(found.length === 1 && /^Flynn 2001/.test(document.getText(found[0].range)), JSON.stringify(found));
  });

  test("the built-in corpus, undeclared, accuses nobody", async () => {
    const document = await open("no-list.md");
    const found = await until(() => problems(document).length > 0 && problems(document), "the one line that nothing was checked");
    check(found.length === 1 && found[0].code === "library.none", JSON.stringify(found));
  });

  test("completes from the paper's list and from a library of the folder", async () => {
    const document = await open("project/draft.md");
    const labels = await until(async () => {
      const found = await labelsAt(document, placeOf(document, "(Wel", 4));
      return found.length > 0 && found;
    }, "completion");
    check(labels[0] === "Welland 2004", JSON.stringify(labels));
    const accented = await labelsAt(document, placeOf(document, "(garcia", 7));
    check(accented[0] === "García Luna 2011", JSON.stringify(accented));
  });

  test("reads the list of an open paper under a heading that the settings name", async () => {
    const document = await open("headed.md");
    await until(() => problems(document).some(({ code }) => code === "library.none"), "the one line that nothing was checked");
    const settings = vscode.workspace.getConfiguration("concordat", document.uri);
    const name = (headings) => settings.update("listHeadings", headings, vscode.ConfigurationTarget.Workspace);
    try {
      await name(["Lecturas de apoyo"]);
      const [slip] = await until(() => problems(document)[0]?.code === "citation.mismatch" && problems(document), "the slip in the year");
      check(/^Text says Welsh 2005, list says Welsh 2004 \(line 7\)/.test(slip.message), slip.message);
    } finally {
      await name(undefined);
    }
    await until(() => problems(document)[0]?.code === "library.none", "the list to be none again");
  });

  test("follows a library as it changes", async () => {
    const [folder] = vscode.workspace.workspaceFolders;
    const library = vscode.Uri.joinPath(folder.uri, "changing.bib");
    const before = await vscode.workspace.fs.readFile(library);
    try {
      const document = await open("changing.md");
      await until(() => problems(document).some(({ code }) => code === "citation.mismatch"), "the slip in the year");
      await vscode.workspace.fs.writeFile(
        library,
        new TextEncoder().encode("@book{tan2007, author = {Mei Tan}, title = {Tides}, year = 2008}\n"),
      );
      await until(() => problems(document).length === 0, "the slip to be gone");
    } finally {
      await vscode.workspace.fs.writeFile(library, before);
    }
  });

  test("a corpus in a folder is live: a record that is saved shows in the card, a mistake stands in its file", async () => {
    const [folder] = vscode.workspace.workspaceFolders;
    const file = vscode.Uri.joinPath(folder.uri, "north/arctic/data/agreements/ilulissat-declaration.yaml");
    const document = await open("north/paper.md");
    const { text } = await cardAt(document, "Ilulissat Declaration");
    check(text.includes("law of the sea"), text);
    const slip = await until(() => problems(document).find(({ code }) => code === "citation.mismatch"), "the slip in the year");
    check(/Byers 2012, arctic says Byers 2013/.test(slip.message), slip.message);

    const record = await vscode.workspace.openTextDocument(file);
    const write = async (from, to) => {
      const at = record.getText().indexOf(from);
      check(at >= 0, `${from} is not in the record`);
      const edit = new vscode.WorkspaceEdit();
      edit.replace(file, new vscode.Range(record.positionAt(at), record.positionAt(at + from.length)), to);
      check(await vscode.workspace.applyEdit(edit), "the edit was refused");
      check(await record.save(), "the record was not saved");
    };
    await write("law of the sea", "law of the oceans");
    await until(async () => (await cardAt(document, "Ilulissat Declaration")).text.includes("law of the oceans"), "the card as saved");

    const mistakes = () => vscode.languages.getDiagnostics(file).filter(({ source }) => source === "concordat");
    await write("kind: declaration", "kind: declaraton");
    const [mistake] = await until(() => mistakes().length > 0 && mistakes(), "the mistake in its file");
    check(/Did you mean "declaration"/.test(mistake.message), mistake.message);
    check((await cardAt(document, "Ilulissat Declaration")).text.includes("law of the oceans"), "the version before is lost");
    await write("kind: declaraton", "kind: declaration");
    await until(() => mistakes().length === 0, "the mistake to be gone");
  });

  test("serves as before once its server was started anew", async () => {
    const document = await open("paper.md");
    await until(() => problems(document).length > 0, "problems");
    await vscode.commands.executeCommand("concordat.restart");
    check((await cardAt(document, "Welsh 2004")).text.includes("At Home in the World"), "no card");
    await until(() => problems(document).length > 0, "problems again");
  });

  test("serves a .qmd file with no other extension", async () => {
    const document = await open("notes.qmd");
    await cardAt(document, "Welland 2004", "Still Water");
  });
});
