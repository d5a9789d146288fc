import { isLetter } from "../text/characters.ts";

const unit = String.raw`(?:(?:pt|em|ex|cm|mm|in|pc|bp|dd|cc|sp|mu|fil{1,3})(?![a-zA-Z])|\\[a-zA-Z]{1,40})`;
const length = String.raw`[-+]?\d{0,4}\.?\d{1,6}${unit}`;
/** What plain TeX sets a command to: `=2em`, `=0pt plus 1pt`, `=\parindent`, `=1`, ` 6pt`. */
const assigned = new RegExp(
  String.raw`^\s?(?:(?:=\s?)?${length}(?:\s(?:plus|minus)\s?${length}){0,2}|=\s?(?:[-+]?\d{1,9}|\\[a-zA-Z]{1,40}))`,
);
/** How long that may be. */
const ASSIGNED = 160;

/** How far braces may reach, and brackets. */
const BRACES = 2000;
const BRACKETS = 500;

/** End of the command name that begins with the backslash at `at`, its star left out. */
export function commandEnd(text: string, at: number): number {
  let end = at + 1;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** End of the braced argument at `at`, braces included; `at` where none begins there or it is never closed. */
export function braceEnd(text: string, at: number): number {
  return groupEnd(text, at, 0x7b, 0x7d, BRACES);
}

/** End of the bracketed options at `at`, all of them; `at` where there are none. */
export function optionEnd(text: string, at: number): number {
  for (let from = at; ; ) {
    const end = groupEnd(text, from, 0x5b, 0x5d, BRACKETS);
    if (end === from) return end;
    from = end;
  }
}

/** End of all the options and braced arguments that follow at `at`. */
export function argumentsEnd(text: string, at: number): number {
  for (let end = at; ; ) {
    const next = braceEnd(text, optionEnd(text, end));
    if (next === end) return end;
    end = next;
  }
}

/** End of what a command is set to that ends at `at`; `at` where it is set to nothing. */
export function assignmentEnd(text: string, at: number): number {
  return at + (assigned.exec(text.slice(at, at + ASSIGNED))?.[0].length ?? 0);
}

function groupEnd(text: string, at: number, opens: number, closes: number, reach: number): number {
  if (text.charCodeAt(at) !== opens) return at;
  let depth = 0;
  const limit = Math.min(text.length, at + reach);
  for (let end = at; end < limit; end += 1) {
    const unit = text.charCodeAt(end);
    if (unit === 0x5c) end += 1;
    else if (unit === opens) depth += 1;
    else if (unit === closes && --depth === 0) return end + 1;
  }
  return at;
}
