import { visible } from "../text/characters.ts";
import { isFinished, type Line } from "./list-lines.ts";
import { namesYear } from "./own-shape.ts";
import { repeatsAuthors } from "./repeated.ts";
import { runsOn } from "./runs-on.ts";

/** Where entries have a line each, at least this share of the lines reads as one, and there are so many of them. */
const [EACH, FEW] = [0.9, 3];

/**
 * Which of some adjoining lines begin entries, where the list has a line for each: nearly all of them begin as entries do and name
 * a year, as the lines of no text do that was wrapped at some width. What a line ends in says nothing then, since such lists often
 * leave the stop out. Null where the lines are none of such a list.
 *
 * @param begins whether a line begins with authors, by its number
 */
export function lineEach(lines: readonly Line[], begins: (at: number) => boolean): readonly boolean[] | null {
  if (lines.length < FEW) return null;
  const whole = lines.map(readsWhole);
  if (whole.filter(Boolean).length < lines.length * EACH) return null;
  const signed = lines.filter((_, at) => begins(at)).length >= lines.length * EACH;
  return lines.map((line, at) => {
    const before = lines[at - 1];
    if (before === undefined) return true;
    if (runsOn(before.prose, line.prose)) return false;
    const [own, last] = [whole[at] === true, whole[at - 1] === true];
    if (begins(at)) return own || last || isFinished(before.prose);
    return own && last && (!signed || isFinished(before.prose));
  });
}

/** Whether a line reads as a whole entry: it begins like one and names a year. */
function readsWhole({ prose, written }: Line): boolean {
  return (/^["“«‘*_]*(?:\p{Lu}|\p{Ll}{1,3}['’ ]\p{Lu})/u.test(visible(prose)) || repeatsAuthors(written)) && namesYear(prose);
}
