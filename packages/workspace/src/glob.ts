import picomatch from "picomatch";

/** What a glob asks of a path, with slashes, from the folder it begins in. */
export interface Glob {
  readonly fits: (path: string) => boolean;
  /** How many folders deep a file may lie; infinite where `**` asks for every depth. */
  readonly depth: number;
}

/** Whether a path holds a sign of a glob: `*`, `?`, `[a-z]`, `{bib,json}`. All other signs stand for themselves. */
export function globSign(path: string): number {
  return path.search(/[*?{[]/);
}

/** Reads a glob. Round brackets and `!` are parts of names, as they are in an editor's globs: `refs (old)/*.bib`. */
export function readGlob(glob: string): Glob {
  const fits = picomatch(glob.replace(/[()!+@|]/g, "\\$&"), { noextglob: true, nonegate: true });
  return { fits: (path) => fits(path), depth: glob.includes("**") ? Number.POSITIVE_INFINITY : glob.split("/").length - 1 };
}
