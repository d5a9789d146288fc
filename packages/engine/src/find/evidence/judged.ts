import { judgments } from "../../words/judgments.ts";

/** How far after a year in brackets it may be judged. */
const REACH = 64;

const judged = new RegExp(
  "^\\s(?:is|was|are|were|remains?|seems?|es|fue|sigue siendo|est|était|reste)\\s" +
    `(?:\\p{Ll}+ly\\s)?(?:(?:the|an?|el|la|una?|le|une)\\s)?(?:\\p{Ll}+\\s)?(?:${judgments})(?!\\p{L})`,
  "u",
);

/** Whether a sentence judges what somebody says: `Lind (1998) is explicit`, `Lind (1998) remains the best source`. */
export function isJudged(prose: string, after: number): boolean {
  return judged.test(prose.slice(after, after + REACH).normalize("NFC"));
}
