import { withoutMarks } from "../conflicts.ts";
import type { Json } from "./json.ts";
import { looseText } from "./loose-text.ts";

/** Deeper than this no item goes. */
const DEEPEST = 100;

/** What is no value, in JavaScript, in Python and where a number was to be. */
const noValue = /^(?:null|None|undefined|nan|[+-]?Infinity)$/i;
const blank = /(?:\s|\/\/[^\n\r]*|\/\*(?:[^*]|\*(?!\/)){0,1000}\*\/)+/y;
const between = /(?:[\s,;]|\/\/[^\n\r]*|#[^\n\r]*|\/\*(?:[^*]|\*(?!\/)){0,1000}\*\/)+/y;
const name = /(?:(["'])(?:[^"'\\\n\r]|\\.){0,200}\1|[“‘][^”’\n\r]{0,200}[”’]|[\w$-]{1,200}["']?)\s{0,100}[:=]/y;
const nameAlone = /(["'])(?:[^"'\\\n\r]|\\.){1,200}\1\s{0,100}(?=["'[{])/y;
const bare = /[^,;[\]{}\n\r]*/y;

/**
 * An item as it is meant that is no valid JSON: remarks, quotes of other kinds or none, commas too many or too few, line ends and quotes
 * within texts, backslashes that escape nothing, `NaN`, brackets that are never closed, the lines of git about two versions. All that is
 * read is objects, arrays, texts and null.
 *
 * @param text begins with the brace of the item
 * @param isCut whether it breaks off at its end: the value that does is left out
 * @returns null where nothing of it can be read
 */
export function looseItem(text: string, isCut: boolean): Json | null {
  const json = withoutMarks(text);
  const readText = looseText(json, isCut);
  let at = 0;

  const sees = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    return pattern.exec(json)?.[0] ?? "";
  };
  const skip = (pattern: RegExp): string => {
    at += sees(pattern).length;
    return json.charAt(at);
  };

  /** A value; undefined where there is none, or where the item breaks off in it. */
  const value = (depth: number): unknown => {
    const sign = skip(blank);
    if (depth > DEEPEST) at = json.length;
    else if (sign === "{") return object(depth + 1);
    else if (sign === "[") return array(depth + 1);
    else if (/["'“‘`]/.test(sign)) {
      const read = readText(at);
      at = read.end;
      return read.text;
    } else {
      const word = sees(bare);
      at += word.length;
      const written = word
        .replace(/\s(?:\/\/|#).*$/, "")
        .replace(/["']$/, "")
        .trim();
      if (isCut && at >= json.length) return undefined;
      return written === "" || noValue.test(written) ? null : written;
    }
    return undefined;
  };

  const object = (depth: number): Json => {
    const fields = new Map<string, unknown>();
    at += 1;
    for (let sign = skip(between); sign !== ""; sign = skip(between)) {
      if (sign === "}") {
        at += 1;
        break;
      }
      // Of an object that is never closed, in an array that is.
      if (sign === "]" && depth > 1) break;
      const named = sees(name) || sees(nameAlone);
      if (named === "") {
        at += 1;
        continue;
      }
      at += named.length;
      const read = value(depth);
      if (read !== undefined) fields.set(named.replace(/["'“”‘’:=]/g, "").trim(), read);
    }
    return Object.fromEntries(fields);
  };

  const array = (depth: number): readonly unknown[] => {
    const list: unknown[] = [];
    at += 1;
    // A field that begins here, or the end of the object about it, shows that the array is never closed.
    for (let sign = skip(between); sign !== "" && sign !== "}" && sees(name) === ""; sign = skip(between)) {
      if (sign === "]") {
        at += 1;
        break;
      }
      const read = value(depth);
      if (read !== undefined) list.push(read);
    }
    return list;
  };

  const item = object(1);
  return Object.keys(item).length > 0 ? item : null;
}
