import { babelName } from "../../read/bibtex/languages.ts";
import { pubstateKey } from "../../read/bibtex/localized-words.ts";
import { plainAddress, verbatimFields } from "../../read/bibtex/verbatim.ts";
import { encodeLatex, encodeTitle } from "./encode-latex.ts";

/** Fields whose words a style may write small. */
const titles = new Set("booktitle eventtitle issuetitle maintitle origtitle series shorttitle".split(" "));
/** Fields that BibLaTeX takes for lists, which `and` parts: publishers and their places. */
const lists = new Set(["publisher", "institution", "school", "organization", "location"]);

/**
 * The text of a field as it stands between the braces of its value.
 *
 * @param isSmall whether a style may write words of a title small
 */
export function fieldValue(name: string, text: string, isSmall: boolean): string {
  if (verbatimFields.has(name)) return isAddress(text) ? text : text.replace(/[{}\\]/g, encodeURIComponent);
  if (name === "pages") return encodeLatex(text.replace(/\s?(?:[–—]|-+)\s?/g, "–"));
  if (name === "langid") return babelName(text) ?? text;
  if (name === "language") return babelName(text) ?? encodeLatex(text);
  if (name === "pubstate") return pubstateKey(text) ?? encodeLatex(text);
  if (isSmall && titles.has(name)) return encodeTitle(text);
  return lists.has(name) && /\sand\s/i.test(text) ? `{${encodeLatex(text)}}` : encodeLatex(text);
}

/** Whether a text stands between braces as it is, and reads as itself there. */
function isAddress(text: string): boolean {
  return !text.endsWith("\\") && isBalanced(text) && plainAddress(text) === text;
}

/** Whether each brace closes another, none of them behind a backslash. */
function isBalanced(text: string): boolean {
  if (/\\[{}]/.test(text)) return false;
  let depth = 0;
  for (const sign of text) {
    if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
