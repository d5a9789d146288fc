import type { CitationShape, DocumentReading } from "@concordat/engine";

/** How a document mostly writes its citations: comma or blank before the year, and what joins two authors. */
export function citationStyle({ citations, language }: DocumentReading): Pick<Required<CitationShape>, "separator" | "and"> {
  let commas = 0;
  let blanks = 0;
  let ampersands = 0;
  let joined = 0;
  for (const { form, text, authors } of citations) {
    if (form !== "parenthetical") continue;
    if (/,\s+\d{4}/.test(text)) commas += 1;
    else blanks += 1;
    if (authors.length < 2) continue;
    joined += 1;
    if (text.includes("&")) ampersands += 1;
  }
  const word = language === "es" ? "y" : language === "fr" ? "et" : "and";
  return { separator: commas > blanks ? ", " : " ", and: ampersands * 2 > joined ? "&" : word };
}
