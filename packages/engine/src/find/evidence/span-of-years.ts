import { isInstitution } from "../../words/institutions.ts";
import { offices, posts, terms } from "../../words/offices.ts";
import type { Parts } from "../item.ts";
import type { Evidence } from "../mention.ts";
import type { Year } from "../years.ts";

/** How long a work of several volumes may take to come out, in years; terms of office are mostly longer. */
const VOLUMES = 2;
/** How far before a group it may be told whose term its years are. */
const REACH = 48;
const termly = new RegExp(`(?<!\\p{L})(?:${terms})s?(?!\\p{L})[^.!?]*$`, "iu");

/**
 * What a span of years says of a name in a group, which may be that of a term or a life: with pages or after a word that leads to
 * it a work's; a short one after one word or an institution's name, or with a slash after several names, may be that of volumes or a yearbook.
 */
export function evidenceOfSpan(
  prose: string,
  { start, text }: Year,
  paged: boolean,
  { form, names, needs, prefix, start: from }: Parts,
): Evidence {
  if (form !== "parenthetical" || needs !== "form") return "library";
  if (paged || (prefix ?? null) !== null) return "form";
  const words = names.length === 1 ? (names[0] as string).split(" ") : [];
  const [first, to] = [text.slice(0, 4), text.slice(5)];
  const short = Number(first.slice(0, 4 - to.length) + to) - Number(first) <= VOLUMES;
  const post = names.length === 1 ? (names[0] as string).toLowerCase() : "";
  const isTerm = offices.has(post) || posts.has(post) || termly.test(prose.slice(Math.max(0, from - REACH), start));
  const isVolume = words.length === 1 || isInstitution(words) || (names.length > 1 && text.charAt(4) === "/");
  return short && !isTerm && isVolume ? "doubt" : "library";
}
