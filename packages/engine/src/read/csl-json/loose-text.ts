/** A text and where what follows it begins; undefined where the item breaks off in it. */
interface LooseText {
  readonly text: string | undefined;
  readonly end: number;
}

const closing: Readonly<Record<string, string>> = { "“": "”", "‘": "’", "`": "`" };
/** What may follow a text. */
const follows = /\s{0,100}(?:[,;}\]]|\/\/|\/\*|$|["“][\w-]{1,40}["”]\s{0,100}:)/y;
/** A field that begins. */
const field = /["“][\w-]{1,40}["”]\s{0,100}:/y;
const escaped = /\\(?:(["'\\/bfnrt])|u([\da-f]{4}))/gi;
const plainEscapes: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };

/**
 * Reads texts of JSON that may hold quotes of their own or never be closed: one ends at the quote after which something else can begin,
 * or before the next field, or with its line.
 *
 * @param isCut whether the JSON breaks off at its end
 */
export function looseText(json: string, isCut: boolean): (open: number) => LooseText {
  // A quote that was looked for in vain is not looked for again.
  const missing = new Set<string>();
  const is = (pattern: RegExp, at: number): boolean => {
    pattern.lastIndex = at;
    return pattern.test(json);
  };

  const endOf = (open: number, quote: string): { readonly to: number; readonly end: number } | null => {
    if (missing.has(quote)) return null;
    for (let at = open + 1; at < json.length; at += 1) {
      const sign = json.charAt(at);
      if (sign === "\\") at += 1;
      else if (sign === quote && is(follows, at + 1)) return { to: at, end: at + 1 };
      else if ((sign === '"' || sign === "“") && is(field, at)) return { to: at, end: at };
    }
    missing.add(quote);
    return null;
  };

  return (open) => {
    const quote = closing[json.charAt(open)] ?? json.charAt(open);
    const found = endOf(open, quote);
    if (found !== null) {
      const written = json.slice(open + 1, found.to);
      return { text: decoded(found.to === found.end ? withoutEnd(written, /[\s,]/) : written), end: found.end };
    }
    const line = json.slice(open + 1).search(/[\r\n]/);
    const end = line < 0 ? json.length : open + 1 + line;
    if (isCut && end === json.length) return { text: undefined, end };
    return { text: decoded(withoutEnd(json.slice(open + 1, end), /[\s,\]}]/)), end };
  };
}

function withoutEnd(text: string, signs: RegExp): string {
  let end = text.length;
  while (end > 0 && signs.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** What the escapes of a text stand for; a backslash that escapes nothing stays. */
function decoded(text: string): string {
  return text
    .replace(/[\0-\x1f]/g, " ")
    .replace(escaped, (_, sign: string | undefined, code: string) =>
      sign === undefined ? String.fromCharCode(Number.parseInt(code, 16)) : (plainEscapes[sign] ?? sign),
    );
}
