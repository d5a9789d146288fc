import type { CommonEnds } from "@concordat/engine";
import { messages } from "./messages/catalogue.ts";
import type { FileFault, Messages } from "./messages/messages.ts";

/** A text as an editor shows it. */
export interface OpenText {
  readonly text: string;
  /** How much it shares at its ends with an earlier text, where the editor knows; else null. */
  readonly same: (before: string) => CommonEnds | null;
}

/** What was found in the folders that lie nearest. */
export interface NearestFiles {
  readonly uris: readonly string[];
  /** Whether there was more to look through. */
  readonly isCut: boolean;
}

/**
 * The one port to the outside. Addresses are URIs (`file:///papers/library.bib`), never paths, so that virtual and
 * remote folders work as disks do.
 */
export interface Files {
  /** The bytes of a file. Rejects where there is none or it cannot be read, with a message a person understands. */
  read(uri: string): Promise<Uint8Array>;
  /**
   * The files under a folder that fit a glob, sorted; empty where the folder does not exist. Rejects, with a message a
   * person understands, where there is too much to look through: a part of the files is never given for all of them.
   */
  list(base: string, glob: string): Promise<readonly string[]>;
  /**
   * The files under a folder that fit a glob, those of nearer folders first, of so many files and folders that lie nearest. Left out
   * where a folder is listed as fast whole.
   */
  nearest?(base: string, glob: string, most: number): Promise<NearestFiles>;
  /** What an editor that has a file open shows in it, saved or not; null where it is not open. Left out where there is no editor. */
  openText?(uri: string): OpenText | null;
  /** How many bytes a file has, null where there is none; left out where only reading it would tell. */
  size?(uri: string): Promise<number | null>;
  /** How often a file was said to have changed; null where nobody tells of its changes. Left out where nobody tells of any. */
  changesTold?(uri: string): number | null;
  /** Where a file truly lies, symbolic links followed; itself where it does not exist. Left out where there are no links. */
  real?(uri: string): Promise<string>;
}

/** An error that says what is wrong with a file or folder, so that it can be told in any language; its message is English. */
export function fileError(fault: FileFault): Error {
  return Object.assign(new Error(messages.en.file(fault)), { fault });
}

/** Why a file could not be read, in a sentence. */
export function reasonOf(error: unknown, say: Messages = messages.en): string {
  const { fault } = error as { readonly fault?: FileFault };
  if (fault !== undefined) return say.file(fault);
  return error instanceof Error ? error.message : String(error);
}

/** How many bytes a file has; null where there is none that can be read. */
export function sizeOf(uri: string, files: Files): Promise<number | null> {
  if (files.size !== undefined) return files.size(uri);
  return files.read(uri).then(
    ({ length }) => length,
    () => null,
  );
}

/** Whether there is a file that can be read. */
export function isThere(uri: string, files: Files): Promise<boolean> {
  return sizeOf(uri, files).then((size) => size !== null);
}
