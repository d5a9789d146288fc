import type { Brackets } from "../text/brackets.ts";
import { isWord, OPAQUE, SKIP } from "../text/characters.ts";
import type { Span } from "../text/span.ts";
import { isHandle } from "./handle.ts";
import { keyMention } from "./key-mention.ts";
import { locatorAfter, pagesAt } from "./locator.ts";
import type { CitationMention } from "./mention.ts";

/** Quarto's cross-references, and those of pandoc-crossref, which have a colon. */
const crossReference = /^(?:(?:fig|tbl|sec|eq|lst)[-:]|(?:thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau)-)/i;

/** Pandoc's keys: `@welsh2004`, `-@welsh2004`, `[see @welsh2004, p. 3; @stein1983]`, `@{any key}`. */
export function findPandocKeys(text: string, prose: string, brackets: Brackets): readonly CitationMention[] {
  const found: CitationMention[] = [];
  const groups = [...brackets].filter(([open]) => prose.charCodeAt(open) === 0x5b);
  let group = 0;
  for (let at = prose.indexOf("@"); at >= 0; at = prose.indexOf("@", at + 1)) {
    const key = keyAt(text, prose, at);
    if (key === null) continue;
    while (group < groups.length && (groups[group] as [number, number])[1] < at) group += 1;
    const [open, close] = groups[group] ?? [Number.POSITIVE_INFINITY, 0];
    const inside = open < at;
    if (inside ? isLinkLabel(text, close) : isHandle(prose, at, key.end)) continue;
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
          needs: inside || locator !== null || /\d{4}|:\d/.test(key.key) ? "form" : "library",
        },
      ),
    );
  }
  return found.some(({ needs }) => needs === "form") ? found.map(amongKeys) : found;
}

/** One among citations by key, of which a short year makes a key, too: `[@doe99]; @roe04 holds`. Else it may be somebody's handle. */
function amongKeys(mention: CitationMention): CitationMention {
  return /\d\d$/.test(mention.key ?? "") ? { ...mention, needs: "form" } : mention;
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

/** The key of an `@`; null where it is escaped, in an address, or the words of a link. */
function keyAt(text: string, prose: string, at: number): { readonly key: string; readonly end: number } | null {
  const before = prose.charCodeAt(at - 1);
  if (isWord(before) || (before === OPAQUE && !"[>".includes(text.charAt(at - 1))) || text.charCodeAt(at - 1) === 0x5c) return null;
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
