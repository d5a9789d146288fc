import { Uri, window, workspace } from "vscode";

/** Opens the example paper as a text of its own, which nobody has to save. One year in it is wrong on purpose. */
export async function openExample(extension: Uri): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, "dist/policy-brief.md"));
  const document = await workspace.openTextDocument({ language: "markdown", content: new TextDecoder().decode(bytes) });
  await window.showTextDocument(document);
}
