import type { Analysis } from "../analysis.ts";
import { completion } from "./completion.ts";

/** Whether there is anything to offer for what was just typed; an editor asks before it opens a list unasked. */
export function offers(analysis: Analysis, offset: number): boolean {
  return completion(analysis, offset, false) !== null;
}
