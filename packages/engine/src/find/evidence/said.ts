import { visible } from "../../text/characters.ts";
import { singleBlanks } from "../../text/single-blanks.ts";
import { beforeVerbs } from "../../words/sentence-words.ts";
import { contributions, thoughts } from "../../words/thoughts.ts";
import { verbsGoingOn } from "../../words/verbs.ts";
import { wordSet } from "../../words/word-set.ts";

const COMMA = 0x2c;

/** How far after a year in brackets its verb may end. */
const REACH = 48;

/**
 * Whether one of some verbs follows, small words between: `Welsh (2004) has also shown`, `Welsh (2004), who argues`, `Welsh (2004) was arguing`.
 *
 * @param after where the bracket ends
 */
export function isSaid(prose: string, after: number, verbs: ReadonlySet<string>): boolean {
  const from = pastAside(prose, after);
  const words = prose.slice(from, from + REACH);
  next.lastIndex = 0;
  let being = false;
  for (let word = next.exec(words)?.[0]; word !== undefined; word = next.exec(words)?.[0]) {
    if (being ? verbsGoingOn.has(word) : verbs.has(word)) return isDoneByAuthors(word, prose, from + next.lastIndex);
    if (!being && beings.has(word)) being = true;
    else if (!beforeVerbs.has(word) && !word.endsWith("ly")) return isTried(words, verbs) || fieldwork.test(words);
  }
  return false;
}

/** Whether it is said that somebody is able or tries to do it: `was able to trace`, `sought to explain`. */
function isTried(words: string, verbs: ReadonlySet<string>): boolean {
  const [, tried = ""] = trying.exec(words) ?? [];
  return verbs.has(tried) && !doneByThings.has(tried);
}

/** Whether authors do what a verb says, and not things, as they do some by what stands after them. */
function isDoneByAuthors(verb: string, prose: string, after: number): boolean {
  if (/^follow/.test(verb)) return !alone.test(prose.slice(after, after + REACH));
  if (verb === "saw") return !prose.startsWith(" to ", after);
  return !light.has(verb) || claims.test(singleBlanks(visible(prose.slice(after, after + REACH))));
}

/** Verbs of the past that tell little: `made the case`, but `made money`; `drew on them`, but `drew crowds`. */
const light = wordSet("made took gave drew");

/** What authors made, took, gave and drew. */
const claims = new RegExp(
  "^\\s(?:it\\s|up(?!\\p{L})|issue(?!\\p{L})|(?:up)?on(?!\\p{L})|from(?!\\p{L})|clear(?!\\p{L})|sense(?!\\p{L})|much of|into account|" +
    `seriously|for granted|as(?!\\p{L})|\\d|(?:[\\p{L}\\p{N}’'-]+\\s){0,4}(?:${thoughts}|${contributions})s?(?!\\p{L}))`,
  "u",
);

/** After what things do that come later: `Katrina (2005) followed.`, `Katrina (2005), followed by another`. */
const alone = /^(?:\s?[.,;:!?)]|\s(?:by|suit|soon|shortly|later|within)(?!\p{L}))/u;

/** What nobody does but who looks into something. */
const fieldwork =
  /^,?\s(?:(?:who|has|have|had|also|later|then|\p{Ll}+ly|ha|han|a|ont)\s){0,2}(?:carried out|conducts?|conducted|ran|did|undertakes?|undertook|realizó|realizaron|realizado|mené|réalisé)\s(?:[\p{L}\p{N}-]+\s){0,3}(?:interviews?|fieldwork|surveys?|experiments?|research|observations?|case studies|focus groups|meta-analys[ie]s|entrevistas?|encuestas?|trabajo de campo|entretiens?|enquêtes?)(?!\p{L})/u;

/** What somebody is able or tries to do: `was able to trace`, `sought to explain`. */
const trying =
  /^,?\s(?:who\s)?(?:(?:was|were|is|are|ha[sd] been|have been)\s(?:un)?able|tr(?:y|ies|ied)|seeks?|sought|attempts?|attempted|managed?|manages|sets?\sout|go(?:es)?\son|went\son|proceeds?|proceeded|continues?|continued|aims?|aimed|wants?|wanted|claims?|claimed|hopes?|hoped)\sto\s(\p{Ll}+)/u;

/** What things go on to do, too: `went on to make money`, `continues to hold`. */
const doneByThings = wordSet(
  "make take give draw hold see find put show read count measure develop extend turn present offer provide meet support survey",
);

/** After one of them a verb goes on: `was calling it a failure`. */
const beings: ReadonlySet<string> = new Set(["is", "are", "was", "were", "be", "been"]);

/** A word, or a sign by itself. */
const next = /\p{L}+|[^\s,\u0001]/gu;

const aside = /^,\s[^,.;:!?()\n]{2,40},(?=\s)/;

/** Where what stands between commas after a bracket ends: after `, by contrast,` of `Welsh (2004), by contrast, holds`. */
export function pastAside(prose: string, after: number): number {
  return prose.charCodeAt(after) === COMMA ? after + (aside.exec(prose.slice(after, after + REACH))?.[0].length ?? 0) : after;
}

/** How far after a name the row may go on. */
const ROW = 96;

/** Where a row of names with their years ends: after `Tan (2005)` of `Welsh (2004) and Tan (2005) argue`. */
export function pastRow(prose: string, after: number): number {
  return after + (row.exec(prose.slice(after, after + ROW))?.[0].length ?? 0);
}

const row =
  /^(?:,?\s(?:(?:and|y|e|et|und)\s)?(?:(?:the|el|la|los|las|les?|os?|as?|der|die|das)\s|l['’])?\p{Lu}[\p{L}’' -]{0,40}\s\(\d{4}[a-z]?(?:[:,]\s?[\p{L}\d.,\s–-]{1,16})?\)){1,4}/u;
