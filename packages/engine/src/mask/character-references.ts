import { replace, type Units } from "./units.ts";

const named: Readonly<Record<string, string>> = {
  amp: "&",
  nbsp: "\u00a0",
  thinsp: "\u2009",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  shy: "\u0001",
};

/** Lets a character reference, `&amp;` or `&#8211;`, read as its character. Returns where to go on. */
export function maskCharacterReference(text: string, units: Units, at: number): number {
  const [whole = "", name = "", decimal = "", hexadecimal = ""] =
    /^&(?:([A-Za-z]{2,8})|#(\d{2,5})|#[xX]([\dA-Fa-f]{2,4}));/.exec(text.slice(at, at + 10)) ?? [];
  const code = decimal === "" ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  const character = named[name] ?? (code > 0x1f && code <= 0xffff ? String.fromCharCode(code) : null);
  if (whole === "" || character === null) return at + 1;
  replace(units, at, at + whole.length, character);
  return at + whole.length;
}
