/** What is thought, asked or said and may be opened, closed or changed, in English, Spanish, French and Portuguese, in the singular. */
export const thoughts: string =
  "answer|argument|claim|concept|conclusion|consensus|debate|definition|discussion|distinction|finding|hypothes[ei]|idea|insight|interpretation|literature|" +
  "notion|orthodoxy|puzzle|question|result|term|terminology|thes[ei]|theor(?:y|ie)|verdict|view|" +
  "argumento|concepto|conclusión|definición|discusión|distinción|hipótesis|interpretación|literatura|noción|planteamiento|pregunta|" +
  "tesis|teoría|término|débat|définition|hypothèse|idée|interprétation|littérature|terme|théorie|thèse|" +
  "conceito|conclusão|definição|discussão|distinção|hipótese|ideia|interpretação|noção|questão|tese|teoria|termo";
