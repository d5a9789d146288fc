/** What is thought, asked or said and may be opened, closed or changed, in English, Spanish, French and Portuguese, in the singular. */
export const thoughts: string =
  "answer|argument|assumption|claim|concept|conclusion|consensus|debate|definition|discussion|distinction|finding|hypothes[ei]|idea|insight|interpretation|literature|" +
  "notion|orthodoxy|premise|puzzle|question|result|term|terminology|thes[ei]|theor(?:y|ie)|verdict|view|" +
  "argumento|concepto|conclusión|definición|discusión|distinción|hipótesis|interpretación|literatura|noción|planteamiento|pregunta|premisa|supuesto|" +
  "tesis|teoría|término|débat|définition|hypothèse|idée|interprétation|littérature|terme|théorie|thèse|" +
  "conceito|conclusão|definição|discussão|distinção|hipótese|ideia|interpretação|noção|questão|tese|teoria|termo";

/** What authors make, take, give and draw besides, in English and the singular: `made the case`, `drew a parallel`. */
export const contributions: string =
  "account|aim|analog(?:y|ie)|analys[ei]|approach|attempt|attention|case|comparison|connection|contribution|credit|data|description|effort|" +
  "estimate|evidence|example|explanation|figure|forecast|inference|inspiration|lesson|link|mention|note|observation|overview|parallel|perspective|point|" +
  "position|prediction|proof|proposal|reason|recommendation|reference|sample|stance|start|step|stock|suggestion|summar(?:y|ie)|survey|use|weight";
