import { lineTable, positionAt, type Span } from "@concordat/engine";
import type { Messages } from "../messages/messages.ts";
import { pathFrom } from "../uris.ts";

/** A stretch of a file, as people read it: `sub/paper.md:2:15`. */
export interface FilePlace extends Span {
  readonly uri: string;
  /** Its path from the open folder. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Who names a library or a corpus: a file, and where, or a person. */
export type NamedBy = ({ readonly kind: "file" } & FilePlace) | { readonly kind: "settings" } | { readonly kind: "command-line" };

/** A stretch of a file that names something. */
export function namedIn(uri: string, text: string, span: Span, root: string): NamedBy {
  return { kind: "file", ...placeIn(uri, text, span, root) };
}

/** The place of a span in a file, its path as seen from an open folder. */
export function placeIn(uri: string, text: string, { start, end }: Span, root: string): FilePlace {
  return { uri, file: pathFrom(root, uri), start, end, ...positionAt(lineTable(text), start) };
}

/** Who names it, in words. */
export function whoNames(by: NamedBy, say: Messages): string {
  if (by.kind === "settings") return say.yourSettings;
  if (by.kind === "command-line") return say.commandLine;
  return by.line === 0 ? by.file : `${by.file}:${by.line}:${by.column}`;
}
