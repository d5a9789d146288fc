import { contentStart, lineEnd } from "../blocks/line.ts";
import { hide, type Units } from "./units.ts";

/** The mark that opens or closes fenced code. */
export interface Fence {
  /** Backtick or tilde, as a code unit. */
  readonly mark: number;
  /** How many, at least three. */
  readonly width: number;
  /** Whether nothing follows it on its line, as nothing may after one that closes. */
  readonly bare: boolean;
}

/** Hides fenced code, and the marks of fenced divs; a fence that is never closed runs to the end, as it does when rendered. */
export function hideFences(text: string, units: Units): void {
  let open: (Fence & { readonly start: number }) | null = null;
  for (let line = 0; line < text.length; ) {
    const end = lineEnd(text, line);
    const first = contentStart(text, line, end);
    const fence = fenceAt(text, first, end);
    if (open === null && text.startsWith(":::", first)) hide(units, line, end);
    if (open === null && fence) open = { ...fence, start: line };
    else if (open !== null && closesFence(fence, open)) {
      hide(units, open.start, end);
      open = null;
    }
    line = end;
  }
  if (open !== null) hide(units, open.start, text.length);
}

/** The fence that the content of a line is; null where it is none. */
export function fenceAt(text: string, first: number, lineEnd: number): Fence | null {
  const mark = first < lineEnd ? text.charCodeAt(first) : 0;
  if (mark !== 0x60 && mark !== 0x7e) return null;
  let at = first + 1;
  while (text.charCodeAt(at) === mark) at += 1;
  const width = at - first;
  const rest = text.slice(at, lineEnd).trim();
  return width < 3 || (mark === 0x60 && rest.includes("`")) ? null : { mark, width, bare: rest === "" };
}

/** Whether a fence closes the one that is open. */
export function closesFence(fence: Fence | null, open: Fence): boolean {
  return fence?.bare === true && fence.mark === open.mark && fence.width >= open.width;
}
