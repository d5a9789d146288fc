const references: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    nbsp: "\u00a0",
    ndash: "–",
    mdash: "—",
    lsquo: "‘",
    rsquo: "’",
    ldquo: "“",
    rdquo: "”",
    hellip: "…",
    szlig: "ß",
    aelig: "æ",
    AElig: "Æ",
    oelig: "œ",
    OElig: "Œ",
    eth: "ð",
    ETH: "Ð",
    thorn: "þ",
    THORN: "Þ",
    oslash: "ø",
    Oslash: "Ø",
  }),
);

/**
 * A text without the HTML that programs leave in it: tags for italics, small capitals and scripts, signs escaped by name or
 * number. An ampersand after a backslash is one that is meant.
 */
export function withoutHtml(text: string): string {
  const bare = text.includes("<") ? text.replace(/<\/?(?:i|b|em|strong|sc|scp|sub|sup|span)(?:\s[^<>]{0,200})?>/gi, "") : text;
  return bare.includes("&") ? bare.replace(/(?<!\\)&(?:([a-z]{2,8})|#(\d{2,6})|#x([\dA-F]{2,5}));/gi, referred) : bare;
}

const marks: Readonly<Record<string, string>> = {
  acute: "\u0301",
  caron: "\u030c",
  cedil: "\u0327",
  circ: "\u0302",
  grave: "\u0300",
  ring: "\u030a",
  tilde: "\u0303",
  uml: "\u0308",
};

/** A letter with its accent by HTML's names: `ouml`, `Eacute`. */
function accented(name: string): string | null {
  const mark = marks[name.slice(1)];
  return mark === undefined ? null : (name.charAt(0) + mark).normalize("NFC");
}

function referred(written: string, name: string | undefined, decimal: string | undefined, hexadecimal: string | undefined): string {
  if (name !== undefined) return references.get(name) ?? accented(name) ?? written;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  return code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : written;
}
