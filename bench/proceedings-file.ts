import { numbers, oneOfMany, vocabulary } from "./made-words.ts";

const given = ["Mih{\\'a}ly", 'J{\\"o}rg', "Fran{\\c c}ois", "Ren{\\'e}"];
const families = ["Damg{\\aa}rd", 'M{\\"u}ller-Quade', "Gonz{\\'a}lez Vasco", "van Dijk", "B{\\'a}r{\\'a}sz"];
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** How many conferences have strings, and how many years each was held: five strings a year, 10,000 in all. */
const series = 100;
const years = 20;

/**
 * A .bib file of so many entries, as large collections of proceedings are kept: names, places and days of conferences by a long table of
 * `@string`, joined by `#`; half of the papers in volumes by `crossref`; 15,000 people, of whom some write again and again, with accents;
 * titles that are plain but for words in capitals.
 */
export function proceedingsFile(entries: number): string {
  const next = numbers();
  const family = vocabulary(60_000, next);
  const word = vocabulary(30_000, next);
  const one = (of: readonly string[]): string => of[next(of.length)] as string;
  const name = (): string => `${next(5) === 0 ? one(given) : word()} ${next(5) === 0 ? one(families) : family()}`;
  const people = Array.from({ length: 15_000 }, name);
  const authors = (): string => Array.from({ length: 1 + next(4) }, () => oneOfMany(people, next)).join(" and\n                  ");
  const titleWord = (): string => (next(40) === 0 ? `{${word().toUpperCase()}}` : next(3) === 0 ? word() : word().toLowerCase());
  const title = (): string => `${word()} ${Array.from({ length: 5 + next(6) }, titleWord).join(" ")}`;
  const month = (): string => one(months);
  const held = (): string => `conf${next(series)}y${next(years)}`;
  const parts = [...strings(word, month, next)];
  for (let at = 0; at < entries; at += 1) {
    const volume = `conf${Math.floor(at / 50)}`;
    const pages = `  pages =        "${next(900)}--${next(900)}",\n  doi =          "10.1000/${at}_${next(40)}",\n`;
    const year = 1985 + next(39);
    if (at % 50 === 0) {
      const where = held();
      parts.push(
        `@Proceedings{${volume},\n  title =        ${where}name,\n  editor =       "${authors()}",\n  booktitle =    ${where}name,\n  address =      ${where}addr,\n  month =        ${where}month,\n  publisher =    ${where}publ,\n  year =         ${year},\n}\n\n`,
      );
    } else if (at % 2 === 0)
      parts.push(
        `@InProceedings{${volume}:${at},\n  author =       "${authors()}",\n  title =        "${title()}",\n${pages}  crossref =     "${volume}",\n}\n\n`,
      );
    else
      parts.push(
        `@Article{paper:${at},\n  author =       "${authors()}",\n  title =        "${title()}",\n  journal =      ${held()}name,\n  volume =       ${next(90)},\n  number =       ${next(12)},\n  month =        ${month()},\n  year =         ${year},\n${pages}}\n\n`,
      );
  }
  return parts.join("");
}

/** The table of strings: the name of a year's conference is joined from the number and the name of the series. */
function* strings(word: () => string, month: () => string, next: (below: number) => number): Generator<string> {
  for (let one = 0; one < series; one += 1) {
    yield `@string{conf${one}name =           "Conference on ${word()} and ${word()}"}\n`;
    for (let year = 0; year < years; year += 1) {
      const held = `conf${one}y${year}`;
      yield `@string{${held} =              "CONF${one}-${year}"}\n`;
      yield `@string{${held}name =          "CONF ${1990 + year}: number ${year + 1} of the " # conf${one}name}\n`;
      yield `@string{${held}addr =          "${word()}, ${word()}"}\n`;
      yield `@string{${held}month =         ${month()} # "~${1 + next(15)}--${16 + next(12)},"}\n`;
      yield `@string{${held}publ =          "${word()} Press"}\n`;
    }
  }
}
