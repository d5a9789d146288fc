import { isApostrophe } from "../../text/characters.ts";
import { composed } from "../../text/composed.ts";
import { rememberedText } from "../../text/remembered.ts";
import { wordBefore } from "../../text/words.ts";
import { offices } from "../../words/offices.ts";
import { wordSet } from "../../words/word-set.ts";

/** Whether somebody is named by an office: `President Bush`, `Prime Minister Lind`, `el presidente Fox`. What he did has the year, not what he wrote. */
export function isInOffice(prose: string, name: string, start: number): boolean {
  if (name.includes(" ") && name.split(" ").slice(0, -1).slice(0, 2).some(isOffice)) return true;
  if (prose.charCodeAt(start - 2) === 0x2e && addressed.test(prose.slice(Math.max(0, start - 8), start))) return true;
  const before = wordBefore(prose, start, 24);
  return isOffice(before) || (mayJoin(before, prose.charCodeAt(start - 1)) && isOfEstate(prose, start));
}

/** How people are addressed, cut short, of whom most write nothing: `Mr. Lind (2005) pleaded`. */
const addressed = /(?<!\p{L})(?:Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Col|Capt|Lt|Hon|Rev|Sr|Sra|Srta|Mme|Mlle)\.\s$/u;

/** Whether a word is that of an office. */
export const isOffice: (word: string) => boolean = rememberedText((word) => offices.has(word.toLowerCase()));

/** Titles of those who are called by what they hold; *count* and *prince* have other uses. */
const noble =
  "marqu(?:is|és|ês|ess)|duc|duque|duke|comte|conde|vicomte|vizconde|visconde|viscount|earl|baron|barón|barão|seigneur|señor|senhor|lord";
const holding = new RegExp(`(?<!\\p{L})(?:${noble})\\s(?:(?:de|du|des|of|da|do|von|zu)\\s(?:(?:la|los|las)\\s)?|d['’])$`, "iu");

const joining = wordSet("de du des of da do von zu la los las");

/** Whether the word or the sign before a name may join it to a title. */
function mayJoin(word: string, sign: number): boolean {
  return joining.has(word.toLowerCase()) || isApostrophe(sign);
}

/** Whether somebody is called by an estate, whose year a deed has: `le marquis de Tarn (1782)`. */
function isOfEstate(prose: string, start: number): boolean {
  return holding.test(composed(prose.slice(Math.max(0, start - 20), start)));
}
