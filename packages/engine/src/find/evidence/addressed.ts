import { isInstitution } from "../../words/institutions.ts";
import { tellingTo } from "../../words/telling.ts";
import { isAcronym } from "../acronym.ts";
import type { Authors } from "../authors.ts";

/** How far before a name the verb may begin. */
const REACH = 48;

const told = new RegExp(`(?<!\\p{L})(?:${tellingTo})$`, "u");

/**
 * Whether an institution is told something, so that the year is that of who tells it: `As Lind told the Senate (2001: 60)`; with pages, as
 * without them it may have been founded then.
 */
export function isAddressed(prose: string, { names, start }: Authors, yearEnd: number): boolean {
  const [name = "", ...others] = names;
  const sign = prose.charCodeAt(yearEnd);
  if (sign !== 0x3a && sign !== 0x2c) return false;
  if (others.length > 0 || !(isAcronym(name) || isInstitution(name.split(" ")))) return false;
  return told.test(prose.slice(Math.max(0, start - REACH), start));
}
