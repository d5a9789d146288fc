import { checkDocument, type Locale, type Problem } from "@concordat/engine";
import type { Analysis } from "../analysis.ts";

/** The problems of a document: the same as the command line's. */
export function diagnostics({ reading, citations, library, libraries }: Analysis, locale: Locale): readonly Problem[] {
  return checkDocument({ reading, citations, library, settings: libraries.settings, locale, unread: libraries.unread });
}
