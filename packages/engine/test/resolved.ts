import { readDocument } from "../src/document.ts";
import type { SourceIndex } from "../src/library/source-index.ts";
import type { Syntax } from "../src/mask/syntax.ts";
import { libraryOf } from "../src/resolve/library-of.ts";
import { type Candidate, nearBy, type ResolvedCitation } from "../src/resolve/resolution.ts";
import { resolveCitations } from "../src/resolve/resolve.ts";

export function resolved(text: string, sources: readonly SourceIndex[], syntax: Syntax = "markdown"): readonly ResolvedCitation[] {
  const reading = readDocument(text, syntax);
  return resolveCitations(reading, libraryOf(reading, sources));
}

/** Each citation on one line: `known welland2004`, `mismatch welland2004 (year 2003 | 2004)`, `unknown`. */
export function said(text: string, sources: readonly SourceIndex[], syntax: Syntax = "markdown"): string {
  return resolved(text, sources, syntax)
    .map(({ resolution }) => {
      if (resolution.kind === "known") return `known ${nearBy(resolution).map(drawn)[0] ?? resolution.hit.id}`;
      if (resolution.kind === "ambiguous") return `ambiguous ${resolution.hits.map(({ id }) => id).join(" ")}`;
      return resolution.kind === "mismatch" ? `mismatch ${resolution.candidates.map(drawn).join(" ")}` : "unknown";
    })
    .join("; ");
}

function drawn({ hit, differs }: Candidate): string {
  return `${hit.id} (${differs.map(({ field, text, record }) => `${field} ${text} | ${record}`).join(", ")})`;
}
