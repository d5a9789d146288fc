import type { Difference, Problem, Span, Syntax, UnlistedMention } from "@concordat/engine";

/** The whole answer of `concordat check --format json`. What is absent is null, never a missing field. */
export interface CheckReport {
  readonly version: 1;
  readonly files: readonly FileReport[];
}

/** What was found in one file, and what it was checked against. */
export interface FileReport {
  /** The path as given, or `-`. */
  readonly file: string;
  readonly syntax: Syntax;
  /** Language of the prose; null where the file could not be read. */
  readonly language: "en" | "es" | "fr" | null;
  /** The document's own list: offset and line of its heading. */
  readonly list: { readonly start: number; readonly line: number; readonly entries: number } | null;
  readonly libraries: readonly LibraryReport[];
  /** Why the file could not be read, or not read surely; else what it names, or is named for it, that could not be used. */
  readonly error: FileError | null;
  readonly mentions: readonly MentionReport[];
  readonly problems: readonly Problem[];
}

/** The first four are about the file itself, the others about a library, a corpus, or a fault in `concordat.json`. */
interface FileError {
  readonly code: "missing" | "unreadable" | "binary" | "encoding" | "library" | "corpus" | "settings";
  readonly message: string;
}

/** One library that was asked, with the number of faults met while reading it. */
export interface LibraryReport {
  readonly name: string;
  readonly entries: number;
  readonly problems: number;
}

interface Resolved extends Span {
  readonly text: string;
  readonly status: "known" | "ambiguous" | "mismatch" | "unknown";
  /** One id where known, or where nothing but a name is spelled otherwise; two or more where ambiguous; else none. */
  readonly ids: readonly string[];
  /** The nearest works, where none fits, with what differs; where known, what the text has otherwise of the work. */
  readonly candidates: readonly { readonly id: string; readonly library: string; readonly differs: readonly Difference[] }[];
}

/** A citation in the text. */
export interface CitationReport extends Resolved {
  readonly kind: "citation";
  readonly form: string;
  readonly authors: readonly string[];
  readonly etAl: boolean;
  readonly year: string | null;
  readonly suffix: string | null;
  readonly date: string | null;
  readonly prefix: string | null;
  readonly locator: string | null;
  readonly key: string | null;
  readonly author: Span | null;
  readonly group: Span;
}

/** A name of an agreement, an agency, a person or an event in the text. */
export interface EntityReport extends Resolved {
  readonly kind: "entity";
  readonly form: "name" | "acronym" | "alias";
}

export type MentionReport = CitationReport | EntityReport | UnlistedMention;
