import type { Span } from "../../text/span.ts";

/** One record as written: its tags in capitals with their values, in order. */
export interface RawRecord extends Span {
  readonly lines: readonly RisLine[];
  /** Whether a line ends it. */
  readonly ended: boolean;
  /** Whether that line is whole, `ER  -`, so that nothing which follows has a say in it. */
  readonly closed: boolean;
  /** How many units after it were looked at to tell where it ends. */
  readonly reach: number;
}

/** A tag in capitals with its value. */
export interface RisLine {
  readonly tag: string;
  readonly value: string;
}
