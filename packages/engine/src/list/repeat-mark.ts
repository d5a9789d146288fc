/** What a mark may begin with, so that the rest is asked of few. */
const mayMark = /[\s*\\<([—–―_\-.…"”〃IiÍíDdSsTtEeLlMmOoAa]/;

/** Dashes or underscores, escaped or in italics, one dash before a stop, a row of dots. */
const signs = /^[\s*]*\\?(?:[—–―_-](?:\s?\\?[—–―_-])+|[—–―](?=[.,]|\s[(\d])|\.{4,})/u;

/** Ditto marks, or three dots, before a year or at the end of the names: a title begins with what else looks like them. */
const ditto = /^(?:["”〃](?:\s["”〃])?|\.{3}|…)[.,]?(?=\s\(?(?:1[5-9]|20)\d\d(?!\s?["”])|[\s(]*$)/u;

/** Markup and brackets that may set words off, before and after them. */
const [before, after] = ["[\\s*_]*(?:\\\\\\p{L}{2,8}\\{|<\\p{L}{1,2}>)?\\(?", "[*_})]*(?:</\\p{L}{1,2}>)?"];

/** *Id.* and its kin. */
const again = new RegExp(
  `^${before}(?:(?:(?:i\\u0301|[ií])b(?:id)?|id|ders|dies)${after}\\.${after}|(?:(?:i\\u0301|[ií])b)?(?:i\\u0301|[ií])dem(?!\\p{L})${after})`,
  "iu",
);

const [same, authors] = ["(?:same|m[ie]sm[oa]s?|m(?:ê|e\\u0302)mes?)", "(?:authors?|autor(?:a|es|as)?|auteure?s?|autrices?)"];
const article = "(?:the|(?:de |d)?el|(?:de )?l[ao]s?|les?|du|des|d?[ao]s?)";

/** *Ibid* without its stop, and the same in words. */
const inWords = new RegExp(`^${before}(?:(?:i\\u0301|[ií])bid|(?:${article} )?${same} ${authors})(?!\\p{L})${after}`, "iu");

/** What may as well begin a name or a title; all in capitals it is an acronym. */
const inFewWords = new RegExp(`^${before}(?:id|${article} ${same}|same)(?!\\p{L})${after}`, "iu");

/** What follows such words: the year or the title, and no word that they begin. */
const alone = /^(?:[\s(]*$|[.:]|,?\s?[([]|,?\s\d|,\s?["“«*_\\<\p{Lu}])/u;
const beforeYear = /^(?:[\s(]*$|[.,]?\s?[([]|[.,]?\s\d|[.,:]\s["“«*_\\<])/u;

/** How much of a line shows whether it repeats. */
const LEAD = 48;

/**
 * How long the mark is that a text begins with, and that stands for the authors of the entry before: dashes, ditto marks, *Id.*, *Same
 * author*. 0 where it begins with none.
 */
export function markLength(text: string): number {
  if (!mayMark.test(text.charAt(0))) return 0;
  const lead = text.slice(0, LEAD);
  const sure = signs.exec(lead) ?? ditto.exec(lead) ?? again.exec(lead);
  if (sure) return sure[0].length;
  return lengthOf(inWords, alone, lead) || lengthOf(inFewWords, beforeYear, lead);
}

function lengthOf(words: RegExp, next: RegExp, lead: string): number {
  const [found = ""] = words.exec(lead) ?? [];
  const isAcronym = words === inFewWords && found === found.toUpperCase();
  return !isAcronym && next.test(lead.slice(found.length)) ? found.length : 0;
}
