/** How far after a year in brackets it may be judged. */
const REACH = 64;

const judged =
  /^\s(?:is|was|are|were|remains?|seems?|es|fue|sigue siendo|est|était|reste)\s(?:\p{Ll}+ly\s)?(?:(?:the|an?|el|la|una?|le|une)\s)?(?:\p{Ll}+\s)?(?:blunt(?:er)?|clear(?:er)?|explicit|right|wrong|correct|mistaken|silent|s[kc]eptical|critical|cautious|agnostic|ambivalent|optimistic|pessimistic|adamant|emphatic|useful|helpful|instructive|illuminating|persuasive|convincing|unconvinced|seminal|authoritative|source|reference|authority|precursor|explícit[oa]|clar[oa]|tajante|escéptic[oa]|cautelos[oa]|referencia|fuente|explicite|sceptique|prudente?|convaincante?|référence|précurseur)(?!\p{L})/u;

/** Whether a sentence judges what somebody says: `Lind (1998) is explicit`, `Lind (1998) remains the best source`. */
export function isJudged(prose: string, after: number): boolean {
  return judged.test(prose.slice(after, after + REACH).normalize("NFC"));
}
