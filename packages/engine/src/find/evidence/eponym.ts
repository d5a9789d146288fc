import { visible } from "../../text/characters.ts";
import { eponymous, works } from "../../words/works.ts";

/** How far after a name and year the word may stand. */
const REACH = 32;
/** What is called by who thought of it: `the Lind (1993) rule`. */
const thought = new RegExp(`^\\s(?:(?!(?:the|an?|its?|his|her|their|and|or)\\s)\\p{L}+\\s)?(?:${works}|${eponymous})s?(?!\\p{L})`, "u");

/** Whether a name and year are those of a thought or a work: `the Lind (1993) rule`, `the Lind (1993) paper`. */
export function isEponym(prose: string, end: number): boolean {
  return thought.test(visible(prose.slice(end, end + REACH)).replace(/\s+/gu, " "));
}
