import { numbers, vocabulary } from "./made-words.ts";

const accented = ["Mart{\\'\\i}n", "Nu{\\~n}ez", 'M{\\"u}ller', "Pe{\\~n}a Nieto", "van der Berg", "O'Brien", "{\\O}re", "García Luna"];

/**
 * A .bib file of so many entries: journals by `@string`, names with accents and particles in both orders, papers in volumes by
 * `crossref`, braces and LaTeX in every title. Three works are planted in it, by which searches are checked.
 */
export function bibFile(entries: number): string {
  const next = numbers();
  const family = vocabulary(60_000, next);
  const word = vocabulary(30_000, next);
  const name = (): string => (next(9) === 0 ? (accented[next(accented.length)] as string) : family());
  const author = (): string => (next(2) === 0 ? `${name()}, ${"ABCDEFGHJKLM".charAt(next(12))}. A.` : `Ada ${name()}`);
  const title = (): string => Array.from({ length: 5 + next(6) }, word).join(" ");
  const parts = Array.from({ length: 400 }, (_, at) => `@string{journal${at} = "Journal of ${word()} and ${word()}"}\n`);
  for (let at = 0; at < entries - 3; at += 1) {
    const authors = Array.from({ length: 1 + next(4) }, author).join(" and ");
    const where =
      at % 10 === 0
        ? `  booktitle = {Proceedings of ${title()}},\n  publisher = {${word()} Press},\n`
        : at % 10 < 4
          ? `  crossref  = {entry${at - (at % 10)}},\n  pages     = {${next(900)}--${next(900)}},\n`
          : `  journal   = journal${next(400)},\n  volume    = {${next(90)}},\n  number    = ${next(12)},\n  doi       = {10.1000/${at}},\n`;
    const type = at % 10 === 0 ? "proceedings" : at % 10 < 4 ? "inproceedings" : "article";
    parts.push(
      `@${type}{entry${at},\n  author    = {${authors}},\n  title     = {${title()} {\\emph{${word()}}} ${title()}},\n${where}  year      = ${1960 + next(65)},\n  url       = {https://example.org/${at}}\n}\n\n`,
    );
  }
  parts.push(
    "@book{welsh2004, author = {Welsh, Jennifer M.}, title = {At Home in the World}, year = 2004}\n",
    "@book{benitez2006, author = {Benítez Manaut, Raúl and Rodríguez Ulloa, Carlos}, title = {Seguridad y fuerzas armadas}, year = 2006}\n",
    "@book{diez1999, author = {D{\\'\\i}ez, Jordi}, title = {Political Change}, year = 1999}\n",
  );
  return parts.join("");
}
