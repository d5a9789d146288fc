import { wordBefore } from "../../text/words.ts";
import { offices } from "../../words/offices.ts";

/** Whether somebody is named by an office: `President Bush`, `Prime Minister Lind`, `el presidente Fox`. What he did has the year, not what he wrote. */
export function isInOffice(prose: string, name: string, start: number): boolean {
  const words = name.split(" ");
  return words.slice(0, -1).slice(0, 2).some(isOffice) || isOffice(wordBefore(prose, start, 24)) || isOfEstate(prose, start);
}

function isOffice(word: string): boolean {
  return offices.has(word.toLowerCase());
}

/** Titles of those who are called by what they hold; *count* and *prince* have other uses. */
const noble =
  "marqu(?:is|és|ês|ess)|duc|duque|duke|comte|conde|vicomte|vizconde|visconde|viscount|earl|baron|barón|barão|seigneur|señor|senhor|lord";
const holding = new RegExp(`(?<!\\p{L})(?:${noble})\\s(?:(?:de|du|des|of|da|do|von|zu)\\s(?:(?:la|los|las)\\s)?|d['’])$`, "iu");

/** Whether somebody is called by an estate, whose year a deed has: `le marquis de Tarn (1782)`. */
function isOfEstate(prose: string, start: number): boolean {
  return holding.test(prose.slice(Math.max(0, start - 20), start).normalize("NFC"));
}
