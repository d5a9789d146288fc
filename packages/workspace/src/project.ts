import { type Locale, lineTable, positionAt } from "@concordat/engine";
import { decodeText } from "./encodings/decode.ts";
import type { Files } from "./files.ts";
import { type Looked, nothing } from "./looked.ts";
import { messages } from "./messages/catalogue.ts";
import { type NamedBy, namedIn } from "./named/named-by.ts";
import { scanJson } from "./settings/json-scan.ts";
import { type GivenSettings, readSettings } from "./settings/settings.ts";
import { asFolder, folderOf, isInside, pathFrom } from "./uris.ts";

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
  /** Where `concordat.json` names a path or a corpus. */
  readonly placeOf: (named: string) => NamedBy;
}

/**
 * Finds the nearest `concordat.json`, from the document's folder up to the open folder that holds it. A text that was
 * never saved belongs to the first open folder.
 */
export async function projectOf(uri: string, roots: readonly string[], files: Files, locale: Locale = "en"): Promise<Project> {
  const open = roots.map(asFolder);
  const own = folderOf(uri) || (open[0] ?? "");
  const holding = open.filter((root) => isInside(own, root));
  const root = holding.sort((a, b) => b.length - a.length)[0] ?? own;
  for (let folder = own; isInside(folder, root); folder = folderOf(folder.slice(0, -1))) {
    const project = await projectAt(folder, root, files, locale);
    if (project) return project;
    if (folder === root) break;
  }
  return {
    folder: root,
    root,
    settings: new Map(),
    looked: [],
    unread: [],
    placeOf: (named) => placeIn(`${root}concordat.json`, root, "", named),
  };
}

async function projectAt(folder: string, root: string, files: Files, locale: Locale): Promise<Project | null> {
  const say = messages[locale];
  const uri = `${folder}concordat.json`;
  const name = pathFrom(root, uri);
  const decoded = await files.read(uri).then(decodeText, () => null);
  if (decoded === null) return null;
  const text = decoded.kind === "text" ? decoded.text : "";
  const fault = (offset: number, message: string): Looked => {
    const problem = { start: offset, end: offset, ...positionAt(lineTable(text), offset), message };
    return { ...nothing, kind: "settings", name, uri, problems: [problem], error: message };
  };
  const unread = { folder, root, settings: new Map(), placeOf: (named: string) => placeIn(uri, root, text, named), unread: [name] };
  if (decoded.kind === "binary") return { ...unread, looked: [fault(0, say.file("notText"))] };
  const { words, mistake } = scanJson(text);
  if (mistake !== null) {
    return { ...unread, looked: [fault(mistake.offset, say.noJson(mistake.fault))] };
  }
  const { given, problems } = readSettings(JSON.parse(text), locale);
  const looked = problems.map(({ word, message }) => fault(words.get(word) ?? 0, message));
  return { ...unread, settings: given, looked, unread: [] };
}

/** Where a JSON text holds a string, under the words that name libraries and corpora; the file alone where escapes hide it. */
function placeIn(uri: string, root: string, text: string, named: string): NamedBy {
  const from = Math.max(0, text.search(/"(?:libraries|corpora)"/));
  const start = text.indexOf(JSON.stringify(named), from);
  if (start < 0) return { kind: "file", uri, file: pathFrom(root, uri), start: 0, end: 0, line: 0, column: 0 };
  return namedIn(uri, text, { start, end: start + JSON.stringify(named).length }, root);
}
