/** The first mistake of a JSON text: where it stands, and what is wrong and how to mend it. */
interface JsonMistake {
  readonly offset: number;
  readonly message: string;
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
  const wrong = (message: string, offset = at): JsonMistake => ({ offset, message });

  const readString = (): JsonMistake | null => {
    const start = at;
    take(string);
    const end = text.charAt(at);
    at += 1;
    if (end === '"') return null;
    if (end === "\\") return wrong("a backslash stands alone; write / in paths", at - 1);
    return wrong("this text has no closing quote", start);
  };
  const readValue = (path: string, depth: number): JsonMistake | null => {
    const sign = skip();
    if (depth > DEEPEST) return wrong("it is nested too deep");
    if (sign === '"') return readString();
    if (sign === "{" || sign === "[") return readItems(sign === "{" ? "}" : "]", path, depth);
    if (take(literal) !== null) return null;
    return unexpected("a value is missing here");
  };
  const unexpected = (missing: string): JsonMistake => {
    const sign = text.charAt(at);
    if (sign === "'") return wrong("text stands in double quotes, not in single ones");
    if (sign === "#" || text.startsWith("//", at) || text.startsWith("/*", at)) return wrong("JSON has no comments; remove this one");
    const start = at;
    const word = take(bareWord);
    if (word !== null) return wrong(`${word.slice(0, 40)} stands without double quotes`, start);
    return wrong(sign === "," ? "this comma is one too many; remove it" : missing);
  };
  const readItems = (close: "}" | "]", path: string, depth: number): JsonMistake | null => {
    const start = at;
    let comma = -1;
    for (at += 1; ; at += 1) {
      const sign = skip();
      if (sign === close && comma >= 0) return wrong("this comma is one too many; remove it", comma);
      if (sign === close) break;
      if (sign === "") return wrong(`this ${text.charAt(start)} is never closed`, start);
      const mistake = close === "}" ? readMember(path, depth) : readValue(path, depth + 1);
      if (mistake !== null) return mistake;
      const after = skip();
      if (after === close) break;
      if (after === "") return wrong(`this ${text.charAt(start)} is never closed`, start);
      if (after !== ",")
        return /["{[\w-]/.test(after) ? wrong("a comma is missing before this") : unexpected(`a comma or a ${close} is missing here`);
      comma = at;
    }
    at += 1;
    return null;
  };
  const readMember = (path: string, depth: number): JsonMistake | null => {
    const start = at;
    if (text.charAt(at) !== '"') return unexpected("a word in double quotes is missing here");
    const mistake = readString();
    if (mistake !== null) return mistake;
    const word = path + (JSON.parse(text.slice(start, at)) as string);
    if (!words.has(word)) words.set(word, start);
    if (skip() !== ":") return wrong(`a colon is missing after ${text.slice(start, at).trim()}`);
    at += 1;
    return readValue(`${word}.`, depth + 1);
  };

  if (skip() === "") return { words, mistake: wrong("it is empty; write {}", 0) };
  const mistake = readValue("", 0);
  if (mistake !== null) return { words, mistake };
  return { words, mistake: skip() === "" ? null : wrong("something stands after its end; remove it") };
}
