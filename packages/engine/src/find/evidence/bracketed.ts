import { verbsOfSaying } from "../../words/verbs.ts";
import type { Authors } from "../authors.ts";
import type { Year } from "../years.ts";
import { isSaid } from "./said.ts";

/** Names in running prose with a year in brackets after them, `Welsh (2004)`, as the rules ask of them. */
export interface BeforeBracket {
  readonly prose: string;
  readonly authors: Authors;
  readonly year: Year;
  /** Whether pages follow the year. */
  readonly paged: boolean;
  /** Where the first name begins, and where the bracket ends. */
  readonly start: number;
  readonly after: number;
  readonly names: readonly string[];
  readonly name: string;
  /** The words of the first name. */
  readonly words: readonly string[];
  readonly single: boolean;
  /** What shows at a glance, by which most rules are not asked. */
  readonly shows: number;
}

/** Whether a verb of saying follows. */
export function says({ prose, after }: BeforeBracket): boolean {
  return isSaid(prose, after, verbsOfSaying);
}
