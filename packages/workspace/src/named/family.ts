import { frontMatter, type Syntax, syntaxOf } from "@concordat/engine";
import { decodeText } from "../encodings/decode.ts";
import type { Files } from "../files.ts";
import type { Project } from "../project.ts";
import { mayRead } from "../trust.ts";
import { folderOf, plainAddress, resolvePath } from "../uris.ts";
import type { DocumentRef } from "../workspace.ts";
import { foldersAbove } from "./folders-above.ts";
import { includesIn, rootNamedIn } from "./includes.ts";
import { bookChapters } from "./quarto-book.ts";

/** The texts that a document is a part of, and share its libraries. */
export interface Family {
  /** The document first, then the root that takes it in, the chapters of its book, and the other texts that those take in, in their order. */
  readonly texts: readonly DocumentRef[];
  /** The folder of the root, from which TeX takes paths. */
  readonly folder: string;
  /** Whether there were more files to look at than may be. */
  readonly isCut: boolean;
}

/** How many files may be looked at to see which texts belong together. */
export const MOST_TEXTS = 200;
/** How many addresses are tried for each. */
const TRIES = 10;
/** How many texts may stand one in the other above a document. */
const DEEPEST = 12;

/** Files that may take in others, by the syntax of what they take in. */
const takers: Readonly<Partial<Record<Syntax, string>>> = {
  markdown: "*.{qmd,Rmd,rmd}",
  latex: "*.{tex,ltx}",
  asciidoc: "*.{adoc,asciidoc,asc}",
  restructuredtext: "*.rst",
  typst: "*.typ",
};

/**
 * Finds the root that takes a document in, directly or through others, the other chapters where that is one of a Quarto book, and
 * all that those take in. The root is named by the document, or lies in its folder or above it, up to the open folder.
 */
export async function familyOf(document: DocumentRef, project: Project, files: Files, trusted: boolean): Promise<Family> {
  const texts = textReader(project, files, trusted);
  const known = texts.keep(document);
  const root = folderOf(document.uri) === "" ? known : await rootOf(known, project, files, texts);
  const found = [known, ...(root === known ? [] : [root])];
  for (const address of await bookChapters(root, project, files)) {
    const chapter = await texts.read(address);
    if (chapter !== null && !found.includes(chapter)) found.push(chapter);
  }
  for (const text of found) {
    for (const address of addressesIn(text, [folderOf(root.uri), folderOf(text.uri)], project)) {
      const child = found.some(({ uri }) => uri === address) ? null : await texts.read(address);
      if (child === null || found.includes(child)) continue;
      found.push(child);
    }
  }
  return { texts: found, folder: folderOf(root.uri), isCut: texts.isCut() };
}

async function rootOf(document: DocumentRef, project: Project, files: Files, texts: TextReader): Promise<DocumentRef> {
  let text = document;
  const passed = new Set([text]);
  while (passed.size < DEEPEST) {
    const named = text.syntax === "latex" ? rootNamedIn(text.text) : null;
    const above =
      named === null ? await parentOf(text, project, files, texts, passed) : await texts.read(resolvePath(named, folderOf(text.uri), null));
    if (above === null || passed.has(above)) return text;
    passed.add(above);
    text = above;
  }
  return text;
}

/** The text that takes another one in, from its folder up to the open one; null for what is a whole document itself. */
async function parentOf(
  child: DocumentRef,
  project: Project,
  files: Files,
  texts: TextReader,
  passed: ReadonlySet<DocumentRef>,
): Promise<DocumentRef | null> {
  const glob = takers[child.syntax];
  if (glob === undefined || isWhole(child)) return null;
  for (const folder of foldersAbove(child.uri, project)) {
    for (const uri of await files.list(folder, glob).catch(() => [])) {
      const text = plainAddress(uri) === plainAddress(child.uri) ? null : await texts.read(uri);
      if (text === null || passed.has(text)) continue;
      const wanted = plainAddress(child.uri);
      if (addressesIn(text, foldersAbove(uri, project), project).some((address) => plainAddress(address) === wanted)) return text;
    }
  }
  return null;
}

/** Whether a text begins as one does that no other takes in: with `\documentclass`, or with front matter. */
function isWhole({ text, syntax }: DocumentRef): boolean {
  return syntax === "latex" ? /^[^%\n]*\\documentclass\b/m.test(text) : syntax === "markdown" && frontMatter(text) !== null;
}

/** Where the texts may lie that a text takes in; Typst's paths from `/` begin at the open folder. */
function addressesIn({ text, syntax }: DocumentRef, folders: readonly string[], { root }: Project): readonly string[] {
  const places = new Set<string>();
  for (const path of includesIn(text, syntax)) {
    if (syntax === "typst" && path.startsWith("/")) places.add(resolvePath(path.slice(1), root, null));
    else for (const folder of folders) places.add(resolvePath(path, folder, null));
  }
  return [...places];
}

interface TextReader {
  /** The text at an address, read once; null where there is none that may be read. */
  read(uri: string): Promise<DocumentRef | null>;
  keep(document: DocumentRef): DocumentRef;
  isCut(): boolean;
}

function textReader(project: Project, files: Files, trusted: boolean): TextReader {
  const known = new Map<string, DocumentRef | null>();
  let there = 0;
  const isFull = (): boolean => there >= MOST_TEXTS || known.size >= MOST_TEXTS * TRIES;
  return {
    async read(uri) {
      const address = plainAddress(uri);
      const before = known.get(address);
      if (before !== undefined) return before;
      if (isFull()) return null;
      const isOpen = await mayRead(".", uri, project, files, trusted);
      const decoded = isOpen ? await files.read(uri).then(decodeText, () => null) : null;
      const text = decoded?.kind === "text" ? { uri, text: decoded.text, syntax: syntaxOf(uri) } : null;
      known.set(address, text);
      if (text !== null) there += 1;
      return text;
    },
    keep(document) {
      known.set(plainAddress(document.uri), document);
      return document;
    },
    isCut: isFull,
  };
}
