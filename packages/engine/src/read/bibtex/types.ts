const pairs = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table.split(/\s*\n\s*/).flatMap((line) => {
      const [type = "", names = ""] = line.split(": ");
      return names.split(" ").map((name): [string, string] => [name, type]);
    }),
  );

/**
 * Entry types of BibTeX, BibLaTeX and the programs that write them, in CSL's words. A type not listed is a `document`; `set` and `xdata`
 * last only until entries have what they inherit, and of `control`, by which a text sets up a style, only the key counts.
 */
export const cslTypes: ReadonlyMap<string, string> = pairs(
  `article-journal: article suppperiodical
  article-newspaper: newspaper newsarticle
  article-magazine: magazine
  bill: bill
  book: book mvbook collection mvcollection proceedings mvproceedings reference mvreference
  control: control ieeetranbstctl bstctl settings
  chapter: inbook incollection bookinbook suppbook suppcollection
  dataset: dataset data
  document: misc custom
  entry-encyclopedia: inreference
  graphic: artwork image
  hearing: hearing
  interview: interview
  legal_case: jurisdiction
  legislation: legislation legal statute
  manuscript: unpublished manuscript
  map: map
  motion_picture: movie video film
  musical_score: score
  pamphlet: booklet pamphlet
  paper-conference: inproceedings conference
  patent: patent
  performance: performance
  periodical: periodical
  personal_communication: letter email
  post: post
  post-weblog: blog
  regulation: regulation
  report: report techreport manual whitepaper
  review: review
  software: software
  song: audio music
  speech: talk presentation lecture
  standard: standard
  thesis: thesis phdthesis mastersthesis
  treaty: treaty
  set: set
  webpage: online www electronic webpage website
  xdata: xdata`,
);

/** Whether entries of a type name no work, but set up a style. */
export function isControl(bibType: string): boolean {
  return cslTypes.get(bibType) === "control";
}

/** What a type of BibTeX says of the kind of a work, where the entry does not say it itself. */
export const genres: ReadonlyMap<string, string> = new Map([
  ["phdthesis", "PhD thesis"],
  ["mastersthesis", "Master’s thesis"],
  ["mathesis", "Master’s thesis"],
  ["bathesis", "Bachelor’s thesis"],
  ["candthesis", "Candidate thesis"],
  ["techreport", "Technical report"],
  ["resreport", "Research report"],
]);

/** The entry types of CSL in BibLaTeX's words, and in BibTeX's where those are others. A type not listed is `misc`. */
export const bibTypes: ReadonlyMap<string, { readonly biblatex: string; readonly bibtex: string }> = new Map(
  `article: article article
  article-journal: article article
  article-magazine: article article
  article-newspaper: article article
  bill: legislation misc
  book: book book
  broadcast: video misc
  chapter: incollection incollection
  classic: book book
  collection: collection book
  dataset: dataset misc
  document: misc misc
  entry: inreference incollection
  entry-dictionary: inreference incollection
  entry-encyclopedia: inreference incollection
  figure: image misc
  graphic: artwork misc
  hearing: jurisdiction misc
  interview: misc misc
  legal_case: jurisdiction misc
  legislation: legislation misc
  manuscript: unpublished unpublished
  map: misc misc
  motion_picture: movie misc
  musical_score: audio misc
  pamphlet: booklet booklet
  paper-conference: inproceedings inproceedings
  patent: patent misc
  performance: performance misc
  periodical: periodical misc
  personal_communication: letter misc
  post: online misc
  post-weblog: online misc
  regulation: legislation misc
  report: report techreport
  review: review article
  review-book: review article
  software: software misc
  song: audio misc
  speech: unpublished misc
  standard: standard misc
  thesis: thesis phdthesis
  treaty: legislation misc
  webpage: online misc`
    .split(/\s*\n\s*/)
    .map((line) => {
      const [type = "", biblatex = "misc", bibtex = "misc"] = line.split(/:? /);
      return [type, { biblatex, bibtex }];
    }),
);
