/** What sources hold and bring out, before whose it is, in several languages, as an expression is to have it: `datos del LKC (2019)`. */
export const figures: string = [
  "data|figures|statistics|estimates|projections|reports?|study|studies|survey",
  "datos|cifras|estadísticas|estimaciones|proyecciones|informes?|estudios?|encuesta",
  "données|chiffres|statistiques|estimations|projections|rapports?|études?|enquête",
  "dados|números|estimativas|relatórios?|Daten|Zahlen",
].join("|");

/** What is called by the institution that brings it out, in English, as an expression is to have it: `the LKC (2019) figures`. */
export const printedFigures: string =
  "data|figures|statistics|estimates|projections|report|reports|study|studies|survey|guidelines?|definition|classification|criteria|methodology|dataset";
