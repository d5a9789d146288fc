import { hide, type Units } from "./units.ts";

/** Hides fenced code (three or more backticks or tildes); a fence that is never closed runs to the end, as it does when rendered. */
export function hideFences(text: string, units: Units, from: number): void {
  let open: { readonly start: number; readonly mark: string; readonly width: number } | null = null;
  for (let line = from; line < text.length; ) {
    const newline = text.indexOf("\n", line);
    const end = newline < 0 ? text.length : newline + 1;
    const fence = fenceOf(text.slice(line, Math.min(end, line + 200)));
    if (open === null && fence) open = { start: line, mark: fence.mark, width: fence.width };
    else if (open !== null && fence && fence.mark === open.mark && fence.width >= open.width && fence.bare) {
      hide(units, open.start, end);
      open = null;
    }
    line = end;
  }
  if (open !== null) hide(units, open.start, text.length);
}

function fenceOf(line: string): { mark: string; width: number; bare: boolean } | null {
  const trimmed = line.trim();
  const mark = trimmed.charAt(0);
  if (mark !== "`" && mark !== "~") return null;
  let width = 1;
  while (trimmed.charAt(width) === mark) width += 1;
  const rest = trimmed.slice(width);
  if (width < 3 || (mark === "`" && rest.includes("`"))) return null;
  return { mark, width, bare: rest === "" };
}
