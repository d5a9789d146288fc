import { scholars } from "../../words/scholars.ts";
import { verbsOfSaying } from "../../words/verbs.ts";

/** How far around it may be told. */
const [BEFORE, AFTER] = [16, 64];

const withIt = /(?:^|[.;:!?]\s|\n)(?:With|Following|Against|Beyond)\s$/u;
const weSay = /^,\s(?:we|I)\s(?:\p{Ll}+ly\s)?(\p{Ll}+)/u;
const since = /(?:^|[.;:!?]\s|\n)(?:(?:[Ee]ver )?[Ss]ince|Desde|Depuis)\s$/u;
const theyHave = new RegExp(
  `^,\\s(?:(?:the|most|many|some|several|few|los|las|les|muchos|varios)\\s)?(?:\\p{Ll}+\\s)?(?:${scholars})\\s`,
  "iu",
);

/**
 * Whether those who write go on from somebody at the beginning of a sentence: `With Welsh (2004), we regard trust as`, `Ever since Welsh
 * (2004), economists have`.
 */
export function isTakenUp(prose: string, start: number, after: number): boolean {
  if (prose.charAt(after) !== ",") return false;
  const [before, next] = [prose.slice(Math.max(0, start - BEFORE), start), prose.slice(after, after + AFTER)];
  if (withIt.test(before)) return verbsOfSaying.has(weSay.exec(next)?.[1] ?? "");
  return since.test(before) && theyHave.test(next);
}

/** After whom or after what; what we say then tells which. */
const behind = /(?:^|[.;:!?]\s|\n)(?:[ÀA]\s(?:la\ssuite|l['’]instar)|Dans\s(?:le\ssillage|la\slignée))\s(?:de\s|d['’])$/u;
const weHold =
  /^,\s(?:(?:on|nous)\s|j['’]|je\s)(?:dir|disting|défini|appel|entend|considér|parler|soutien|souten|argument|propos|avanc|désign|retien|reten|adopt|conc[eè]v|conçoi|qualifi|nomm)\p{Ll}*/u;

/** Whether a French sentence says after whom we say something: `À la suite de Welsh (2004), on distinguera`. */
export function isFollowed(prose: string, start: number, after: number): boolean {
  if (prose.charAt(after) !== ",") return false;
  return behind.test(prose.slice(Math.max(0, start - 2 * BEFORE), start)) && weHold.test(prose.slice(after, after + AFTER));
}
