import type { Span } from "../text/span.ts";

/** Lead to an address, to the day on which somebody looked at it, or to what a translation was made of. */
const access =
  /(?<!\p{L})(?:accessed|last access|(?<=[^\p{L}\p{N}\s]\s?)access(?=:|\sdate)|retrieved\s(?:from|on|in|\p{Lu})|available\s(?:at|from|in|on)|consultad[oa]|consulta:|fecha\sde\sconsulta|consultée?\sle|consulté|(?<=[.,;>)\]\0]\s?)acess[oa]d?o?|acess(?:o|ado)\sem:?\s\d|disponible\s(?:en|sur)|disponível\sem|recuperado\s(?:de|el|en)|abgerufen|zugriff|t[íi]tulo\soriginal|titre\soriginal|original\stitle)(?!\p{L})/iu;

/** What a mask puts over the first unit of an address. */
const ADDRESS = "\0";

/** What all of them have in them, so that the rest is asked of few. */
const mayLead = /acces|retriev|availab|consult|acess|dispon|recuper|abgeruf|zugriff|original/i;

/** Where the address of an entry begins, or the day on which somebody looked at it: its end where there is neither. */
export function accessStart(prose: string, { start, end }: Span): number {
  const own = prose.slice(start, end);
  const address = own.indexOf(ADDRESS);
  const before = address < 0 ? own : own.slice(0, address);
  const found = mayLead.test(before) ? access.exec(before) : null;
  return start + (found?.index ?? before.length);
}

/** A text up to there. */
export function beforeAccess(text: string): string {
  return text.slice(0, accessStart(text, { start: 0, end: text.length }));
}
