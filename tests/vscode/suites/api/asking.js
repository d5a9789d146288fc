import * as vscode from "vscode";

/** Opens a file of the workspace in an editor. */
export async function open(name) {
  const [folder] = vscode.workspace.workspaceFolders;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Waits for an answer that is not empty, as long as a test may take. */
export async function until(ask, why) {
  for (let tries = 0; tries < 80; tries += 1) {
    const answer = await ask();
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  throw new Error(`Never came: ${why}`);
}

/** Fails a test with a sentence. */
export function check(condition, message) {
  if (!condition) throw new Error(message);
}

/** The place of some words in a document, so many characters inside. */
export function placeOf(document, words, inside = 2) {
  const at = document.getText().indexOf(words);
  check(at >= 0, `${words} is not in the document`);
  return document.positionAt(at + inside);
}

/** The card on some words, once there is one, and one that tells something: its library may be on its way. */
export async function cardAt(document, words, told = "") {
  const place = placeOf(document, words);
  const hovers = await until(async () => {
    const found = await vscode.commands.executeCommand("vscode.executeHoverProvider", document.uri, place);
    return found.length > 0 && textOf(found).includes(told) && found;
  }, `a card on ${words}`);
  return { text: textOf(hovers), range: hovers[0].range };
}

/** The card at a place as it is now; empty where there is none. */
export async function hoversAt(document, place) {
  return textOf(await vscode.commands.executeCommand("vscode.executeHoverProvider", document.uri, place));
}

function textOf(hovers) {
  const text = hovers.flatMap(({ contents }) => contents.map((content) => content.value ?? content)).join("\n");
  return text.replace(/\\(?=[!-/:-@[-`{-~])/g, "");
}

/** What is offered at a place. */
export async function labelsAt(document, place) {
  const list = await vscode.commands.executeCommand("vscode.executeCompletionItemProvider", document.uri, place, "(");
  return list.items.map(({ label }) => label.label ?? label);
}

/** What we tell of a document. */
export const problems = (document) => vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "concordat");
