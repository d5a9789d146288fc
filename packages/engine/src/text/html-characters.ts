const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00a0",
    thinsp: "\u2009",
    shy: "\u00ad",
    ndash: "–",
    mdash: "—",
    hellip: "…",
    lsquo: "‘",
    rsquo: "’",
    ldquo: "“",
    rdquo: "”",
    laquo: "«",
    raquo: "»",
    iquest: "¿",
    iexcl: "¡",
    ordm: "º",
    ordf: "ª",
    szlig: "ß",
    aelig: "æ",
    AElig: "Æ",
    oelig: "œ",
    OElig: "Œ",
    oslash: "ø",
    Oslash: "Ø",
    eth: "ð",
    ETH: "Ð",
    thorn: "þ",
    THORN: "Þ",
  }),
);

/** The accents that a letter may carry in its name, as combining marks. */
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

/** The character that HTML has under a name, `–` for `ndash`, `í` for `iacute`; null where texts of words have no such name. */
export function namedCharacter(name: string): string | null {
  return named.get(name) ?? accented(name);
}

function accented(name: string): string | null {
  const accent = accents.get(name.slice(1)) ?? "";
  const letter = (name.charAt(0) + accent).normalize("NFC");
  return accent !== "" && letter.length === 1 ? letter : null;
}
