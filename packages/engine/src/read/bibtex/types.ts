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
  legislation: legislation statute
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
  treaty: treaty legal
  set: set
  webpage: online www electronic webpage website
  xdata: xdata`,
);

/** Whether entries of a type name no work, but set up a style. */
export function isControl(bibType: string): boolean {
  return cslTypes.get(bibType) === "control";
}

/** Types of BibTeX that say of which kind a work is, where the entry does not say it itself. */
export const genreTypes: ReadonlySet<string> = new Set(["phdthesis", "mastersthesis", "techreport"]);

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
  event: misc misc
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
  treaty: legal misc
  webpage: online misc`
    .split(/\s*\n\s*/)
    .map((line) => {
      const [type = "", biblatex = "misc", bibtex = "misc"] = line.split(/:? /);
      return [type, { biblatex, bibtex }];
    }),
);

/**
 * The type of a work that is finer than that of its entry: what stands in `entrysubtype` as people write it there, or as a CSL type that is written under
 * that of the entry; null where it says nothing of the kind.
 */
export function finerType(bibType: string, subtype: string | undefined): string | null {
  if (subtype === undefined) return null;
  if (subtype === "newspaper" || subtype === "magazine") return cslTypes.get(bibType) === "article-journal" ? `article-${subtype}` : null;
  const written = bibTypes.get(subtype);
  return written !== undefined && (written.biblatex === bibType || written.bibtex === bibType) ? subtype : null;
}

/** The CSL type of an entry of BibTeX. What is told at an event and not published is a talk. */
export function cslType(bibType: string, subtype: string | undefined, isAtEvent: () => boolean): string {
  const type = finerType(bibType, subtype) ?? cslTypes.get(bibType) ?? "document";
  return type === "manuscript" && subtype === undefined && isAtEvent() ? "speech" : type;
}
