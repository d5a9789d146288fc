import { expressionTail, nameEnd, type Open, opened, type Tell } from "./typst-parts.ts";
import { stringEnd } from "./typst-verbatim.ts";

/** How far what a cite function is given may reach. */
const REACH = 600;

const statements = new Set("let set show import include if for while return context".split(" "));
/** Functions whose words are part of the sentence around them. */
const flowing = new Set("emph strong text smallcaps underline overline strike highlight sub super upper lower link box quote".split(" "));

/** Goes on with the expression that the hash at `at` begins, and returns where to go on. */
export function expressionEnd(text: string, at: number, open: Open, tell: Tell): number {
  const cite = citeEnd(text, at);
  if (cite > at) return cite;
  const end = nameEnd(text, at + 1);
  if (end > 0) {
    const name = text.slice(at + 1, end);
    const part = flowing.has(name) ? "skipped" : "hidden";
    tell(at, end, part);
    if (!statements.has(name)) return expressionTail(text, end, part, open, tell);
    open.push({ mode: "statement", part: null, tail: false, inCode: open.at(-1)?.inCode === true });
    return end;
  }
  const next = text.charCodeAt(at + 1);
  if (next === 0x22) {
    const stop = stringEnd(text, at + 1);
    tell(at, stop, "hidden");
    return stop;
  }
  if (next !== 0x28 && next !== 0x5b && next !== 0x7b) return at + 1;
  tell(at, at + 1, "hidden");
  return opened(open, at + 1, { mode: next === 0x5b ? "words" : "code", part: "hidden", tail: false }, tell);
}

/** End of a function that cites, `#cite(<welsh2004>, supplement: [p. 3])`, which stays to be read; `at` where none begins there. */
export function citeEnd(text: string, at: number): number {
  const name = /^#[a-z-]*cit(?:e|ation)[a-z-]*\((?=\s*(?:<|label\())/i.exec(text.slice(at, at + 60));
  if (name === null) return at;
  let depth = 1;
  const limit = Math.min(text.length, at + REACH);
  for (let end = at + name[0].length; end < limit; end += 1) {
    const unit = text.charCodeAt(end);
    if (unit === 0x28) depth += 1;
    else if (unit === 0x29 && --depth === 0) return end + 1;
  }
  return at;
}
