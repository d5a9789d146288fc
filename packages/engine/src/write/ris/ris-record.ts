import type { Entry, EntryName } from "../../library/entry.ts";
import { hasOthers } from "../../library/has-others.ts";
import { escapedHtml } from "../../read/html.ts";
import { risFields, risRoles } from "../../read/ris/fields.ts";
import { nearRisTypes, risTypes } from "../../read/ris/types.ts";
import { isNumber, isPageCount } from "../../read/ris/what-is-meant.ts";

type Line = readonly [tag: string, value: string];

const types: ReadonlyMap<string, string> = new Map([...risTypes].reverse().map(([ris, csl]) => [csl, ris]));
const tags: ReadonlyMap<string, string> = new Map([...risFields].reverse().map(([tag, field]) => [field, tag]));
const roleTags: ReadonlyMap<string, string> = new Map([...risRoles].reverse().map(([tag, role]) => [role, tag]));

/** An entry as a RIS record, with its key as `ID`. */
export function risRecord(entry: Entry): string {
  const plain: readonly Line[] = [["TI", entry.title], ...dates(entry), ...fieldLines(entry)];
  const lines: readonly Line[] = [
    ["TY", types.get(entry.type) ?? nearRisTypes.get(entry.type) ?? "GEN"],
    ["ID", entry.key],
    ...people(entry),
    ...plain.map(([tag, value]): Line => [tag, tag === "UR" ? value : escapedHtml(value)]),
  ];
  const written = lines.filter(([, value]) => value !== "").map(([tag, value]) => `${tag}  - ${value.replace(/\s+/gu, " ")}\n`);
  return `${written.join("")}ER  - \n`;
}

function people(entry: Entry): readonly Line[] {
  const { authors, editors, roles = {} } = entry;
  const lines = (tag: string, role: string, names: readonly EntryName[]): readonly Line[] => {
    const named = names.map((name): Line => [tag, risName(name)]);
    return hasOthers(entry, role) ? [...named, [tag, "et al."]] : named;
  };
  return [
    ...lines("AU", "author", authors),
    ...lines("ED", "editor", editors),
    ...Object.entries(roles).flatMap(([role, names]) => (roleTags.has(role) ? lines(roleTags.get(role) as string, role, names) : [])),
  ];
}

/** `Family, Given, Suffix`; an institution ends in a comma, and its own is doubled. */
function risName(name: EntryName): string {
  if (name.kind === "institution") return name.name.includes(",") ? name.name.replaceAll(",", ",,") : `${name.name},`;
  const given = [name.given, name.particle ?? ""].filter((part) => part !== "").join(" ");
  const parts = name.suffix !== "" ? [name.family, given, name.suffix] : given !== "" ? [name.family, given] : [name.family];
  return parts.join(", ");
}

/** The year, and in `DA` what is finer. */
function dates({ year, suffix, date }: Entry): readonly Line[] {
  return [
    ["PY", year + suffix],
    ["DA", risDay(date)],
  ];
}

/** A date as RIS has it: `2004/03/02`, `2004///Spring`; what it has no form for as EDTF. */
function risDay(date: string): string {
  const season = /^(\d{4})-(2[1-4])$/.exec(date);
  if (season !== null) return `${season[1]}///${["Spring", "Summer", "Autumn", "Winter"][Number(season[2]) - 21]}`;
  return /^\d{4}(?:-\d\d){1,2}$/.test(date) ? date.replaceAll("-", "/") : date;
}

const inContainers = /^(?:article|chapter|entry|paper|post|review)/;
const hasIssues = /^(?:article|paper|chapter|entry|periodical|review)/;
const hasVersions = /^(?:software|dataset)$/;

function fieldLines({ type, fields }: Entry): readonly Line[] {
  const own = Object.entries(fields).map(([field, value]): Line => [tags.get(field) ?? unknownTag(field), value]);
  return [
    ...containers(type, fields),
    ...own.filter(([tag]) => tag !== ""),
    ...pages(type, fields),
    [hasIssues.test(type) ? "IS" : "", fields.issue ?? ""],
    hasIssues.test(type) ? ["M1", isNumber(fields.number ?? "") ? fields.number : ""] : ["IS", fields.number ?? ""],
    ["M1", fields.m1 ?? ""],
    ["ET", (hasVersions.test(type) ? fields.version : (fields.edition ?? availableIn(fields))) ?? ""],
    ["SN", fields.ISBN ?? ""],
    ["SN", fields.ISSN ?? ""],
    ["DO", fields.DOI ?? ""],
    ["Y2", risDay(fields.accessed ?? "")],
    ...(fields.keyword ?? "").split(", ").map((word): Line => ["KW", word]),
    ["N1", fields.note ?? ""],
  ].filter(([tag]) => tag !== "") as readonly Line[];
}

/** When a work was there first, where it can be told from an edition: with a slash. */
function availableIn({ "available-date": date = "" }: Entry["fields"]): string {
  if (/^\d{4}$/.test(date)) return `${date}/`;
  return /^\d{4}[/-]/.test(date) ? risDay(date) : "";
}

/** The tag that a field of another program was read from. */
function unknownTag(field: string): string {
  return /^[a-z][a-z0-9]$/.test(field) && !reserved.has(field) ? field.toUpperCase() : "";
}

/** Tags that say something else. */
const reserved = new Set(
  "ty er id au a1 a2 a3 a4 ed ta ti t1 ct bt t2 t3 jf jo ja j1 j2 py y1 y2 da sp ep is sn do kw n1 c3 et m1"
    .split(" ")
    .concat(risFields.map(([tag]) => tag.toLowerCase())),
);

function containers(type: string, fields: Entry["fields"]): readonly Line[] {
  const [title = "", short = "", series = "", event = ""] = [
    "container-title",
    "container-title-short",
    "collection-title",
    "event-title",
  ].map((name) => fields[name]);
  const shorter: Line = ["J2", title === "" ? "" : short];
  if (type === "paper-conference" && event !== "" && title !== "")
    return [
      ["T2", event],
      ["C3", title],
      ["T3", series],
    ];
  if (inContainers.test(type)) return [["T2", title], shorter, ["T3", series]];
  return [
    ["JF", title],
    ["T3", series],
  ];
}

function pages(type: string, { page = "", "number-of-pages": count = "" }: Entry["fields"]): readonly Line[] {
  if (page === "") return /^(?:book|thesis|report|manuscript)$/.test(type) && isPageCount(count) ? [["SP", count]] : [];
  const [, first = page, last = ""] = /^([^-–—,;]+?)\s?(?:[–—]|-+)\s?([^-–—,;]+)$/.exec(page) ?? [];
  return [
    ["SP", first],
    ["EP", last],
  ];
}
