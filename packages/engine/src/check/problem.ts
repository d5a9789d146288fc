import type { Span } from "../text/span.ts";

/** How much a problem matters; `off` silences it. */
export type Level = "error" | "warning" | "information" | "hint" | "off";

/** What a check can say. */
export type ProblemCode =
  | "citation.mismatch"
  | "citation.unlisted"
  | "citation.unknown"
  | "citation.ambiguous"
  | "citation.unused"
  | "citation.style"
  | "library.none"
  | "library.problem"
  | "library.duplicate";

/** Every code with the level it speaks at unless settings differ. */
export const problemCodes: readonly { readonly code: ProblemCode; readonly level: Level }[] = [
  { code: "citation.mismatch", level: "warning" },
  { code: "citation.unlisted", level: "warning" },
  { code: "citation.unknown", level: "information" },
  { code: "citation.ambiguous", level: "information" },
  { code: "citation.unused", level: "information" },
  { code: "citation.style", level: "information" },
  { code: "library.none", level: "information" },
  { code: "library.problem", level: "warning" },
  { code: "library.duplicate", level: "information" },
];

/** One thing to look at, at its place in the text. */
export interface Problem extends Span {
  readonly code: ProblemCode;
  readonly level: Exclude<Level, "off">;
  /** Plain sentences that name the culprit and the cure. */
  readonly message: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** A problem that is not told because somebody asked for silence. */
export interface Silenced extends Span {
  readonly code: ProblemCode;
  /** Who asked: the settings `levels` or `ignore`, or a comment in the text. */
  readonly by: "levels" | "ignore" | "text";
}

/** All that a check found: what is told, in the order of the text, and what is not. */
export interface Check {
  readonly problems: readonly Problem[];
  readonly silenced: readonly Silenced[];
}

/** How much a kind of problem matters to the reader. */
export function levelOf(code: ProblemCode, { levels }: CheckSettings): Level {
  return levels?.[code] ?? defaults.get(code) ?? "information";
}

const defaults: ReadonlyMap<string, Level> = new Map(problemCodes.map(({ code, level }) => [code, level]));

/** What the reader of the problems has set. */
export interface CheckSettings {
  readonly levels?: Readonly<Record<string, Level>>;
  /** Problems to leave out: this code at just this text. */
  readonly ignore?: readonly { readonly code: string; readonly text: string }[];
}
