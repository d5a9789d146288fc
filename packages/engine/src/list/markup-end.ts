import { braceEnd } from "../mask/latex-scan.ts";
import { SKIP } from "../text/characters.ts";

/** What closes the markup that a sign opens; others close what they open. */
const closing: Readonly<Record<string, string>> = { "[": "]", "#": "]" };

/** LaTeX's commands that set words apart, up to these. */
const command = /^\{?\\[a-zA-Z]+\s*\{?$/;

/**
 * Where the words end that markup sets apart, given where it begins: `*Title*`, `\emph{Title}`, `#emph[Title]`, `<i>Title</i>`. Letters that are
 * written as markup, `St\"adte`, end nothing. -1 where none begins or it does not end before `limit`.
 */
export function markupEnd(text: string, prose: string, at: number, limit: number): number {
  let open = at;
  while (prose.charCodeAt(open) === SKIP) open += 1;
  const sign = text.charAt(at);
  if (sign === "\\" || sign === "{") return command.test(text.slice(at, open)) ? commandEnd(text, at, open, limit) : -1;
  const mark = closing[sign] ?? sign;
  for (let close = prose.indexOf("\u0001", open); close >= 0 && close < limit; close = prose.indexOf("\u0001", close + 1)) {
    if (text.charAt(close) === mark) return close;
  }
  return -1;
}

function commandEnd(text: string, at: number, open: number, limit: number): number {
  const brace = text.charAt(at) === "{" ? at : at + text.slice(at, open).lastIndexOf("{");
  const end = brace < at ? brace : braceEnd(text, brace) - 1;
  return end > open && end < limit ? end : -1;
}
