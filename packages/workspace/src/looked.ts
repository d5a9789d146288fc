import type { ReadFault, Span } from "@concordat/engine";
import type { Messages } from "./messages/messages.ts";
import { type FilePlace, type NamedBy, whoNames } from "./named/named-by.ts";

/** What is wrong at a place of a file, in the person's language. */
export interface ToldProblem extends Span {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly message: string;
  /** What a reader of libraries met; left out where that is not what met it. */
  readonly what?: ReadFault;
}

/** One thing that was looked at for a document, found or not. */
export interface Looked {
  /** What it is; `settings` is a fault of `concordat.json`, which stands in `problems` with its place. */
  readonly kind: "library" | "corpus" | "settings";
  readonly name: string;
  readonly uri: string | null;
  /** The name of the corpus that it is, or that it is a file of. */
  readonly corpus?: string;
  /** Whether somebody names it; what nobody names explains, and never accuses. */
  readonly isNamed: boolean;
  readonly entries: number;
  readonly problems: readonly ToldProblem[];
  /** Why it could not be used as it is now, and who asked for it; null where all is well. */
  readonly error: string | null;
  /** The same at the place that names it, where a file does. */
  readonly fault: PlacedFault | null;
  /** What has to be known of it though nothing is wrong: that it is no file, that nobody names it, that it is still being read. */
  readonly note: string | null;
  /** When the version in use was read, in milliseconds since 1970; null where none is in use, or that does not count. */
  readonly readAt: number | null;
}

/** What is wrong with a named thing, at the stretch of a file that names it. */
export interface PlacedFault extends FilePlace {
  /** Whether a library or a corpus cannot be used, or a text was not there to be looked at. */
  readonly code: "library.problem" | "library.none";
  /** As it is named there. */
  readonly path: string;
  readonly message: string;
}

/** What all that is looked at begins with. */
export const nothing = { uri: null, isNamed: true, entries: 0, problems: [], error: null, fault: null, note: null, readAt: null } as const;

/** The name of something that was looked at; a fault of settings goes by its place: `concordat.json:3:5`. */
export function placedName({ kind, name, problems }: Looked): string {
  const [problem] = problems;
  return kind === "settings" && problem !== undefined ? `${name}:${problem.line}:${problem.column}` : name;
}

/** What is wrong with a named thing, and who names it. */
export function faulty(
  { name, path = name }: { readonly name: string; readonly path?: string },
  reason: string,
  saysWho: boolean,
  by: NamedBy,
  say: Messages,
): Pick<Looked, "error" | "fault"> {
  const error = saysWho ? reason : `${reason} ${say.namedBy(whoNames(by, say))}`;
  return {
    error,
    fault:
      by.kind === "file" && by.line > 0 ? { ...placeOnly(by), code: "library.problem", path, message: say.atPlace(name, reason) } : null,
  };
}

function placeOnly({ kind: _, ...place }: Extract<NamedBy, { kind: "file" }>): FilePlace {
  return place;
}
