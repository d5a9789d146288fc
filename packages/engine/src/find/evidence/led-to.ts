import { visible } from "../../text/characters.ts";
import { singleBlanks } from "../../text/single-blanks.ts";
import { according, sending } from "../../words/leading-phrases.ts";
import { verbsOfSaying } from "../../words/verbs.ts";

/** How far before a name it may be said. */
const REACH = 64;

const leading = new RegExp(`(?<!\\p{L})(?:${according}|${sending})\\s$`, "iu");
/** Say what rests on a source, which is then named. */
const resting =
  /(?<!\p{L})(?:draw(?:s|n|ing)?|rel(?:y|ies|ied|ying)|build(?:s|ing)?|built|lean(?:s|ed|ing)?|rest(?:s|ed|ing)?|elaborat(?:es?|ed|ing)|improv(?:es?|ed|ing))(?: (?:\p{Ll}+ly|mostly|here))? (?:up)?on\s$|(?<!\p{L})(?:coding|definition|classification|notation|method|design|approach|typology)s? follows?\s$/u;
/** Say whence a figure or a word is, and nobody else: `the figure comes from`. */
const whence =
  /(?<!\p{L})(?:figures?|numbers?|data|quotes?|quotations?|tables?|maps?|phrases?|terms?|cifras?|datos|citas?|cuadros?|frases?|términos?|chiffres?|données|tableaux?|citations?)\s(?:(?:comes?|came|is|are|was|were) from|(?:proceden?|provienen?|vienen?) de|(?:vient|viennent|provient|proviennent) (?:de\s|d['’]))\s?$/u;
/** As Romance languages say on whose word it is so: `como sostiene`, `comme le soutient`, `ainsi que l’a montré`. */
const inverted =
  /(?<!\p{L})(?:[Cc]omo|[Cc]omme|[Aa]insi que)\s(?:(?:ya|bien)\s)?(?:(?:lo|la|le|les)\s|l['’])?(?:(?:ha|han|había|a|ont|avait)\s)?(\p{L}+)(?:\s(?:bien|ya|déjà))?\s$/u;
/** Begin a sentence or a clause that says what one reads on something: `For a republican reading, …`. */
const onTopic = /(?:^|[.;]\s)(?:[Ff]or|[Oo]n|[Ss]obre|[Pp]ara|[Pp]our|[Ss]ur)\s[^.;:()\d]{3,48},\s$/u;

/** Begin a clause that says what several hold: `Pour Tan et Roe, 2004, …`. */
const inView = /(?:^|[.;:!?•*-]\s)(?:Pour|Para)\s$/u;
/** Of those that say by whom it is so, with an article after them or none. */
const accordingTo = new RegExp(`(?<!\\p{L})(?:${according})\\s(?:(?:the|el|la|los|las|le|les)\\s)?$`, "iu");

/** Whether it is according to a name that it is so: `According to the *Harbor Times*`. */
export function isAccordingTo(prose: string, start: number): boolean {
  return accordingTo.test(singleBlanks(visible(prose.slice(Math.max(0, start - REACH), start)).normalize("NFC")));
}

/** What ends a year that is no part of the sentence. */
const ends = /^\s?[,;:.)]/;

/**
 * Whether words that only lead to who said something, or send the reader there, stand before names with a comma and a year: `según
 * Lind, 2004, …`, `remitimos a Lind, 2004; Tan, 2001`. A year after which the sentence goes on may be what it tells of.
 */
export function isLedTo(prose: string, start: number, end: number, several: boolean): boolean {
  const before = singleBlanks(visible(prose.slice(Math.max(0, start - REACH), start)).normalize("NFC"));
  if (whence.test(before)) return true;
  if (!ends.test(prose.slice(end, end + 2))) return false;
  if (onTopic.test(before) || verbsOfSaying.has(inverted.exec(before)?.[1] ?? "")) return true;
  return leading.test(before) || resting.test(before) || (several && inView.test(before));
}
