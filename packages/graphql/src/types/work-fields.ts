import type { Citation, Source } from "@concordat/corpus";
import type { Context } from "../context.ts";
import type { Credit, CreditRole } from "../graph/credits.ts";

/** A citation or a source: both have a CSL-JSON item at heart. */
export type Work = Citation | Source;

/** The year of publication. */
export function yearOf({ csl }: Work): number | null {
  return csl.issued?.["date-parts"]?.[0]?.[0] ?? null;
}

/** Those named on a work in one role, in order. */
export function named(role: CreditRole): (work: Work, args: object, context: Context) => Credit[] {
  return (work, _args, { graph }) => graph.of.creditsOn(work).filter((credit) => credit.role === role);
}
