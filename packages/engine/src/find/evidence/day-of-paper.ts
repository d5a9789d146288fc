import { SKIP, visible } from "../../text/characters.ts";
import type { Span } from "../../text/span.ts";
import { press, verbsOfPress } from "../../words/press.ts";
import { dated } from "../../words/things.ts";
import { verbsOfSaying } from "../../words/verbs.ts";
import type { Item } from "../item.ts";
import type { Evidence } from "../mention.ts";
import { isAccordingTo } from "./led-to.ts";
import { isSaid } from "./said.ts";

/**
 * What a day in brackets makes of the name before it. A newspaper in italics, or by its name, prints what it says: `The *Harbor
 * Times* (3 May 2011) reports`; by its name alone it may be a ship or a satellite with its day. Another name that says something is
 * a newspaper or somebody who wrote that day; what has but a day was born or signed on it, and only a library tells.
 */
export function evidenceOfDay(prose: string, { start, authors, needs }: Item, bracket: Span): Evidence {
  const [name = "", ...others] = authors;
  const paper = others.length === 0 && isPaper(prose, start, name);
  const after = bracket.end + (/^\s(?:l['’]|l[aoe]s?\s)/.exec(prose.slice(bracket.end, bracket.end + 6))?.[0].length ?? 0);
  const writes = [verbsOfSaying, verbsOfPress].some((verbs) => isSaid(prose, after, verbs)) || isAccordingTo(prose, start);
  if (writes && (paper || (others.length === 0 && isItalic(prose, start, bracket.start)))) return "form";
  return paper || (writes && (needs !== "library" || isTitled(name))) ? "doubt" : "library";
}

/** Whether a name is one word with its article, as those of newspapers are, and no thing that is signed or held on a day: `El Faro`, but `La Cumbre`. */
function isTitled(name: string): boolean {
  const [, word] = /^(?:The|El|L[ae]s?|Los|O|Il|Der|Die)\s(\S+)$/.exec(name) ?? [];
  return word !== undefined && !dated.has(word.toLowerCase());
}

/** Whether a name is that of a newspaper by its last word, with others or an article before it: `Harbor Times`, `The Times`. */
function isPaper(prose: string, start: number, name: string): boolean {
  const words = name.split(" ");
  return (
    press.has(words.at(-1) as string) &&
    (words.length > 1 || /(?<!\p{L})[Tt]he\s$/u.test(visible(prose.slice(Math.max(0, start - 8), start))))
  );
}

function isItalic(prose: string, start: number, bracket: number): boolean {
  return prose.charCodeAt(start - 1) === SKIP && /\u0001\s{0,2}$/.test(prose.slice(Math.max(0, bracket - 4), bracket));
}
