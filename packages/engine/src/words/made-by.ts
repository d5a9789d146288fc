/** Making a thing and not a thought, before who made it, as an expression is to have it: `founded by`, `dirigida por`. */
export const madeBy: string = [
  "(?:founded|built|directed|signed|composed|painted|recorded|conquered|assassinated) by",
  "(?:fundad|construid|dirigid|firmad|compuest|pintad|grabad|conquistad|asesinad)[oa]s? por",
  "(?:fondé|réalisé|construit|signé|composé|peint|enregistré|conquis|assassiné)e?s? par",
].join("|");
