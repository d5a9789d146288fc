import type { JsonFault } from "./messages/messages.ts";

/** The first mistake of a JSON text: where it stands, and what it is. */
interface JsonMistake {
  readonly offset: number;
  readonly fault: JsonFault;
}

/** A JSON text as far as it can be read: where each of its words stands, by its dotted path, and its first mistake. */
export interface JsonScan {
  readonly words: ReadonlyMap<string, number>;
  readonly mistake: JsonMistake | null;
}

const DEEPEST = 200;
const literal = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)(?![\w.+-])/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
const bareWord = /[^\s,:{}[\]"]+/y;

/** Reads a JSON text for its places, since a JSON parser tells mistakes in words for programmers. */
export function scanJson(text: string): JsonScan {
  const words = new Map<string, number>();
  let at = 0;

  const skip = (): string => {
    while (/[ \t\r\n]/.test(text.charAt(at))) at += 1;
    return text.charAt(at);
  };
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) at += found.length;
    return found ?? null;
  };
  const wrong = (fault: JsonFault, offset = at): JsonMistake => ({ offset, fault });

  const readString = (): JsonMistake | null => {
    const start = at;
    take(string);
    const end = text.charAt(at);
    at += 1;
    if (end === '"') return null;
    if (end === "\\") return wrong("backslash", at - 1);
    return wrong("noClosingQuote", start);
  };
  const readValue = (path: string, depth: number): JsonMistake | null => {
    const sign = skip();
    if (depth > DEEPEST) return wrong("tooDeep");
    if (sign === '"') return readString();
    if (sign === "{" || sign === "[") return readItems(sign === "{" ? "}" : "]", path, depth);
    if (take(literal) !== null) return null;
    return unexpected("noValue");
  };
  const unexpected = (missing: JsonFault): JsonMistake => {
    const sign = text.charAt(at);
    if (sign === "'") return wrong("singleQuotes");
    if (sign === "#" || text.startsWith("//", at) || text.startsWith("/*", at)) return wrong("comment");
    const start = at;
    const word = take(bareWord);
    if (word !== null) return wrong({ kind: "unquoted", text: word.slice(0, 40) }, start);
    return wrong(sign === "," ? "commaTooMany" : missing);
  };
  const readItems = (close: "}" | "]", path: string, depth: number): JsonMistake | null => {
    const start = at;
    let comma = -1;
    for (at += 1; ; at += 1) {
      const sign = skip();
      if (sign === close && comma >= 0) return wrong("commaTooMany", comma);
      if (sign === close) break;
      if (sign === "") return wrong({ kind: "neverClosed", text: text.charAt(start) }, start);
      const mistake = close === "}" ? readMember(path, depth) : readValue(path, depth + 1);
      if (mistake !== null) return mistake;
      const after = skip();
      if (after === close) break;
      if (after === "") return wrong({ kind: "neverClosed", text: text.charAt(start) }, start);
      if (after !== ",") return /["{[\w-]/.test(after) ? wrong("noComma") : unexpected({ kind: "noCommaOr", text: close });
      comma = at;
    }
    at += 1;
    return null;
  };
  const readMember = (path: string, depth: number): JsonMistake | null => {
    const start = at;
    if (text.charAt(at) !== '"') return unexpected("noWord");
    const mistake = readString();
    if (mistake !== null) return mistake;
    const word = path + (JSON.parse(text.slice(start, at)) as string);
    if (!words.has(word)) words.set(word, start);
    if (skip() !== ":") return wrong({ kind: "noColon", text: text.slice(start, at).trim() });
    at += 1;
    return readValue(`${word}.`, depth + 1);
  };

  if (skip() === "") return { words, mistake: wrong("empty", 0) };
  const mistake = readValue("", 0);
  if (mistake !== null) return { words, mistake };
  return { words, mistake: skip() === "" ? null : wrong("afterEnd") };
}
