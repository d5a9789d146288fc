import type { Rule } from "../read/draft.ts";
import { citationIds } from "./citation-ids.ts";
import { dates } from "./dates.ts";
import { errataFields } from "./errata-fields.ts";
import { evidence } from "./evidence.ts";
import { footnotes } from "./footnotes.ts";
import { labels } from "./labels.ts";
import { parties } from "./parties.ts";
import { recognition } from "./recognition.ts";
import { redirects } from "./redirects.ts";
import { references } from "./references.ts";
import { uniqueIds } from "./unique-ids.ts";

/** Every rule that the records of a corpus have to keep between them. */
export const rules: readonly Rule[] = [
  uniqueIds,
  references,
  parties,
  dates,
  redirects,
  evidence,
  errataFields,
  footnotes,
  recognition,
  labels,
  citationIds,
];
