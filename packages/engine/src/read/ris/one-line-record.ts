import type { RawRecord, RisLine } from "./raw-record.ts";

/**
 * The record at an offset that stands on one line, as where a program or a form ran its lines together: `TY  - BOOK AU  - Tan, Wei ER  -`. Null
 * where none does. Linear in what it reads.
 */
export function recordOnLine(text: string, from: number): RawRecord | null {
  begins.lastIndex = from;
  const first = begins.exec(text);
  if (first === null) return null;
  const lines: RisLine[] = [{ tag: "TY", value: first[1] as string }];
  const start = from + first[0].indexOf("TY");
  for (let at = begins.lastIndex; ; at = tagged.lastIndex) {
    tagged.lastIndex = at;
    const [whole, tag = "", value = ""] = tagged.exec(text) ?? [];
    if (whole === undefined) return null;
    if (tag === "ER") return { start, end: at + whole.indexOf("-") + 1, lines, closed: true, ended: true, reach: 0 };
    lines.push({ tag, value: value.trim() });
  }
}

const begins = /[ \t]{0,20}TY {1,3}- {1,3}([A-Z]{3,8})[ \t]{1,20}(?=[A-Z][A-Z\d] {1,2}- )/y;
/** A tag with its value, up to the next one. */
const tagged = /([A-Z][A-Z\d]) {1,2}-((?:(?![ \t][A-Z][A-Z\d] {2}-)[^\r\n])*)[ \t]{0,20}/y;
