import { visible } from "../../text/characters.ts";

/** How far after a name and year the word may stand. */
const REACH = 32;
/** What is called by who thought of it: `the Lind (1993) rule`. */
const thought =
  /^\s(?:\p{L}+\s)?(?:model|rule|framework|approach|method|procedure|estimator|test|correction|bounds|algorithm|equation|specification|argument|thesis|hypothesis|theory|typology|taxonomy|scale|index|measure|definition|classification|view|critique|decomposition|form|function|curve|criterion|theorem|paradox|effect|data|dataset|study|paper|article|book|survey)s?(?!\p{L})/u;

/** Whether a name and year are those of a thought or a work: `the Lind (1993) rule`, `the Lind (1993) paper`. */
export function isEponym(prose: string, end: number): boolean {
  return thought.test(visible(prose.slice(end, end + REACH)).replace(/\s+/gu, " "));
}
