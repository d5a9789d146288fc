import { checkDocument, type Locale, type Problem } from "@concordat/engine";
import { faultsIn } from "@concordat/workspace";
import type { Analysis } from "../analysis.ts";

/** The problems of a document: the same as the command line's. */
export function diagnostics({ uri, reading, citations, library, libraries }: Analysis, locale: Locale): readonly Problem[] {
  const { settings, isPart, unread, mayLend, reading: pending } = libraries;
  const unusable = faultsIn({ uri, text: reading.text, syntax: reading.syntax }, libraries);
  return checkDocument({ reading, citations, library, settings, locale, isPart, unread, mayLend, pending, uri, unusable });
}
