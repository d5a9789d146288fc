import { isInCapitals } from "../find/capitals.ts";
import { months } from "../words/dates.ts";
import { isNamed } from "./list-name.ts";

const others =
  /,?\s(?:(?:et\.?|&) al(?:\.|ii|ia)?|(?:y|e|and) (?:otros|others|outros|cols\.?)|et coll\.?|others|u\. ?a\.?|i in\.?)[\s.,]*$|(?:…|\.\s?\.\s?\.)/iu;

/** What a name did in a volume: `(eds.)`, `editors`, `(Hrsg.)`. */
const role =
  "eds?|editors?|editores|editore?s?|edited by|coords?|coor|comps?|compiladores|dirs?|orgs?|hrsg|hg|éds?|trans|trads?|coordinador(?:es|as?)?|director(?:es)?|sous la dir(?:ection)?|a cura di|herausgeber";

/** The particle of a surname, printed after it: `Iribarne (d’), Philippe`. */
const particle = /,?\s[([](?:d['’]|(?:de|du|des|del|della|van|von|der|di|da)(?:\s(?:la|der|den))?)[)\]]/giu;

const roles = new RegExp(`\\s?[([](?:${role})\\.?[)\\]]\\.?|,?\\s(?:${role})\\.?$`, "giu");

/** What joins names, in capitals. */
const joins: ReadonlySet<string> = new Set(["AND", "ET", "UND", "Y", "E"]);

/** A stop for the comma after a family in capitals, others following: `TAN. Wei; LIND, Ada`. */
const stopped = /(?<=^|; ?)(\p{Lu}{3,40})\. (?=\p{Lu}\p{Ll}[^.,;]{0,40};)/gu;

/** Stands for the blanks around the conjunction of a surname. */
export const JOINED = "\u0002";

/** Whether a list says that a work has more authors than it names. */
export function namesOthers(printed: string): boolean {
  return others.test(withoutEnding(withoutEnding(printed).replace(roles, "")));
}

/**
 * Names as printed without what stands among them and is none: roles, *et al.*, glosses, what ends them.
 *
 * @param dated whether the year follows them, so that a month may stand before it
 */
export function evenNames(printed: string, dated: boolean): string {
  // Before a bracket `Jan` is a given name.
  const undated = !dated || /[([]\s*$/.test(printed.slice(-4)) ? withoutEnding(printed) : withoutMonth(withoutEnding(printed));
  return inSmall(parted(withoutEnding(withoutGlosses(undated).replace(roles, "").replace(particle, "").replace(others, ","))));
}

/** Names with a comma and a semicolon where others have them, and with surnames kept together that hold a conjunction. */
export function withJoints(text: string): string {
  return withDoubleSurnames(slashed(text.replace(stopped, "$1, ")));
}

/** Names that are in capitals with what joins them, as others print them: `LIND, ADA ET R. G. TAN` as `Lind, Ada et R. G. Tan`. */
function inSmall(text: string): string {
  if (!isAllInCapitals(text)) return text;
  return text.replace(/\p{L}[\p{L}\p{M}]*\.?/gu, (word) =>
    joins.has(word) ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

/** Whether names are in capitals to the last letter, given names as well, and something joins them; what joins them may be small where initials stand between given name and family. */
function isAllInCapitals(text: string): boolean {
  if (text === text.toUpperCase()) return /(?<=\p{L}{2}|\.),? (?:AND|ET|UND|Y|E) (?=\p{L}{2}|\p{L}\.)/u.test(text);
  const bare = text.replace(/,? (?:and|et|und|y|e) (?=\p{Lu})/gu, " ");
  return bare !== text && bare === bare.toUpperCase() && /\p{L}{2} (?:\p{L}\. ?){1,3}\p{L}{2}/u.test(bare);
}

/**
 * Spanish and Portuguese surnames with a conjunction, kept together: the one before it has no given names, and the one after
 * it has, `Ortega y Gasset, José`; or the one after it is a word alone, and the one before it has some, `José Ortega y Gasset`.
 */
function withDoubleSurnames(text: string): string {
  if (!/ [yei] /.test(text)) return text;
  return text
    .replace(
      /(?<=^|; ?|[.,]? (?:y|e|i|and|&) )((?:(?:de|da|do|del) )?\p{Lu}[\p{L}\p{M}'’-]+) ([yei]) (?=\p{Lu}[\p{L}\p{M}'’-]+, ?\p{Lu})/gu,
      doubled,
    )
    .replace(
      /(?<=^|; ?|[.,]? (?:y|e|i|and|&) )(\p{Lu}\p{L}[^,;&]{0,40} \p{Lu}\p{Ll}[\p{L}\p{M}'’-]+) ([yei]) (?=\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+$)/gu,
      doubled,
    );
}

function doubled(whole: string, name: string, conjunction: string): string {
  const words = name.split(" ");
  return isNamed(words) || isInCapitals(words.at(-1) as string) ? whole : `${name}${JOINED}${conjunction}${JOINED}`;
}

/** A semicolon for the slash that German lists put between authors: `Lind, Ada/Tan, Wei`. */
function slashed(text: string): string {
  return /^[^,/]+, [^,/]+\/\s?\p{Lu}/u.test(text) ? text.replace(/\/(?=\s?\p{Lu})/gu, ";") : text;
}

/** Names without what they are in their own script, in brackets, and what that means: `Liji (禮記) [The Rites]`. */
function withoutGlosses(text: string): string {
  return text.includes("(") && /\p{Lo}/u.test(text)
    ? text.replace(/\s\((?=[^()]{0,60}\p{Lo})[^()]{1,80}\)(?:\s\[[^[\]]{1,80}\])?/gu, "")
    : text;
}

/** Given names in brackets after commas, `Lind (A.) et Tan (W.)`, and a semicolon where two pairs adjoin: `Lind, A. Tan, W.`. */
function parted(text: string): string {
  if (!text.includes("(") && !text.includes(". ")) return text;
  const given = text.match(/\(\p{Lu}[\p{Ll}.‐-]+(?:\p{Lu}[\p{Ll}.]+)?\)/gu)?.length ?? 0;
  return text
    .replace(given > 1 ? /\s\((\p{Lu}[\p{L}.‐-]+)\)/gu : /\s\(((?:\p{Lu}\p{Ll}?\.[-‐]?){1,3})\)/gu, ", $1")
    .replace(/^(\p{Lu}[\p{L}'’ -]{1,40}, ?(?:\p{Lu}\. ?){0,2}\p{Lu}\.?) (?=\p{Lu}[\p{L}'’-]{2,40}, ?\p{Lu}\.)/u, "$1; ");
}

/** Names without what stands between them and the year; the dot of an initial, of `Jr.` or of `EE.UU.` is the name's own. */
function withoutEnding(text: string): string {
  let end = text.length;
  while (end > 0) {
    const last = text.charAt(end - 1);
    const dot = last === "." && !/(?<!\p{L})(?:\p{Lu}|[JS]r|(\p{Lu})\1\.\s?(\p{Lu})\2)$/u.test(text.slice(Math.max(0, end - 9), end - 1));
    if (!dot && !" ([,:;\n\t\u00a0".includes(last)) break;
    end -= 1;
  }
  return text.slice(0, end);
}

/** Names without the month that stands before the year: `Tan W, Apr 2013`. */
function withoutMonth(text: string): string {
  const comma = text.lastIndexOf(",");
  return comma > 0 &&
    months.has(
      text
        .slice(comma + 1)
        .trim()
        .replace(".", "")
        .toLowerCase(),
    )
    ? text.slice(0, comma)
    : text;
}
