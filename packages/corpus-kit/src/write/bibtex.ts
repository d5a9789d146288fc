import type { Citation, CslDate, CslItem, CslName } from "../packed/types/citation.ts";

/** Every citation as a BibTeX entry whose key is its id, in UTF-8, with BibLaTeX's `date` beside `year` and `month`. */
export function bibtex(citations: readonly Citation[]): string {
  return citations.map(({ csl }) => bibtexEntry(csl)).join("\n");
}

const entryTypes: Readonly<Record<string, string>> = {
  book: "book",
  chapter: "incollection",
  "article-journal": "article",
  "article-magazine": "article",
  "article-newspaper": "article",
  "paper-conference": "inproceedings",
  report: "techreport",
  thesis: "phdthesis",
};

/** One CSL item as a BibTeX entry whose key is its id. */
export function bibtexEntry(item: CslItem): string {
  const type = entryTypes[item.type] ?? "misc";
  const fields = Object.entries(fieldsOf(item, type)).flatMap(([name, value]) => (value ? `  ${name} = ${value},\n` : ""));
  return `@${type}{${item.id},\n${fields.join("")}}\n`;
}

/** The fields in the order they are written, each value ready to print; empty ones are left out. */
function fieldsOf(item: CslItem, type: string): Readonly<Record<string, string>> {
  const container = type === "article" ? "journal" : "booktitle";
  const number = item.issue ?? item["collection-number"];
  return {
    author: names(item.author),
    editor: names(item.editor),
    title: braced(item.title),
    [container]: braced(item["container-title"]),
    series: braced(item["collection-title"]),
    volume: braced(item.volume),
    number: braced(number),
    pages: braced(item.page?.replace(/[-\u2013]+/g, "--")),
    edition: braced(item.edition),
    [type === "techreport" ? "institution" : "publisher"]: braced(item.publisher),
    address: braced(item["publisher-place"]),
    eventtitle: braced(item["event-title"]),
    venue: braced(item["event-place"]),
    ...dateFields(item.issued),
    language: braced(item.language),
    doi: verbatim(item.DOI),
    isbn: verbatim(item.ISBN),
    issn: verbatim(item.ISSN),
    url: verbatim(item.URL),
  };
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function dateFields(date: CslDate | undefined): Readonly<Record<string, string>> {
  const [first, last] = date?.["date-parts"] ?? [];
  if (first === undefined) return { year: braced(date?.literal ?? date?.raw) };
  const range = [first, ...(last === undefined ? [] : [last])].map(edtf).join("/");
  return { year: `{${first[0]}}`, month: months[(first[1] ?? 0) - 1] ?? "", date: `{${range}}` };
}

function edtf([year = 0, ...rest]: readonly number[]): string {
  return [String(year).padStart(4, "0"), ...rest.map((part) => String(part).padStart(2, "0"))].join("-");
}

function names(people: readonly CslName[] = []): string {
  return people.length === 0 ? "" : `{${people.map(person).join(" and ")}}`;
}

/** `Family, Suffix, Given`; an institution, or a family that BibTeX would take apart, in braces of its own. */
function person(name: CslName): string {
  if (name.family === undefined) return braced(name.literal);
  const family = /,|\sand\s/.test(name.family) ? braced(name.family) : escaped(name.family);
  const particle = name["non-dropping-particle"];
  const whole = particle === undefined ? family : `${escaped(particle)} ${family}`;
  return [whole, name.suffix, name.given]
    .filter((part) => part !== undefined)
    .map((part, i) => (i === 0 ? part : escaped(part)))
    .join(", ");
}

function braced(text: string | undefined): string {
  return text === undefined ? "" : `{${escaped(text)}}`;
}

/** Numbers and addresses, which BibLaTeX reads as they stand; only what would end the field is encoded. */
function verbatim(text: string | undefined): string {
  return text === undefined ? "" : `{${text.replace(/[{}\\\s]/g, encodeURIComponent)}}`;
}

const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text in which no sign means anything to LaTeX. */
function escaped(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => commands[sign] ?? `\\${sign}`);
}
