/** Syllables that family names and title words are made of. */
const syllables = (
  "ba be bi bo ca ce da de di do fa fe ga go ha he ja jo ka ke la le li lo lu ma me mi mo na ne ni no pa pe pi po ra re ri ro sa se si so ta te ti to " +
  "va ve vi wa we za ström berg man son ez er ard ini ova ski quist field ton ler ung land"
).split(" ");
const accented = ["Mart{\\'\\i}n", "Nu{\\~n}ez", 'M{\\"u}ller', "Pe{\\~n}a Nieto", "van der Berg", "O'Brien", "{\\O}re", "García Luna"];

/** Numbers below a bound, the same row in every run. */
function numbers(): (below: number) => number {
  let state = 12_345;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Words of which a few are common and most are rare, as names and title words are. */
function vocabulary(size: number, next: (below: number) => number): () => string {
  const words = Array.from({ length: size }, () => {
    const word = Array.from({ length: 2 + next(3) }, () => syllables[next(syllables.length)]).join("");
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
  return () => words[Math.floor(Math.exp((next(1_000_000) / 1_000_000) * Math.log(size)))] as string;
}

/**
 * A .bib file of so many entries: journals by `@string`, names with accents and particles in both orders, papers in volumes by
 * `crossref`, braces and LaTeX in titles. Three works are planted in it, by which searches are checked.
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
