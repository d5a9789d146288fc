import { withoutMarks } from "../conflicts.ts";
import type { Json } from "./json.ts";
import { looseText } from "./loose-text.ts";

/** Deeper than this no item goes. */
const DEEPEST = 100;

/** What is no value, in JavaScript, in Python and where a number was to be. */
const noValue = /^(?:null|None|undefined|nan|[+-]?Infinity)$/i;
const blank = /(?:\s|\/\/[^\n\r]*|\/\*(?:[^*]|\*(?!\/)){0,1000}\*\/)+/y;
/** What may stand between two fields or two values. */
const between = /(?:[\s,;]|\/\/[^\n\r]*|#[^\n\r]*|\/\*(?:[^*]|\*(?!\/)){0,1000}\*\/)+/y;
/** A name with its colon. */
const name = /(?:(["'])(?:[^"'\\\n\r]|\\.){0,200}\1|[“‘][^”’\n\r]{0,200}[”’]|[\w$-]{1,200}["']?)\s{0,100}[:=]/y;
/** One that lacks it before a value that shows itself. */
const nameAlone = /(["'])(?:[^"'\\\n\r]|\\.){1,200}\1\s{0,100}(?=["'[{])/y;
/** A value without quotes. */
const bare = /[^,;[\]{}\n\r]*/y;

/** An object that is being read, and how far it was. */
interface Reading {
  readonly json: string;
  /** Whether it breaks off at its end. */
  readonly isCut: boolean;
  readonly textAt: ReturnType<typeof looseText>;
  at: number;
}

/**
 * An object as it is meant that is no valid JSON: remarks, quotes of other kinds or none, commas too many or too few, line ends and quotes
 * within texts, backslashes that escape nothing, `NaN`, brackets that are never closed, the lines of git about two versions. All that is
 * read is objects, arrays, texts and null.
 *
 * @param text begins with the brace of the object
 * @param isCut whether it breaks off at its end: the value that does is left out
 * @returns null where nothing of it can be read
 */
export function looseObject(text: string, isCut: boolean): Json | null {
  const json = withoutMarks(text);
  const read = object({ json, isCut, textAt: looseText(json, isCut), at: 0 }, 1);
  return Object.keys(read).length > 0 ? read : null;
}

function object(reading: Reading, depth: number): Json {
  const fields = new Map<string, unknown>();
  reading.at += 1;
  for (let sign = skip(reading, between); sign !== ""; sign = skip(reading, between)) {
    if (sign === "}") {
      reading.at += 1;
      break;
    }
    // Of an object that is never closed, in an array that is.
    if (sign === "]" && depth > 1) break;
    const named = seen(reading, name) || seen(reading, nameAlone);
    reading.at += named.length || 1;
    const read = named === "" ? undefined : value(reading, depth);
    if (read !== undefined) fields.set(named.replace(/["'“”‘’:=]/g, "").trim(), read);
  }
  return Object.fromEntries(fields);
}

function array(reading: Reading, depth: number): readonly unknown[] {
  const list: unknown[] = [];
  reading.at += 1;
  // A field that begins here, or the end of the object about it, shows that the array is never closed.
  for (let sign = skip(reading, between); sign !== "" && sign !== "}" && seen(reading, name) === ""; sign = skip(reading, between)) {
    if (sign === "]") {
      reading.at += 1;
      break;
    }
    const read = value(reading, depth);
    if (read !== undefined) list.push(read);
  }
  return list;
}

/** A value; undefined where there is none, or where the object breaks off in it. */
function value(reading: Reading, depth: number): unknown {
  const sign = skip(reading, blank);
  if (depth > DEEPEST) {
    reading.at = reading.json.length;
    return undefined;
  }
  if (sign === "{") return object(reading, depth + 1);
  if (sign === "[") return array(reading, depth + 1);
  return /["'“‘`]/.test(sign) ? quoted(reading) : unquoted(reading);
}

function quoted(reading: Reading): string | undefined {
  const { text, end } = reading.textAt(reading.at);
  reading.at = end;
  return text;
}

function unquoted(reading: Reading): string | null | undefined {
  const word = seen(reading, bare);
  reading.at += word.length;
  if (reading.isCut && reading.at >= reading.json.length) return undefined;
  const written = word
    .replace(/\s(?:\/\/|#).*$/, "")
    .replace(/["']$/, "")
    .trim();
  return written === "" || noValue.test(written) ? null : written;
}

/** What fits a pattern where the reading stands; empty where nothing does. */
function seen({ json, at }: Reading, pattern: RegExp): string {
  pattern.lastIndex = at;
  return pattern.exec(json)?.[0] ?? "";
}

/** Goes past what fits a pattern. Gives the sign that comes next. */
function skip(reading: Reading, pattern: RegExp): string {
  reading.at += seen(reading, pattern).length;
  return reading.json.charAt(reading.at);
}
