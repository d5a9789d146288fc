import type { Span } from "@concordat/engine";

/** A library that a text names: the span is that of its path, or of what stands for it. */
export interface DeclaredLibrary extends Span {
  readonly path: string;
  /** What is named: a file; an address of the web; or what only R or TeX can work out. Only the first is looked for. */
  readonly kind: "file" | "address" | "computed";
}

/** What a path is that somebody wrote. */
export function kindOfPath(path: string): DeclaredLibrary["kind"] {
  if (/^(?:https?|ftp):\/\//i.test(path)) return "address";
  return path.includes("`r ") ? "computed" : "file";
}
