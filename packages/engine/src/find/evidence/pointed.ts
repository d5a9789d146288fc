import { isBlank, visible } from "../../text/characters.ts";
import { rememberedText } from "../../text/remembered.ts";
import { someWordBefore, wordBefore } from "../../text/words.ts";
import { exemplary, forExample, pointers, signals } from "../../words/leading-words.ts";
import { saidBy } from "../../words/said-by.ts";
import { verbsOfSaying } from "../../words/verbs.ts";
import { anyOf, wordSet } from "../../words/word-set.ts";

const pointing = new RegExp(
  `(?:^|[^\\p{L}])${anyOf(signals)},?\\.?,? (?:(?:also|también|aussi|auch),? )?(?:hierzu(?: ausführlich)?|dazu(?: ausführlich)?|ausführlich|etwa|` +
    `insbesondere|${forExample}|especially|in particular|notamment|inter alia),? ?$`,
  "iu",
);

/** Whether the words before a name point to a source: "see also Welsh 2004", "see, for example, Welsh 2004". */
export function isPointedTo(prose: string, start: number): boolean {
  const word = wordBefore(prose, pastSigns(prose, start), 18).toLowerCase();
  if (!exemplary.has(word)) return pointers.has(word);
  return pointing.test(visible(prose.slice(Math.max(0, start - 48), start)).replace(/\s+/gu, " "));
}

/** Where the dot and the comma begin that may stand before a name: `e.g., `. */
function pastSigns(prose: string, start: number): number {
  let at = start;
  while (at > 0 && isBlank(prose.charCodeAt(at - 1))) at -= 1;
  const floor = Math.max(0, at - 2);
  while (at > floor && (prose.charAt(at - 1) === "." || prose.charAt(at - 1) === ",")) at -= 1;
  return at;
}

/** How long the mark of a note may be, with the blanks after it. */
const NOTE_MARK = 40;

/** Whether a name begins a note, as masks of Markdown leave it: `[^1]: Welland 2004.`, `^[Welland 2004.]` */
export function opensNote(prose: string, start: number): boolean {
  const before = prose.slice(Math.max(0, start - NOTE_MARK), start);
  return /[^\0]\0\0$/.test(before) || /\n\u0001{5,}[ \t]+$/.test(start < NOTE_MARK ? `\n${before}` : before);
}

/** Whether a name begins a note as plain text numbers it: `14. Welland 2004, 30`. */
export function opensNumbered(prose: string, start: number): boolean {
  return /(?:^|\n)[ \t]{0,3}\d{1,3}\.[ \t]$/.test(prose.slice(Math.max(0, start - 8), start));
}

const said = new RegExp(`(?<!\\p{L})(?:${saidBy})[\\s\\u0001]+$`, "u");

/** Whether something is said to stand in what a name and a year name: `as described in Welland 2004`, `the reply in Welland 2004`. */
export function isSaidIn(prose: string, start: number): boolean {
  switch (wordBefore(prose, start, 10)) {
    case "in":
    case "by":
      return isHeldIn(prose, start);
    case "por":
    case "par":
      return said.test(prose.slice(Math.max(0, start - 40), start).normalize("NFC"));
    case "do":
    case "does":
    case "did":
      return /(?<!\p{L})(?:so|as) d(?:o|oes|id)[\s\u0001]+$/u.test(prose.slice(Math.max(0, start - 14), start));
    case "pace":
      return true;
    case "compare":
    case "comparer":
    case "comparar":
    case "contrast":
      return /(?:[;:,(][\s\u0001]*(?:(?:but|and)\s)?compar(?:e|er|ar)|[;:(][\s\u0001]*(?:(?:but|and)\s)?contrast)[\s\u0001]+$/u.test(
        prose.slice(Math.max(0, start - 18), start),
      );
    case "Contrast":
    case "Compare":
    case "Comparer":
    case "Comparar":
      return /(?:^|[.;!?]\s)(?:Contrast|Compar(?:e|er|ar))[\s\u0001]+$/u.test(prose.slice(Math.max(0, start - 14), start));
    default:
      return false;
  }
}

/** Whether *in* or *by* stands after what a work may hold or what is done in one. */
function isHeldIn(prose: string, start: number): boolean {
  if (!someWordBefore(prose, start, WORDS, mayHold)) return false;
  const [, first = "", last = "", small] =
    /(?<!\p{L})(\p{L}+\s)?(\p{L}+)(?:\sin\s(?:\d{4}|\p{Lu}\p{L}+|detail|full|depth))?\s(in|by)[\s\u0001]+$/u.exec(
      prose.slice(Math.max(0, start - 40), start),
    ) ?? [];
  if (
    small === "by" &&
    last !== "followed" &&
    (verbsOfSaying.has(last) || counting.has(last)) &&
    /ed$|^(?:put|said|seen|shown|told|written)$/.test(last)
  )
    return true;
  if (small === "by" && claimed.has(first.trim()) && brought.has(last)) return true;
  if (contained.has(last) || (/ly$|^(?:length|detail|first|earlier)$/.test(last) && contained.has(first.trim()))) return true;
  const [, held = ""] =
    /(?<!\p{L})(\p{L}+)\s(?:on|of|about)(?:\s\p{Ll}+){1,3}\sin[\s\u0001]+$/u.exec(prose.slice(Math.max(0, start - 56), start)) ?? [];
  return contained.has(held);
}

/** How many words before a name it may be told, and whether a word may tell it. */
const WORDS = 7;
const mayHold = rememberedText((word) => [contained, brought, counting, verbsOfSaying].some((words) => words.has(word)));

/** What somebody who writes makes or brings, and how it is said that he does: `a point made by Welland 2004`. */
const claimed = wordSet(
  "point points argument arguments claim claims case observation observations remark remarks suggestion suggestions objection objections distinction " +
    "criticism criticisms comparison estimate estimates calculation calculations proposal finding findings formulation definition evidence view views",
);
const brought = wordSet("made put raised advanced offered given drawn provided supplied taken held");
/** What is done with data by somebody who writes. */
const counting = wordSet(
  "coded operationalized operationalised assembled tabulated digitized digitised popularized popularised detected validated tested estimated derived elaborated synthesized synthesised",
);

/** What a work may hold, and what is done in one. */
const contained = wordSet(
  "page pages passage passages footnote quotation section sections chapters figures treatment reply review discussion argument analysis account chapter essay critique argued described discussed explained noted suggested proposed " +
    "articulated elaborated formulated sketched criticized criticised refuted rebutted reviewed demonstrated documented outlined summarized analyzed analysed quoted cited shown found given printed reprinted reproduced",
);
