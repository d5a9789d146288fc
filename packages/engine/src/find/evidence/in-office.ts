import { wordBefore } from "../../text/words.ts";
import { offices } from "../../words/offices.ts";

/** Whether somebody is named by an office: `President Bush`, `Prime Minister Lind`, `el presidente Fox`. What he did has the year, not what he wrote. */
export function isInOffice(prose: string, name: string, start: number): boolean {
  const words = name.split(" ");
  return words.slice(0, -1).slice(0, 2).some(isOffice) || isOffice(wordBefore(prose, start, 24));
}

function isOffice(word: string): boolean {
  return offices.has(word.toLowerCase());
}
