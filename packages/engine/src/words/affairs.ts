import { isPlace } from "./places.ts";
import { wordSet } from "./word-set.ts";

/** What the offices of a country deal with, by which some are called: `Fisheries and Oceans Canada`. */
const affairs = wordSet(
  "aboriginal affairs agri-food agriculture arts assets business care change citizenship climate commerce communities conservation " +
    "crown-indigenous culture customs defence defense development economic education emergency employment energy environment exports families " +
    "finance fisheries food foreign forestry forests government health heritage housing immigration indigenous industry infrastructure " +
    "innovation international investment justice labor labour lands marine mines national natural northern oceans parks pensions planning " +
    "preparedness protection public recreation refugees regional relations research resources revenue safety science security services " +
    "settlement skills social space sport sports statistics technology tourism trade transport veterans water welfare wildlife women works youth",
);

/** Whether words are an office's that is called by what it deals with and where: `Statistics Canada`, `Public Safety Canada`. */
export function isOfficeOfPlace(words: readonly string[]): boolean {
  if (words.length < 2 || !affairs.has((words.at(-2) as string).toLowerCase()) || !isPlace(words.at(-1) as string)) return false;
  return words.slice(0, -1).every((word) => isJoint(word) || affairs.has(word.toLowerCase().replace(/,$/, "")));
}

/** The same of several things, a conjunction between: `Fisheries and Oceans Canada`. */
export function isOfficeOfCountry(words: readonly string[]): boolean {
  return words.length > 3 && words.some(isJoint) && isOfficeOfPlace(words);
}

function isJoint(word: string): boolean {
  return word === "and" || word === "&";
}
