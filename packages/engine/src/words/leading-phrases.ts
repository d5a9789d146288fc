const based =
  "(?:improve[sd]?|buil(?:d|ds|t|ding)|draw(?:s|n|ing)?|drew|rel(?:y|ies|ied|ying)|rest(?:s|ed)?|leans?|expand(?:s|ed)?|elaborate[sd]?|comment(?:s|ed)?|based)";

/** Words that lead to a source together, as an expression is to have them: `according to`, `de acuerdo con`, `à l’instar de`. */
export const leadingPhrases: string = [
  `according to|among others,|for (?:his|her|its) part,|in (?:line with|contrast to|the words of)|${based} (?:up)?on`,
  "entre otros,|por su parte,|de acuerdo con|(?<!(?:[eu][nl]|al|del|la) )segundo|conforme|en palabras de|a diferencia de|al decir de",
  "entre outros,|por sua vez,|de acordo com|ao contrário de",
  "entre autres,|pour sa part,|de son côté,|à la différence de|à l['’]instar de|contrairement à|d['’]accord avec",
  "contra ?:|cf\\. ?:",
].join("|");
