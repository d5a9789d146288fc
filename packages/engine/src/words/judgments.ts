const english =
  "blunt(?:er)?|clear(?:er)?|explicit|right|wrong|correct|mistaken|silent|s[kc]eptical|critical|cautious|agnostic|ambivalent|optimistic|" +
  "pessimistic|adamant|emphatic|useful|helpful|instructive|illuminating|persuasive|convincing|unconvinced|seminal|authoritative|source|" +
  "reference|authority|precursor";
const spanish = "explícit[oa]|clar[oa]|tajante|escéptic[oa]|cautelos[oa]|referencia|fuente";
const french = "explicite|sceptique|prudente?|convaincante?|référence|précurseur";

/** What is thought of somebody who writes, or of what he wrote, in English, Spanish and French, as an expression is to have it. */
export const judgments: string = [english, spanish, french].join("|");
