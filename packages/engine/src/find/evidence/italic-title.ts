import { SKIP } from "../../text/characters.ts";

/** Names whose it is after a bracket: `by Ada Lind`, `de Wei Tan`, `d’Inés Luna`. */
const ofSomebody = /^\s(?:(?:by|de|di|von)\s|d['’])\p{Lu}/u;

/** Whether italics end right before a bracket and whose the work is stands after it: `*Marea* (2014) de Tan`. */
export function isTitleOfSomebody(prose: string, year: number, after: number): boolean {
  return prose.charCodeAt(year - 3) === SKIP && /\s\($/.test(prose.slice(year - 2, year)) && ofSomebody.test(prose.slice(after, after + 8));
}
