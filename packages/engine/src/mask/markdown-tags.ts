import { hide, replace, skip, type Units } from "./units.ts";

/** Tags that stand inside words and sentences; all others part what stands around them. */
const inline = new Set("a abbr b bdi bdo big cite dfn em font i ins mark q s small span strike strong sub sup time tt u wbr".split(" "));
/** Tags between which nothing is prose. */
const opaque = new Set("code kbd math pre samp script style svg textarea".split(" "));

/**
 * Masks a comment, a tag, an address in angle brackets, or the code that a tag holds. Returns where to go on.
 *
 * @param window what stands from `at` to the end of its paragraph, as far as a tag may reach
 */
export function maskTag(text: string, units: Units, at: number, window: string): number {
  if (text.startsWith("<!--", at)) {
    const close = text.indexOf("-->", at + 4);
    return hidden(units, at, close < 0 ? text.length : close + 3);
  }
  const tag = /^<\/?([A-Za-z][A-Za-z0-9-]*)?[^<>]*>/.exec(window);
  if (tag === null || !/[A-Za-z/]/.test(window.charAt(1))) return at + 1;
  const end = at + tag[0].length;
  const name = (tag[1] ?? "").toLowerCase();
  if (/^<[^\s<>"=]*[:@]\S*>$/.test(tag[0])) return hidden(units, at, end);
  if (opaque.has(name) && !tag[0].startsWith("</")) {
    const close = window.toLowerCase().indexOf(`</${name}`);
    return hidden(units, at, close < 0 ? end : at + close);
  }
  if (name === "br") replace(units, at, end, " ");
  else if (inline.has(name) || name === "") skip(units, at, end);
  else hide(units, at, end);
  return end;
}

function hidden(units: Units, start: number, end: number): number {
  hide(units, start, end);
  return end;
}
