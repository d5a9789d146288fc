import type { CitationMention } from "../find/mention.ts";
import type { Library } from "../library/library.ts";
import type { Masked } from "../mask/masked.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { institutionBefore, mayEndName } from "./institution-before.ts";

/** The name of an institution, and where it stands. */
type Institution = Span & { readonly text: string };

/**
 * A mention as it reads where the words before its year are the name of an institution that a library has: also one in
 * lower case (`l'Académie française (1935)`), and one that could be cut into several names. Null where they are none.
 *
 * @param floor where the citation before ends
 */
export function asInstitution(mention: CitationMention, block: Masked, floor: number, library: Library): CitationMention | null {
  if (mention.form === "collapsed-year" || mention.form === "newspaper") return null;
  // Most names show by their last word that no institution's ends so.
  const last = mention.authors.at(-1);
  if (last !== undefined && !mayEndName(last, last.length, 0, library)) return null;
  const named = institutionBefore(block.prose, namesEnd(mention), floor, library);
  const found = named && withState(named, mention, block.prose);
  if (found === null || (mention.authors.length === 1 && fold(mention.authors[0] as string) === fold(found.text))) return null;
  const { start } = found;
  const alone = mention.form !== "parenthetical";
  return {
    ...mention,
    authors: [found.text],
    start,
    text: block.text.slice(start, mention.end),
    group: alone ? { start, end: mention.group.end } : mention.group,
    needs: !alone && mention.needs === "library" ? "doubt" : mention.needs,
  };
}

/** The state or union that an institution is of, before its name. */
const state = /(?:U\.?[SKN]\.?|E\.?U\.?)\s$/;

/** An institution with its state before it, where it was found with it: a library may have `Customs and Border Protection` alone. */
function withState(found: Institution, { start, form }: CitationMention, prose: string): Institution {
  const [before = ""] = state.exec(prose.slice(Math.max(start, found.start - 5), found.start)) ?? [];
  if (before === "" || form !== "parenthetical") return found;
  return { start: found.start - before.length, end: found.end, text: `${before.trimEnd()} ${found.text}` };
}

/** Where the names before a year end, brackets and an acronym in brackets left out. */
function namesEnd({ authors, group, start, text, year }: CitationMention): number {
  if (authors.length === 0) return group.start;
  const names = text
    .slice(0, text.lastIndexOf(year ?? ""))
    .trimEnd()
    .replace(/[\s(,[*_]+$/u, "");
  return start + (/[)\]]$/.test(names) ? names.replace(/\s[([][\p{L}.&-]{2,12}[)\]]$/u, "") : names).length;
}
