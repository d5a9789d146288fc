import { nameVariables } from "../csl-json/variables.ts";

const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines.split(/\s*\n\s*/).flatMap((line) => {
      const [word = "", names = ""] = line.split(": ");
      return names.split(" ").map((name): [string, string] => [name, word]);
    }),
  );

/** Fields of BibTeX, BibLaTeX and the programs that write them, in CSL's words. Fields not listed keep their own name. */
const cslFields = table(
  `annote: annotation annote
  archive: archive
  call-number: library
  chapter-number: chapter
  collection-title: series
  container-title: journaltitle journal booktitle
  container-title-short: shortjournal journalabbr journal-abbreviation
  DOI: doi
  dimensions: dimensions
  event-place: venue
  event-title: eventtitle conference
  genre: type
  ISBN: isbn
  ISSN: issn
  keyword: keywords keyword
  language: langid language hyphenation
  number-of-pages: pagetotal numpages
  number-of-volumes: volumes
  original-publisher: origpublisher
  original-publisher-place: origlocation
  original-title: origtitle
  page: pages
  part-number: part
  PMCID: pmcid
  PMID: pmid
  publisher: publisher institution school organization howpublished
  publisher-place: location address
  status: pubstate
  title-short: shorttitle
  URL: url`,
);

/** Fields that hold a date, in CSL's words. */
export const dateFields: ReadonlyMap<string, string> = table(
  `accessed: urldate accessed lastaccessed lastvisited
  event-date: eventdate
  original-date: origdate origyear`,
);

const renamedRoles = table(
  `collection-editor: serieseditor
  container-author: bookauthor
  original-author: origauthor`,
);

/** Fields that hold names, by CSL's roles; most have the same names. Authors and editors have a place of their own. */
export const roleFields: ReadonlyMap<string, string> = new Map([
  ...[...nameVariables].filter((role) => ![...renamedRoles.values()].includes(role)).map((role): [string, string] => [role, role]),
  ...renamedRoles,
]);

/** What a subtitle goes on, by its field. */
export const subtitles: ReadonlyMap<string, string> = new Map([
  ["subtitle", "title"],
  ["booksubtitle", "booktitle"],
  ["journalsubtitle", "journaltitle"],
  ["mainsubtitle", "maintitle"],
  ["issuesubtitle", "issuetitle"],
]);

/**
 * A field in CSL's words. A number is that of an issue in a periodical, that in the series with books, and that of the work
 * itself with reports, patents and the like.
 *
 * @param type the CSL type of the entry
 */
export function cslField(name: string, type: string): string {
  if (name !== "number") return cslFields.get(name) ?? name;
  if (/^(?:article|periodical|review)/.test(type)) return "issue";
  return /^(?:book|chapter|entry|paper-conference)/.test(type) ? "collection-number" : "number";
}

/** The fields of CSL in BibLaTeX's words, and in BibTeX's where those are others: what `cslField` says, the other way round. */
export const bibFields: ReadonlyMap<string, { readonly biblatex: string; readonly bibtex: string }> = new Map(
  `abstract: abstract abstract
  accessed: urldate urldate
  annote: annotation annote
  call-number: library library
  chapter-number: chapter chapter
  collection-number: number number
  collection-title: series series
  container-title: booktitle booktitle
  container-title-short: shortjournal shortjournal
  DOI: doi doi
  edition: edition edition
  event-date: eventdate eventdate
  event-place: venue venue
  event-title: eventtitle eventtitle
  genre: type type
  ISBN: isbn isbn
  ISSN: issn issn
  issue: number number
  keyword: keywords keywords
  language: langid language
  note: note note
  number: number number
  number-of-pages: pagetotal pagetotal
  number-of-volumes: volumes volumes
  original-date: origdate origdate
  original-publisher: origpublisher origpublisher
  original-publisher-place: origlocation origlocation
  original-title: origtitle origtitle
  page: pages pages
  part-number: part part
  PMCID: pmcid pmcid
  PMID: pmid pmid
  publisher: publisher publisher
  publisher-place: location address
  status: pubstate pubstate
  title-short: shorttitle shorttitle
  URL: url url
  version: version version
  volume: volume volume`
    .split(/\s*\n\s*/)
    .map((line) => {
      const [word = "", biblatex = "", bibtex = ""] = line.split(/:? /);
      return [word, { biblatex, bibtex }];
    }),
);
