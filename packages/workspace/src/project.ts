import { lineTable, positionAt } from "@concordat/engine";
import { decodeText } from "./decode.ts";
import type { Files } from "./files.ts";
import { scanJson } from "./json-scan.ts";
import { type GivenSettings, readSettings } from "./settings.ts";
import { asFolder, folderOf, isInside, pathFrom } from "./uris.ts";
import type { Looked } from "./workspace.ts";

/** The project a document belongs to. */
export interface Project {
  /** Address of its folder: where `concordat.json` stands, else the open folder, else the document's own. */
  readonly folder: string;
  /** The open folder that holds the document; what lies outside needs trust. */
  readonly root: string;
  readonly settings: GivenSettings;
  /** `concordat.json` itself, once for each fault it has. */
  readonly looked: readonly Looked[];
  /** Its name where none of its settings could be read. */
  readonly unread: readonly string[];
  /** Where `concordat.json` names a path or a corpus: `concordat.json:3:5`. */
  readonly placeOf: (named: string) => string;
}

/**
 * Finds the nearest `concordat.json`, from the document's folder up to the open folder that holds it. A text that was
 * never saved belongs to the first open folder.
 */
export async function projectOf(uri: string, roots: readonly string[], files: Files): Promise<Project> {
  const open = roots.map(asFolder);
  const own = folderOf(uri) || (open[0] ?? "");
  const holding = open.filter((root) => isInside(own, root));
  const root = holding.sort((a, b) => b.length - a.length)[0] ?? own;
  for (let folder = own; isInside(folder, root); folder = folderOf(folder.slice(0, -1))) {
    const project = await projectAt(folder, root, files);
    if (project) return project;
    if (folder === root) break;
  }
  return { folder: root, root, settings: new Map(), looked: [], unread: [], placeOf: () => "concordat.json" };
}

async function projectAt(folder: string, root: string, files: Files): Promise<Project | null> {
  const uri = `${folder}concordat.json`;
  const name = pathFrom(root, uri);
  const decoded = await files.read(uri).then(decodeText, () => null);
  if (decoded === null) return null;
  const text = decoded.kind === "text" ? decoded.text : "";
  const fault = (offset: number, message: string): Looked => {
    const problem = { start: offset, end: offset, ...positionAt(lineTable(text), offset), message };
    return { kind: "settings", name, uri, entries: 0, problems: [problem], error: message };
  };
  const unread = { folder, root, settings: new Map(), placeOf: (named: string) => placeIn(name, text, named), unread: [name] };
  if (decoded.kind === "binary") return { ...unread, looked: [fault(0, "It is not a text file.")] };
  const { words, mistake } = scanJson(text);
  if (mistake !== null) {
    return { ...unread, looked: [fault(mistake.offset, `It is no valid JSON (${mistake.message}); its settings were left out.`)] };
  }
  const { given, problems } = readSettings(JSON.parse(text));
  const looked = problems.map(({ word, message }) => fault(words.get(word) ?? 0, message));
  return { ...unread, settings: given, looked, unread: [] };
}

/** Where a JSON text holds a string, under the words that name libraries and corpora; its name alone where escapes hide it. */
function placeIn(name: string, text: string, named: string): string {
  const from = Math.max(0, text.search(/"(?:libraries|corpora)"/));
  const found = text.indexOf(JSON.stringify(named), from);
  if (found < 0) return name;
  const { line, column } = positionAt(lineTable(text), found);
  return `${name}:${line}:${column}`;
}
