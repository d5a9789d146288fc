import { isCapital, SKIP, visible } from "../../text/characters.ts";
import { singleBlanks } from "../../text/single-blanks.ts";
import { wordBefore } from "../../text/words.ts";

/** How far before a title its sentence is looked at. */
const REACH = 120;

/** What is given to somebody for a work, or for a part in one, up to the work; the beginning of a title may be told by its dots. */
const given =
  /(?<!\p{L})(?:[Aa]wards?|[Pp]rizes?|[Nn]ominations?|nominated|[Oo]scars?|[Mm]edals?|[Pp]remios?|[Nn]ominaci(?:ón|ones)|nominad[oa]s?|[Pp]rix|[Pp]rêmios?|[Ii]ndicaç(?:ão|ões))(?!\p{L})[^.!?;:()]{0,80}\s(?:for|por|pour)\s(?:(?:\p{Lu}[\p{L}’'-]*\s){1,4}(?:\.{3}|…)\s)?$/u;

/** By what somebody came to be known: `who came to her through`, `knew him from`. */
const knownBy =
  /(?<!\p{L})(?:came to|come to|know|knew|known|discover(?:ed)?|met|remember(?:ed)?)\s(?:her|him|them)\s(?:through|from|by|for|in)\s(?:\p{Lu}\p{Ll}+\s)?$/u;

/** Those who read, hear or see a work because they like to, of whom a sentence tells, and not what they are to do. */
const audience =
  /(?<!\p{L})(?:[Rr]eaders|[Aa]udiences|[Vv]iewers|[Ll]isteners|[Ff]ilmgoers|[Tt]heatergoers|[Ll]ector[ae]s|[Ee]spectador[ae]s|[Oo]yentes|[Ll]ecteurs|[Ss]pectateurs|[Aa]uditeurs|[Ll]eitor[ae]s|[Oo]uvintes)(?!\p{L})[^.!?]*\s(?:found|finds?|loved?|likes?|liked|adored?|hated?|enjoy(?:ed|s)?|encontr\p{Ll}+|hallar\p{Ll}+|trouv\p{Ll}+|aim\p{Ll}+|ador\p{Ll}+|ach\p{Ll}+)\s(?:\p{Lu}\p{Ll}+\s)?$/u;

/** How the words end that stand right before a title there: prepositions, verbs, and the dots within a title. */
const pleasing =
  "found|finds?|lov\\p{Ll}+|lik\\p{Ll}+|ador\\p{Ll}+|hat\\p{Ll}+|enjoy\\p{Ll}*|encontr\\p{Ll}+|hallar\\p{Ll}+|trouv\\p{Ll}+|aim\\p{Ll}+|ach\\p{Ll}+";
const leads = new RegExp(`(?:^|\\s)(?:for|pou?r|through|from|by|in|${pleasing})\\s(?:\\p{Lu}\\p{Ll}+\\s)?$`, "u");
const pleasingWord = new RegExp(`^(?:${pleasing})$`, "u");

/** Whether a word tells whom something pleases. */
export function pleases(word: string): boolean {
  return pleasingWord.test(word);
}

/** Whether a sentence tells of a work by what was won for it, who came to know somebody by it, or whom it pleases; one word may be a family. */
export function isTitledInSentence(prose: string, words: readonly string[], start: number): boolean {
  // One word may be a family, but for what stands in italics.
  if (words.length === 1 && prose.charCodeAt(start - 1) !== SKIP && !isCapital(wordBefore(prose, start, 16).charCodeAt(0))) return false;
  if (
    !leads.test(visible(prose.slice(Math.max(0, start - 32), start))) &&
    !/(?:\.{3}|…)\s$/.test(prose.slice(Math.max(0, start - 4), start))
  )
    return false;
  const before = singleBlanks(visible(prose.slice(Math.max(0, start - REACH), start)));
  return given.test(before) || knownBy.test(before) || audience.test(before);
}

/** A quoted title with its year before the next of a row: `'Quiet Harbors' (1995) and`. */
const quoted = /\p{L}[”»"’']\s\(\d{4}\)(?:,|,?\s(?:and|y|e|et|o|or|ou))\s$/u;

/** Whether a quoted title with its year stands before a name in a row. */
export function isBesideQuoted(prose: string, start: number): boolean {
  const near = prose.slice(Math.max(0, start - 24), start);
  return near.includes(")") && quoted.test(near);
}
