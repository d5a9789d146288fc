import { agreements, firstToSay, judgments } from "../../words/judgments.ts";
import { verbsOfSaying } from "../../words/verbs.ts";
import { wordSet } from "../../words/word-set.ts";

/** How far after a year in brackets it may be judged. */
const REACH = 64;

const judged = new RegExp(
  "^\\s(?:is|was|are|were|remains?|seems?|(?:no )?(?:es|fue|está|sigue siendo)|est|était|reste)\\s" +
    "(?:(?:\\p{Ll}+ly|still|todavía|aún|encore|toujours)\\s)?" +
    `(?:(?:the|an?|our|el|la|una?|le|une|nuestr[oa]|notre)\\s)?(?:\\p{Ll}+\\s)?(?:${judgments})(?!\\p{L})`,
  "u",
);
const agreed = new RegExp(`^\\s(?:${agreements})(?!\\p{L})`, "u");
const first = new RegExp(
  `^\\s(?:is|was|were|es|fue|est|fut|foi)\\s(?:\\p{Ll}+\\s){0,2}?(?:the\\sfirst\\sto\\s(\\p{Ll}+)|${firstToSay})`,
  "u",
);

/** What somebody who writes does to things. */
const studied = wordSet("count map measure trace notice ask coin model quantify theorize theorise");

const asking = /(?:^|[:;.?!—]\s|[([“"])(?:[Ii]s|[Ww]as|[Aa]re|[Ww]ere)\s$/u;
const answer = /^\s(?:\p{Ll}+\s)?(?:right|wrong|correct|mistaken|persuasive|convincing)(?:\?|\s(?:to|about|that|on|after all)(?!\p{L}))/u;

/** Whether it is asked whether somebody is right: `Was Lind (1998) right?` */
export function isJudgedFirst(prose: string, start: number, after: number): boolean {
  return asking.test(prose.slice(Math.max(0, start - 8), start)) && answer.test(prose.slice(after, after + REACH));
}

/**
 * Whether a sentence judges what somebody says: `Lind (1998) is explicit`, `Lind (1998) remains the best source`, `Lind (1998) was
 * the first to say so`, `Lind (1998) goes further`.
 */
export function isJudged(prose: string, after: number): boolean {
  const words = prose.slice(after, after + REACH).normalize("NFC");
  const [found, verb] = first.exec(words) ?? [];
  return (
    judged.test(words) ||
    agreed.test(words) ||
    (found !== undefined && (verb === undefined || verbsOfSaying.has(verb) || studied.has(verb)))
  );
}
