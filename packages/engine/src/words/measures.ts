/** What things are measured and counted in, as an expression is to have it: `319 m`, `27,000 votes`. */
export const measures: string = [
  "m|km|ft|feet|met(?:er|re)s?|miles|ha|hectares|acres|kg|t|tons|tonnes|MW|GW|min|minutes|hours|people|inhabitants|seats|votes|dead|deaths",
  "pasajeros|habitantes|metros|votos|muertos|escaños",
  "habitants|mètres|morts|voix|sièges",
].join("|");
