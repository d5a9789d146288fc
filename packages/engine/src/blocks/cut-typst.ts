import { scanTypst } from "../mask/typst-scan.ts";
import type { Cut } from "./cut.ts";

/** Typst: raw text, comments and code hold their blank lines. */
export function cutTypst(text: string, start: number): Cut {
  return { ...scanTypst(text, start, () => undefined), opaque: false };
}
