import type { Span } from "../text/span.ts";

/** Lead to an address, to the day on which somebody looked at it, or to what a translation was made of. */
export const access: RegExp =
  /(?<!\p{L})(?:accessed|last access|access(?=:|\sdate)|retrieved\s(?:from|on|in|\p{Lu})|available\s(?:at|from|in|on)|consultad[oa]|consulta:|fecha\sde\sconsulta|consultée?\sle|consulté|acess[oa]d?o?|disponible\s(?:en|sur)|disponível\sem|recuperado\s(?:de|el|en)|abgerufen|zugriff|t[íi]tulo\soriginal|titre\soriginal|original\stitle)(?!\p{L})|\0/iu;

/** What all of them have in them, so that the rest is asked of few. */
const mayLead = /acces|retriev|availab|consult|acess|dispon|recuper|abgeruf|zugriff|original|\0/i;

/** Where the address of an entry begins, or the day on which somebody looked at it: its end where there is neither. */
export function accessStart(prose: string, { start, end }: Span): number {
  const own = prose.slice(start, end);
  const found = mayLead.test(own) ? access.exec(own) : null;
  return found === null ? end : start + found.index;
}

/** A text up to there. */
export function beforeAccess(text: string): string {
  return text.slice(0, accessStart(text, { start: 0, end: text.length }));
}
