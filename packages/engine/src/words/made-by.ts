import { art } from "./before-things.ts";
import { anyOf } from "./word-set.ts";

/** Making a thing and not a thought, before who made it, as an expression is to have it: `founded by`, `dirigida por`, `the mural by`. */
export const madeBy: string = [
  "(?:won|founded|built|directed|signed|composed|painted|recorded|conquered|assassinated) by",
  "(?:ganad|fundad|construid|dirigid|firmad|compuest|pintad|grabad|conquistad|asesinad)[oa]s? por",
  "(?:gagné|remporté|fondé|réalisé|construit|signé|composé|peint|enregistré|conquis|assassiné)e?s? par",
  `${anyOf(`${art} mural sculpture statue fresco portrait symphony ballet bridge escultura estatua retrato cuadro sinfonía puente symphonie tableau pont`)}s? (?:by|de|di|do|da|von)`,
].join("|");
