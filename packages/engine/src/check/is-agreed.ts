import type { ResolvedCitation } from "../resolve/resolution.ts";

/** Whether a list, a declared library or a declared corpus has just the work that a citation means. */
export function isAgreed({ resolution }: ResolvedCitation): boolean {
  return resolution.kind === "known" && resolution.hit.source.declared && resolution.differs === undefined;
}
