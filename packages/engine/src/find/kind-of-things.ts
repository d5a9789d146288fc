import { thingBefore } from "../words/before-things.ts";
import { isHappening } from "../words/things.ts";
import { worksOf } from "../words/works.ts";

/** What is read or tried and is not a thing, of those that a year may date. */
const read = new RegExp(
  `^(?:${worksOf}|surveys?|reports?|polls?|trials?|encuestas?|enquêtes?|informes?|rapports?|newspapers?|magazines?|journals?)$`,
  "u",
);

/** Whether a word in the plural, with its end apart, is for things that have a date, and not for what is read: `town`, `s`. */
export function isKindOfThings(stem: string, end: string): boolean {
  const kinds = [end === "ies" ? `${stem}y` : stem, `${stem}e`, `${stem}${end}`];
  return kinds.some((word) => thingBefore.has(word) || isHappening(word)) && !kinds.some((word) => read.test(word));
}
