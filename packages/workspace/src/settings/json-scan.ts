import type { JsonFault } from "../messages/messages.ts";

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

/** A text on its way through: how far it was read, and the words found so far. */
interface Scanner {
  readonly text: string;
  at: number;
  readonly words: Map<string, number>;
}

/** Reads a JSON text for its places, since a JSON parser tells mistakes in words for programmers. */
export function scanJson(text: string): JsonScan {
  const json: Scanner = { text, at: 0, words: new Map() };
  const { words } = json;
  if (skip(json) === "") return { words, mistake: wrong("empty", 0) };
  const mistake = readValue(json, "", 0);
  if (mistake !== null) return { words, mistake };
  return { words, mistake: skip(json) === "" ? null : wrong("afterEnd", json.at) };
}

function readValue(json: Scanner, path: string, depth: number): JsonMistake | null {
  const sign = skip(json);
  if (depth > DEEPEST) return wrong("tooDeep", json.at);
  if (sign === '"') return readString(json);
  if (sign === "{" || sign === "[") return readItems(json, sign === "{" ? "}" : "]", path, depth);
  return take(json, literal) === null ? unexpected(json, "noValue") : null;
}

function readString(json: Scanner): JsonMistake | null {
  const start = json.at;
  take(json, string);
  const end = json.text.charAt(json.at);
  json.at += 1;
  if (end === '"') return null;
  return end === "\\" ? wrong("backslash", json.at - 1) : wrong("noClosingQuote", start);
}

/** Reads the members of an object or the items of a list. */
function readItems(json: Scanner, close: "}" | "]", path: string, depth: number): JsonMistake | null {
  const start = json.at;
  const neverClosed = (): JsonMistake => wrong({ kind: "neverClosed", text: json.text.charAt(start) }, start);
  let comma = -1;
  for (json.at += 1; ; json.at += 1) {
    const sign = skip(json);
    if (sign === close && comma >= 0) return wrong("commaTooMany", comma);
    if (sign === close) break;
    if (sign === "") return neverClosed();
    const mistake = close === "}" ? readMember(json, path, depth) : readValue(json, path, depth + 1);
    if (mistake !== null) return mistake;
    const after = skip(json);
    if (after === close) break;
    if (after === "") return neverClosed();
    if (after !== ",") return /["{[\w-]/.test(after) ? wrong("noComma", json.at) : unexpected(json, { kind: "noCommaOr", text: close });
    comma = json.at;
  }
  json.at += 1;
  return null;
}

function readMember(json: Scanner, path: string, depth: number): JsonMistake | null {
  const { text, words, at: start } = json;
  if (text.charAt(start) !== '"') return unexpected(json, "noWord");
  const mistake = readString(json);
  if (mistake !== null) return mistake;
  const word = path + (JSON.parse(text.slice(start, json.at)) as string);
  if (!words.has(word)) words.set(word, start);
  if (skip(json) !== ":") return wrong({ kind: "noColon", text: text.slice(start, json.at).trim() }, json.at);
  json.at += 1;
  return readValue(json, `${word}.`, depth + 1);
}

/** What stands where something else should, told by what people mistake for JSON. */
function unexpected(json: Scanner, missing: JsonFault): JsonMistake {
  const { text, at: start } = json;
  const sign = text.charAt(start);
  if (sign === "'") return wrong("singleQuotes", start);
  if (sign === "#" || text.startsWith("//", start) || text.startsWith("/*", start)) return wrong("comment", start);
  const word = take(json, bareWord);
  if (word !== null) return wrong({ kind: "unquoted", text: word.slice(0, 40) }, start);
  return wrong(sign === "," ? "commaTooMany" : missing, start);
}

function wrong(fault: JsonFault, offset: number): JsonMistake {
  return { offset, fault };
}

/** Goes on to the next sign that is no blank, and says which it is; empty at the end. */
function skip(json: Scanner): string {
  while (/[ \t\r\n]/.test(json.text.charAt(json.at))) json.at += 1;
  return json.text.charAt(json.at);
}

/** Takes what fits here; null where nothing does. */
function take(json: Scanner, pattern: RegExp): string | null {
  pattern.lastIndex = json.at;
  const [found] = pattern.exec(json.text) ?? [];
  if (found !== undefined) json.at += found.length;
  return found ?? null;
}
