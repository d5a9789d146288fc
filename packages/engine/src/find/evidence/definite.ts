import { isInstitution } from "../../words/institutions.ts";
import { verbsOfReport } from "../../words/verbs.ts";
import type { BeforeBracket } from "./bracketed.ts";
import { isEponym } from "./eponym.ts";
import { isSaid } from "./said.ts";

/** Whether one word has the article that no family has: `the Hubble (1990)`; what somebody thought of and what reports have it as well. */
export function isDefinite({ single, words, prose, start, after }: BeforeBracket): boolean {
  if (!single || words.length > 1 || !followsThe(prose, start) || isInstitution(words)) return false;
  return !isEponym(prose, after) && !isSaid(prose, after, verbsOfReport);
}

function followsThe(prose: string, start: number): boolean {
  return prose.charCodeAt(start - 2) === 0x65 && /(?<!\p{L})[Tt]he\s$/u.test(prose.slice(Math.max(0, start - 5), start));
}
