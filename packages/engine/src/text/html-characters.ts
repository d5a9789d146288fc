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
    cent: "¢",
    pound: "£",
    yen: "¥",
    euro: "€",
    curren: "¤",
    sect: "§",
    para: "¶",
    copy: "©",
    reg: "®",
    trade: "™",
    deg: "°",
    plusmn: "±",
    times: "×",
    divide: "÷",
    minus: "−",
    middot: "·",
    bull: "•",
    micro: "µ",
    not: "¬",
    brvbar: "¦",
    acute: "´",
    cedil: "¸",
    macr: "¯",
    uml: "¨",
    sup1: "¹",
    sup2: "²",
    sup3: "³",
    frac12: "½",
    frac14: "¼",
    frac34: "¾",
    prime: "′",
    Prime: "″",
    permil: "‰",
    lsaquo: "‹",
    rsaquo: "›",
    sbquo: "‚",
    bdquo: "„",
    dagger: "†",
    Dagger: "‡",
    le: "≤",
    ge: "≥",
    ne: "≠",
    asymp: "≈",
    infin: "∞",
    radic: "√",
    sum: "∑",
    larr: "←",
    rarr: "→",
    harr: "↔",
    ensp: "\u2002",
    emsp: "\u2003",
  }),
);

/** Greek letters, whose names begin with a capital where they do. */
const greek =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega".split(
    " ",
  );

const FIRST_GREEK = 0x3b1;

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
  return named.get(name) ?? accented(name) ?? greekLetter(name);
}

function greekLetter(name: string): string | null {
  const at = greek.indexOf(name.toLowerCase());
  if (at < 0) return null;
  const letter = String.fromCharCode(FIRST_GREEK + at);
  return name.charAt(0) === name.charAt(0).toLowerCase() ? letter : letter.toUpperCase();
}

function accented(name: string): string | null {
  const accent = accents.get(name.slice(1)) ?? "";
  const letter = (name.charAt(0) + accent).normalize("NFC");
  return accent !== "" && letter.length === 1 ? letter : null;
}
