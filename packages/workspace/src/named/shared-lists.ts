import { readDocument, type SourceIndex } from "@concordat/engine";
import type { DocumentRef } from "../workspace.ts";

/** What a text has to hold for a reference list of its own: LaTeX's, or a heading of such words. */
const mayList =
  /\\begin\s{0,9}\{thebibliography\}|^[ \t]*(?:[#=*_]+|\\(?:sub)*(?:section|chapter)\*?\{)[^\n]{0,40}(?:r[eé]f[eé]ren|bibliogra|works cited|obras citadas|ouvrages|fuentes|sources)/im;

/** Reads the reference lists that the other texts of a document's family carry, each again only when its text changed. */
export function sharedLists(): (texts: readonly DocumentRef[], headings: readonly string[]) => readonly SourceIndex[] {
  const known = new Map<string, { readonly text: string; readonly source: SourceIndex | null }>();
  return (texts, headings) =>
    texts.flatMap((one) => {
      const before = known.get(one.uri);
      const source = before?.text === one.text ? before.source : listOf(one, headings);
      known.set(one.uri, { text: one.text, source });
      return source ?? [];
    });
}

/** The list of a text as a library, whose entries stand in that text. */
function listOf({ uri, text, syntax }: DocumentRef, headings: readonly string[]): SourceIndex | null {
  if (headings.length === 0 && !mayList.test(text)) return null;
  const { list } = readDocument(text, syntax, null, headings);
  if (list === null) return null;
  return { ...list.source, uri, role: "bibliography", declared: true, places: list.places };
}
