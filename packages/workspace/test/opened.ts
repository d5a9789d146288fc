import { expect } from "vitest";
import { type MemoryFiles, memoryFiles } from "../src/memory-files.ts";
import { readSettings } from "../src/settings/settings.ts";
import { createWorkspace, type DocumentRef, type Libraries, type WorkspaceOptions } from "../src/workspace.ts";

export const bib = (...keys: readonly string[]): string =>
  keys.map((key) => `@book{${key}, author = {Ada Welland}, title = {On ${key}}, year = 2004}`).join("\n");

/** A paper whose front matter names the given libraries. */
export function paper(libraries: readonly string[] = [], uri = "file:///papers/paper.md"): DocumentRef {
  return { uri, text: `---\nbibliography: ${JSON.stringify(libraries)}\n---\n\nText.`, syntax: "markdown" };
}

export const project = (settings: object): Record<string, string> => ({ "file:///papers/concordat.json": JSON.stringify(settings) });

export type Given = Omit<Partial<WorkspaceOptions>, "files" | "settings"> & { readonly settings?: object };

export function opened(contents: Record<string, string | Uint8Array> | MemoryFiles, { settings, ...options }: Given = {}) {
  const files = "read" in contents ? (contents as MemoryFiles) : memoryFiles(contents);
  const person = readSettings(settings).given;
  return createWorkspace({ files, roots: () => ["file:///papers"], corpora: [], settings: () => person, ...options });
}

/** Addresses of what was named and read, in order; what was told of the rest. */
export const read = ({ sources }: Libraries): readonly (string | null)[] =>
  sources.filter(({ role }) => role !== "workspace").map(({ uri, name }) => uri ?? name);
/** What was looked at and named. */
export const named = ({ looked }: Libraries): Libraries["looked"] => looked.filter(({ note }) => note === null);
export const told = ({ looked }: Libraries): readonly string[] => looked.flatMap(({ error }) => error ?? []);

export const LIES_OUTSIDE = (askedBy: string): string =>
  expect.stringMatching(
    RegExp(
      `^It lies outside the folder and is named by ${askedBy}; it is read once you trust this workspace or name it in your own settings\\.$`,
    ),
  );
