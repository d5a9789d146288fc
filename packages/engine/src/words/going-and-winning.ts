/** Going, before the place gone to, as an expression is to have it: `the firm moved to Dearborn (1917)`. */
export const goingTo: string = [
  "(?:moved|relocated|emigrated|immigrated|migrated|fled|travell?ed|sailed|flew|deported|expelled|exiled)\\sto",
  "(?:emigr|mud|traslad|viaj|march|exili)(?:ó|aron|ado|ada)\\sa|huy(?:ó|eron)\\sa",
  "(?:émigr|déménage|install)(?:a|èrent|é|ée)\\sà",
].join("|");

/** Winning, before what is won or who won, as an expression is to have it: `she won a Tarn (1987)`, `the laureates Tarn (1987)`, `recibió el Tarn (1987)`. */
export const winningOf: string = [
  "(?:won|received|awarded) (?:an?|the)",
  "(?:ganó|recibió|obtuvo) (?:el|la|un|una)",
  "(?:reçut|obtint|gagna|remporta) (?:le|la|une?)",
  "(?:laureates?|winners?|champions?|medall?ists?|lauréate?s?|vainqueurs?|ganador(?:a|es|as)?|campe(?:ón|ona|ones)|galardonad[oa]s?)",
].join("|");
