import { SKIP } from "../../text/characters.ts";

/** Names whose it is after a bracket: `by Ada Lind`, `de Wei Tan`, `d’Inés Luna`. */
const ofSomebody = /^\s(?:(?:by|de|di|von)\s|d['’])\p{Lu}/u;

/** Whether italics end right before a bracket and whose the work is stands after it: `*Marea* (2014) de Tan`. */
export function isTitleOfSomebody(prose: string, year: number, after: number): boolean {
  return prose.charCodeAt(year - 3) === SKIP && /\s\($/.test(prose.slice(year - 2, year)) && ofSomebody.test(prose.slice(after, after + 8));
}

/** How far before a name its title may begin, and what of it stands before: words, with a mark of emphasis and what parts it from others. */
const TITLE = 64;
const begun = /(?:^|[\s(“"«;,])\u0001{1,3}(?![\s\u0001])[^\u0001.!?]{2,}$/u;

/** Whether a name is but the last of several words in italics, `_Leave It to Tan_ (1945)`, and so of a title. */
export function endsTitle(prose: string, start: number, year: number): boolean {
  if (prose.charCodeAt(year - 3) !== SKIP || prose.charCodeAt(start - 1) === SKIP) return false;
  return begun.test(prose.slice(Math.max(0, start - TITLE), start));
}

/** Whether the italics before a bracket hold a name and nothing more, as they do a ruling’s or a ship’s: `*Roche Lietuva* (2018)`. */
export function isInItalics(prose: string, start: number, year: number): boolean {
  const isAround = prose.charCodeAt(year - 3) === SKIP && prose.charCodeAt(start - 1) === SKIP;
  return isAround && prose.charCodeAt(start - 2) !== SKIP && /[^\u0001]\u0001\s\($/.test(prose.slice(year - 4, year));
}
