import type { Entry, EntryName } from "../library/entry.ts";
import type { Locale } from "../text/locale.ts";
import { dayText } from "./day.ts";
import { yearText } from "./label.ts";
import { formatWords } from "./words.ts";

/**
 * The full reference in plain text, author-date: `Welsh, Jennifer. 2004. At Home in the World. Toronto: HarperCollins.` The title
 * of a work that nobody signs stands in the author's place.
 * A light formatter for previews; bibliographies in a style are another matter.
 */
export function formatReference(entry: Entry, locale: Locale = "en"): string {
  const authors = authorsText(entry, locale);
  const named = authors === "" ? [title(entry), yearText(entry, locale)] : [authors, yearText(entry, locale), title(entry)];
  const parts = [...named, ...where(entry, locale), doi(entry)];
  return parts
    .filter((part) => part !== "")
    .map(closed)
    .join(" ");
}

/** Ends a part with one full stop, unless it ends a sentence already. */
function closed(part: string): string {
  return /[.?!…]["”»’]?$/u.test(part) ? part : `${part}.`;
}

function authorsText(entry: Entry, locale: Locale): string {
  const editing = entry.authors.length === 0 && entry.editors.length > 0;
  const names = editing ? entry.editors : entry.authors;
  if (names.length === 0) return entry.fields["container-title"] ?? "";
  const { and, editor, editors } = formatWords[locale];
  const texts = names.map((name, at) => (at === 0 ? inverted(name) : natural(name)));
  const last = texts.pop() as string;
  const joined = texts.length === 0 ? last : `${texts.join(", ")}${texts.length > 1 ? "," : ""} ${and} ${last}`;
  return editing ? `${joined}, ${names.length === 1 ? editor : editors}` : joined;
}

function inverted(name: EntryName): string {
  if (name.kind === "institution") return name.name;
  const given = [name.given, name.particle ?? ""].filter((part) => part !== "").join(" ");
  return [name.family, given, name.suffix].filter((part) => part !== "").join(", ");
}

function natural(name: EntryName): string {
  if (name.kind === "institution") return name.name;
  return [name.given, name.particle ?? "", name.family, name.suffix].filter((part) => part !== "").join(" ");
}

const contained = new Set([
  "chapter",
  "article-journal",
  "article-magazine",
  "article-newspaper",
  "paper-conference",
  "entry-encyclopedia",
]);

function title(entry: Entry): string {
  return contained.has(entry.type) && entry.title !== "" ? `“${entry.title}”` : entry.title;
}

/** Where it came out: the volume and its editors, the newspaper with its day, the journal with its numbers, the publisher. */
function where(entry: Entry, locale: Locale): readonly string[] {
  const { fields } = entry;
  const container = fields["container-title"] ?? "";
  const page = fields.page ?? "";
  const { in: within, editor, editors } = formatWords[locale];
  if (entry.type === "chapter" && container !== "") {
    const names = entry.editors.map(natural).join(", ");
    const by = names === "" || entry.authors.length === 0 ? "" : `, ${entry.editors.length === 1 ? editor : editors} ${names}`;
    return [`${within} ${container}${by}${page === "" ? "" : `, ${page}`}`, publisher(entry)];
  }
  const named = entry.authors.length + entry.editors.length > 0 ? container : "";
  if (entry.type === "article-newspaper") {
    const paper = [named, dayText(entry.date, locale)].filter((part) => part !== "").join(", ");
    return [paper === "" || page === "" ? paper : `${paper}: ${page}`, publisher(entry)];
  }
  if (contained.has(entry.type) && named !== "") {
    const issue = fields.issue === undefined ? "" : ` (${fields.issue})`;
    const numbers = `${fields.volume ?? ""}${issue}`.trim();
    return [[container, numbers].filter((part) => part !== "").join(" ") + (page === "" ? "" : `: ${page}`), publisher(entry)];
  }
  return [fields["collection-title"] ?? "", publisher(entry)];
}

function publisher(entry: Entry): string {
  const place = entry.fields["publisher-place"] ?? "";
  const name = entry.fields.publisher ?? "";
  return place !== "" && name !== "" ? `${place}: ${name}` : place + name;
}

function doi(entry: Entry): string {
  const found = entry.fields.DOI?.replace(/^https?:\/\/(?:dx\.)?doi\.org\/|^doi:\s?/i, "");
  return found === undefined || found === "" ? "" : `https://doi.org/${found}`;
}
