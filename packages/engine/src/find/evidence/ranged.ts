import { isPlace } from "../../words/places.ts";

/** How far around it the other may stand. */
const REACH = 64;

const begin = "(?:(?<!\\p{L})(?:[Ff]rom|[Dd]esde|[Dd]epuis|[Vv]on)|(?:^|[.!?]\\s)De)";
const from = new RegExp(`${begin}\\s$`, "u");
const until = "\\s(?:to|through|hasta|jusqu['’]à|à|a|até|bis)\\s";
const other = "(?:\\p{Ll}{1,3}\\s){0,2}(\\p{Lu}[^\\d.;:()]{1,40})\\s\\d{4}[a-z]?";
const to = new RegExp(`^${until}${other}(?:[,.;)]|\\s\\p{Ll}|$)`, "u");
const fromOne = new RegExp(`${begin}\\s${other}${until}(?:\\p{Ll}{1,3}\\s){0,2}$`, "u");

/** Whether works reach from one to another, of which this is either: `desde Lind 1962 hasta Tan 2001, …`. From a place on it is what happened. */
export function isRanged(prose: string, start: number, end: number): boolean {
  const before = prose.slice(Math.max(0, start - REACH), start);
  const [, name = ""] = (from.test(before) ? to.exec(prose.slice(end, end + REACH)) : fromOne.exec(before)) ?? [];
  return name !== "" && !isPlace(name);
}
