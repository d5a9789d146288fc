const things = [
  "became \\p{Lu}\\p{L}+|went (?:up|down|under|bankrupt)|climbed|sailed|bought|acquired|won|beat|lifted|triumphed|(?:was|were) crowned|merged with|crashed|sank|landed|exploded|erupted|killed|devastated|flooded",
  "ganó|ganaron|triunfó|triunfaron|conquistó|se coronó|venció|perdió|arrasó|destruyó|mató|duró|costó|compró|estalló|cayó|murió",
  "ganhou|ganharam|venceu",
  "gagna|remporta|triompha|s['’]imposa|ravagea|détruisit|tua|coûta|dura|acheta|éclata|tomba|mourut",
];
const taken =
  "office|power|place|effect|over|off|part|control|root|shape|command|up arms|to the|its toll|\\p{Ll}+ (?:life|lives|homes?)|(?:the )?(?:title|gold|silver|bronze|crown|cup|trophy)|(?:\\p{Ll}+ )?(?:years?|months?|weeks?|days?|hours?)";

/** What parties, firms, ships and storms did, as an expression is to have it: `took office`, `bought`, `sank`. */
export const becomesOfThings: string = [`(?:took|takes|take) (?:${taken})`, ...things].join("|");

/** What is done with works, as an expression is to have it: `cited`, `reeditada`. */
export const becomesOfWorks: string = [
  "cited|quoted|paraphrased|reprinted|reviewed|plagiarized|passed around|circulated|serialized|answered|credited|rebutted|refuted|misread|replicated|retracted|read (?:together|alongside|against|as|with)",
  "citad[oa]s?|reeditad[oa]s?|reseñad[oa]s?",
  "citée?s?|rééditée?s?",
].join("|");

/** How things come into being and end, as an expression is to have it: `founded`, `abrogée`. */
export const founded: string = [
  "founded|created|established|signed|born|built|launched|divided|split|renamed|merged|closed|sold|defeated|won|lost|sunk|destroyed",
  "ratified|elected|dissolved|abolished|opened|inaugurated|enacted|repealed|amended",
  "(?:fundad|cread|firmad|ratificad|inaugurad|promulgad|reformad|derogad)[oa]s?|disuelt[oa]s?",
  "(?:fond|cré|sign|ratifi|inaugur|promulgu|abrog|adopt)ée?s?|élue?s?|dissou(?:s|tes?)",
].join("|");
