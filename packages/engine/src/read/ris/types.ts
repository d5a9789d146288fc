import type { RisLine } from "./raw-record.ts";

/**
 * RIS types and CSL's words for them. Of the rows with one CSL type the first is how it is written; of those with one RIS
 * type there is only one.
 */
export const risTypes: readonly (readonly [ris: string, csl: string])[] = (
  "JOUR article-journal|EJOU article-journal|JFULL periodical|ABST article-journal|INPR article-journal|MGZN article-magazine|" +
  "NEWS article-newspaper|BOOK book|EBOOK book|EDBOOK book|CTLG book|SER collection|CHAP chapter|ECHAP chapter|ENCYC entry-encyclopedia|" +
  "DICT entry-dictionary|CPAPER paper-conference|CONF paper-conference|RPRT report|GOVDOC report|GRNT report|STAND standard|THES thesis|" +
  "MANSCPT manuscript|UNPB manuscript|UNPD manuscript|PAMP pamphlet|ELEC webpage|WEB webpage|BLOG post-weblog|POST post|CASE legal_case|" +
  "STAT legislation|LEGAL legislation|BILL bill|UNBILL bill|HEAR hearing|TRTY treaty|PAT patent|MAP map|MPCT motion_picture|" +
  "VIDEO motion_picture|ADVS motion_picture|BROAD broadcast|SOUND song|MUSIC musical_score|ART graphic|FIGURE figure|CHART figure|" +
  "EQUA figure|SLIDE speech|DATA dataset|AGGR dataset|DBASE dataset|COMP software|PCOMM personal_communication|ICOMM personal_communication|" +
  "INTV interview|CLSWK classic|ANCIENT classic|GEN document|" +
  "EJOUR article-journal|GRANT report|STD standard|POD broadcast|MULTI document|MISC document"
)
  .split("|")
  .map((row) => row.split(" ") as [string, string]);

const cslTypes: ReadonlyMap<string, string> = new Map(risTypes);

/** CSL's word for a type as a record writes it, which may say more after it; null where RIS has no such type. */
export function cslTypeOf(type: string): string | null {
  return cslTypes.get(/^[A-Z]+/.exec(type.toUpperCase())?.[0] ?? "") ?? null;
}

/** The type of a record, empty where it names none; of several the last. */
export function typeIn(lines: readonly RisLine[]): string {
  return lines.findLast(({ tag, value }) => tag === "TY" && value !== "")?.value ?? "";
}

/** CSL types that RIS has no word for, and the RIS type of their next of kin, in which what they came out in and their numbers stay what they are. */
export const nearRisTypes: ReadonlyMap<string, string> = new Map(
  "article JOUR|review JOUR|review-book JOUR|entry ENCYC|regulation STAT".split("|").map((row) => row.split(" ") as [string, string]),
);
