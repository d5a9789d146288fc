import { replace, type Units } from "./units.ts";

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
    szlig: "ß",
    AElig: "Æ",
    aelig: "æ",
    OElig: "Œ",
    oelig: "œ",
    Oslash: "Ø",
    oslash: "ø",
    iquest: "¿",
    iexcl: "¡",
    ordm: "º",
    ordf: "ª",
  }),
);

/** The accents that a letter may carry in its name, `&iacute;`, as combining marks. */
const accents: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acute: "\u0301",
    grave: "\u0300",
    circ: "\u0302",
    uml: "\u0308",
    tilde: "\u0303",
    cedil: "\u0327",
    ring: "\u030a",
    caron: "\u030c",
  }),
);

/** Lets a character reference, `&amp;` or `&#8211;`, read as its character. Returns where to go on. */
export function maskCharacterReference(text: string, units: Units, at: number): number {
  const [whole = "", name = "", decimal = "", hexadecimal = ""] =
    /^&(?:([A-Za-z]{2,8})|#(\d{2,5})|#[xX]([\dA-Fa-f]{2,4}));/.exec(text.slice(at, at + 10)) ?? [];
  const code = decimal === "" ? Number.parseInt(hexadecimal, 16) : Number(decimal);
  const character = named.get(name) ?? accented(name) ?? (code > 0x1f && code <= 0xffff ? String.fromCharCode(code) : null);
  if (whole === "" || character === null) return at + 1;
  replace(units, at, at + whole.length, character);
  return at + whole.length;
}

/** The letter with an accent that a name stands for: `í` of `iacute`. */
function accented(name: string): string | null {
  const accent = accents.get(name.slice(1)) ?? "";
  const letter = (name.charAt(0) + accent).normalize("NFC");
  return accent !== "" && letter.length === 1 ? letter : null;
}
