import { type Brackets, matchBrackets } from "../text/brackets.ts";
import { isWord, OPAQUE, SKIP } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { isHandle } from "./handle.ts";
import { keyMention } from "./key-mention.ts";
import { locatorAfter, pagesAt } from "./locator.ts";
import type { CitationMention, Evidence } from "./mention.ts";

/** Quarto's cross-references, and those of pandoc-crossref, which have a colon. */
const crossReference = /^(?:(?:fig|tbl|sec|eq|lst)[-:]|(?:thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau)-)/i;

/** Pandoc's keys: `@welsh2004`, `-@welsh2004`, `[see @welsh2004, p. 3; @stein1983]`, `@{any key}`. */
export function findPandocKeys(text: string, prose: string, brackets: Brackets): readonly CitationMention[] {
  const found: CitationMention[] = [];
  const groups = [...brackets].filter(([open]) => prose.charCodeAt(open) === 0x5b);
  const inLink = linkWords(text, prose);
  let group = 0;
  for (let at = prose.indexOf("@"); at >= 0; at = prose.indexOf("@", at + 1)) {
    const key = keyAt(text, prose, at);
    if (key === null) continue;
    while (group < groups.length && (groups[group] as [number, number])[1] < at) group += 1;
    const [open, close] = groups[group] ?? [Number.POSITIVE_INFINITY, 0];
    const inside = open < at;
    if (inside && isLinkLabel(text, close)) continue;
    const locator = pagesOf(prose, key.end, inside ? close : null, brackets);
    found.push(
      keyMention(
        text,
        { start: at, end: key.end },
        {
          form: "pandoc-key",
          key: key.key,
          locator: locator ? text.slice(locator.start, locator.end) : null,
          group: inside ? { start: open, end: close + 1 } : { start: at, end: key.end },
          needs:
            inLink(at) || (!inside && isAnothers(prose, at, key))
              ? "library"
              : inside || locator !== null || dated.test(key.key)
                ? "form"
                : "doubt",
        },
      ),
    );
  }
  const among = found.some(({ needs }) => needs === "form");
  const told = found.map((mention) => (mention.needs === "doubt" ? { ...mention, needs: evidenceOfUndated(mention, among) } : mention));
  const handles = told.filter((_mention, at) => isBesideHandle(prose, told, at));
  // Where works are cited by key elsewhere, too, these are keys as well.
  if (handles.length === 0 || told.some((mention) => mention.needs === "form" && !handles.includes(mention))) return told;
  return told.map((mention) => (handles.includes(mention) ? { ...mention, needs: "library" } : mention));
}

/** Whether what has a year for its end stands in a row of prose with somebody's handle: `Thanks to @ada_lind, @tan1999 and @roe`. */
function isBesideHandle(prose: string, found: readonly CitationMention[], at: number): boolean {
  const { start, end, group, needs, locator } = found[at] as CitationMention;
  if (needs !== "form" || locator !== null || group.start !== start) return false;
  const [before, after] = [found[at - 1], found[at + 1]];
  return (
    (before?.needs === "library" && inRow.test(prose.slice(before.end, start))) ||
    (after?.needs === "library" && inRow.test(prose.slice(end, after.start)))
  );
}

const inRow = /^(?:,|,?\s(?:and|y|e|et|&))\s$/;

/** Whether a key of prose is how somebody is called, or what has nothing but a number: `@1747` of a list of changes. */
function isAnothers(prose: string, at: number, { key, end }: Key): boolean {
  return /^\d+$/.test(key) || isHandle(prose, at, end);
}

/** A year in a key, of which a longer number is none, `@ada23888`; or a number after a colon. */
const dated = /(?<!\d)(?:1\d|20)\d\d(?!\d)|:\d/;

/** One among citations by key, of which a short year or a colon makes a key, too: `[@doe99]; @roe04 holds; @roe:ice`. Else it may be somebody's handle. */
function evidenceOfUndated({ key }: CitationMention, among: boolean): Evidence {
  return among && /\d\d$|:/.test(key ?? "") ? "form" : "library";
}

/** Says of offsets in ascending order whether they stand in the words of a link, where handles do rather than keys: `[a comment by @ada3](https://...)`. */
function linkWords(text: string, prose: string): (at: number) => boolean {
  if (!text.includes("](")) return () => false;
  const links = [...matchBrackets(text)].filter(
    ([open, close]) => prose.charCodeAt(open) === SKIP && text.charAt(close + 1) === "(" && text.charAt(open - 1) !== "!",
  );
  let next = 0;
  return (at) => {
    while (next < links.length && (links[next] as [number, number])[1] < at) next += 1;
    return (links[next]?.[0] ?? at) < at;
  };
}

/** The pages after a key: `, p. 3` and `{p. 3}` up to the `close` of its bracket, in prose those of `[p. 3]`. */
function pagesOf(prose: string, end: number, close: number | null, brackets: Brackets): Span | null {
  if (close === null) {
    const open = prose.charCodeAt(end) === 0x20 ? end + 1 : end;
    return prose.charCodeAt(open) === 0x5b ? pagesAt(prose, open + 1, brackets.get(open) ?? open) : null;
  }
  const brace = /^,?\s?\{/.exec(prose.slice(end, end + 3))?.[0].length ?? 0;
  return brace > 0 ? pagesAt(prose, end + brace, close) : locatorAfter(prose, end, close);
}

/** Whether a bracket is the words of a link or defines one, as `[@handle][7]` and `[@handle]: https://...` are; a footnote may follow a citation. */
function isLinkLabel(text: string, close: number): boolean {
  return /^\](?:\[(?!\^)[^\]@]*\]|:\s?(?:https?:|<))/.test(text.slice(close, close + 80));
}

interface Key {
  readonly key: string;
  /** One past its last unit in the text. */
  readonly end: number;
}

/** The key of an `@`; null where it is escaped, doubled, in an address, or the words of a link. */
function keyAt(text: string, prose: string, at: number): Key | null {
  const before = prose.charCodeAt(at - 1);
  if (isWord(before) || before === 0x40 || (before === OPAQUE && !"[>".includes(text.charAt(at - 1))) || text.charCodeAt(at - 1) === 0x5c)
    return null;
  if (before === SKIP && text.charCodeAt(at - 1) === 0x5b) return null;
  if (text.charAt(at + 1) === "{") {
    const close = text.slice(at, at + 300).indexOf("}");
    return close < 3 ? null : { key: text.slice(at + 2, at + close), end: at + close + 1 };
  }
  let end = at + 1;
  while (isKeyUnit(text, end)) end += 1;
  // An underscore at the end closes emphasis, where one is open.
  while (prose.charCodeAt(end - 1) === SKIP) end -= 1;
  const key = text.slice(at + 1, end);
  return key === "" || crossReference.test(key) ? null : { key, end };
}

/** Letters, digits and underscores; other marks only inside, singly. */
function isKeyUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isWord(unit) || unit === 0x5f) return true;
  const next = text.charCodeAt(at + 1);
  return at > 0 && ":.#$%&-+?<>~/".includes(text.charAt(at)) && text.charAt(at - 1) !== "@" && (isWord(next) || next === 0x5f);
}
