import type { Syntax } from "@concordat/engine";
import { declaredInCalls } from "./declared-in-calls.ts";
import { declaredInLatex } from "./declared-in-latex.ts";
import type { DeclaredLibrary } from "./declared-library.ts";
import { metadataBlocks } from "./metadata-blocks.ts";
import { bibliographyIn } from "./yaml-bibliography.ts";

/**
 * The libraries that a text names itself: YAML `bibliography:`, `\bibliography{a,b}`, `\addbibresource{a.bib}`, and what
 * the other syntaxes have for it.
 */
export function declaredLibraries(text: string, syntax: Syntax): readonly DeclaredLibrary[] {
  if (syntax === "markdown") return declaredInMarkdown(text);
  return syntax === "latex" ? declaredInLatex(text) : declaredInCalls(text, syntax);
}

function declaredInMarkdown(text: string): readonly DeclaredLibrary[] {
  return metadataBlocks(text).flatMap((block) =>
    bibliographyIn(text.slice(block.start, block.end)).map((library) => ({
      ...library,
      start: block.start + library.start,
      end: block.start + library.end,
    })),
  );
}
