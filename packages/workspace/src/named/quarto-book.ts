import { isMap, isScalar, isSeq } from "yaml";
import { decodeText } from "../encodings/decode.ts";
import type { Files } from "../files.ts";
import type { Project } from "../project.ts";
import { plainAddress, resolvePath } from "../uris.ts";
import type { DocumentRef } from "../workspace.ts";
import { foldersAbove } from "./folders-above.ts";
import { yamlDocuments } from "./yaml-bibliography.ts";

/** How deep parts of a book may stand in parts. */
const DEEPEST = 8;

/** Addresses of the chapters of the Quarto book that a text is a chapter of, in the book's order; none where it is of none. */
export async function bookChapters(document: DocumentRef, project: Project, files: Files): Promise<readonly string[]> {
  if (document.syntax !== "markdown") return [];
  for (const folder of foldersAbove(document.uri, project)) {
    for (const name of ["_quarto.yml", "_quarto.yaml"]) {
      const decoded = folder === "" ? null : await files.read(folder + name).then(decodeText, () => null);
      if (decoded?.kind !== "text") continue;
      const chapters = chaptersIn(decoded.text).map((path) => resolvePath(path.replace(/^\/+/, ""), folder, null));
      const own = plainAddress(document.uri);
      return chapters.some((chapter) => plainAddress(chapter) === own) ? chapters : [];
    }
  }
  return [];
}

/** The paths of chapters and appendices under `book`, those of its parts among them. */
export function chaptersIn(yaml: string): readonly string[] {
  if (!/^book:/m.test(yaml)) return [];
  return yamlDocuments(yaml).flatMap(({ contents }) => {
    const book = isMap(contents) ? contents.get("book", true) : null;
    return isMap(book) ? [...pathsIn(book.get("chapters", true), 0), ...pathsIn(book.get("appendices", true), 0)] : [];
  });
}

/** A chapter is a path, or an object with `file` or `href`; a part may be one itself, and has chapters of its own. */
function pathsIn(node: unknown, depth: number): readonly string[] {
  if (depth > DEEPEST) return [];
  if (isScalar(node)) return typeof node.value === "string" && /\.(?:qmd|md|rmd)$/i.test(node.value.trim()) ? [node.value.trim()] : [];
  if (isSeq(node)) return node.items.flatMap((item) => pathsIn(item, depth + 1));
  return isMap(node) ? ["part", "file", "href", "chapters"].flatMap((word) => pathsIn(node.get(word, true), depth + 1)) : [];
}
