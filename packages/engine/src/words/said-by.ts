/** What is done by somebody who writes, in Spanish, Portuguese and French, as an expression is to have it: `descrito por`, `proposée par`. */
export const saidBy: string =
  "(?:propuest|señalad|descrit|plantead|citad|mencionad|analizad|estudiad|definid|documentad|desarrollad|sugerid|demostrad|defendid|" +
  "expuest|criticad|cuestionad|matizad|retomad|introducid|formulad|sostenid|subrayad|elaborad|utilizad|realizad|acuñad|propost|destacad|encontrad|apontad|discutid|desenvolvid|adotad)[oa]s?(?:,? \\p{Ll}{2,})? por|" +
  "(?:proposé|décrit|étudié|analysé|défini|mentionné|noté|développé|cité|documenté|suggéré|montré|défendu|évoqué|établi|utilisé|forgé|contesté|critiqué|nuancé|repris|souligné|discuté|introduit|avancé|démontré|relevé)e?s?(?:,? \\p{Ll}{2,})? par";
