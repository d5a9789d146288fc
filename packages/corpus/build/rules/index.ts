import type { Rule } from "../draft.ts";

/** Every rule that a corpus has to keep. */
export const rules: readonly Rule[] = [];
