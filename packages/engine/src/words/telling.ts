const english =
  "(?:told|tells|reminded|informed|assured|warned|(?:testified|testifies) (?:to|before)|(?:said|wrote|spoke|reported|explained|complained) (?:to|before)) (?:the )?";
const spanish =
  "(?:dij(?:o|eron)|declar(?:ó|aron)|inform(?:ó|aron)|record(?:ó|aron)|advirti(?:ó|eron)|escribi(?:ó|eron)|compareci(?:ó|eron)) (?:\\p{Lu}\\p{L}+ ){0,2}(?:al |a la |a los |a las |a |ante (?:el |la |los |las )?)";
const french =
  "(?:a dit|disait|a déclaré|déclarait|a écrit|écrivait|a rappelé|rappelait) (?:\\p{Lu}\\p{L}+ ){0,2}(?:au |aux |à la |à l['’]|devant (?:le |la |les |l['’]))";

/** Telling somebody something, before who is told, as an expression is to have it: `told the`, `dijo al`, `a dit au`. */
export const tellingTo: string = [english, spanish, french].join("|");
