import { corpus as miniCorpus } from "@concordat/mini-corpus";
import { checkDocument } from "../src/check/check.ts";
import type { CheckSettings, Problem } from "../src/check/problem.ts";
import { corpusSource } from "../src/corpus.ts";
import { readDocument } from "../src/document.ts";
import type { SourceIndex } from "../src/library/source-index.ts";
import type { Syntax } from "../src/mask/syntax.ts";
import { libraryOf } from "../src/resolve/library-of.ts";
import { resolveCitations } from "../src/resolve/resolve.ts";
import type { Locale } from "../src/text/locale.ts";
import { bib, book } from "./sources.ts";

export interface Asked {
  readonly sources?: readonly SourceIndex[];
  readonly settings?: CheckSettings;
  readonly locale?: Locale;
  readonly syntax?: Syntax;
  readonly isPart?: boolean;
  readonly unread?: readonly string[];
}

export function check(
  text: string,
  { sources = [], settings = {}, locale = "en", syntax = "markdown", isPart = false, unread = [] }: Asked = {},
): readonly Problem[] {
  const reading = readDocument(text, syntax);
  const library = libraryOf(reading, sources);
  return checkDocument({ reading, citations: resolveCitations(reading, library), library, settings, locale, isPart, unread });
}

/** `code: message`, one a problem. */
export function told(text: string, asked: Asked = {}): readonly string[] {
  return check(text, asked).map(({ code, message }) => `${code}: ${message}`);
}

/** The codes alone, on one line. */
export function codes(text: string, asked: Asked = {}): string {
  return check(text, asked)
    .map(({ code }) => code)
    .join(" ");
}

/** A paper of this sentence with a list of two works, both cited. */
export function paper(sentence: string): string {
  return `${sentence} So it is (Tan 1999; Welland 2004).

## References

Tan, Wei. 1999. *Ice Roads*.

Welland, Ruth. 2004. *Who Watches the Harbor?*
`;
}

export const declared = corpusSource(miniCorpus, { declared: true });
export const undeclared = corpusSource(miniCorpus, { declared: false });
export const library = bib(book("lind2001", "Lind, Ada", "2001", "Reeds") + book("tan1999", "Tan, Wei", "1999", "Ice Roads"));
