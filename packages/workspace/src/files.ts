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
  /** Where a file truly lies, symbolic links followed; itself where it does not exist. Left out where there are no links. */
  real?(uri: string): Promise<string>;
}

/** Whether there is a file that can be read. */
export function isThere(uri: string, files: Files): Promise<boolean> {
  return files.read(uri).then(
    () => true,
    () => false,
  );
}
