import { withoutMarks } from "../conflicts.ts";

/**
 * JSON without what people and programs get wrong by a sign: a comma before a closing bracket, line ends and tabs within texts, backslashes
 * that escaped nothing, remarks, numbers that are none, such as `NaN`, the lines of git about two versions. What else is wrong stays.
 */
export function mended(written: string): string {
  const json = withoutMarks(written);
  let out = "";
  let done = 0;
  let quoted = false;
  const put = (at: number, skip: number, instead: string): void => {
    out += json.slice(done, at) + instead;
    done = at + skip;
  };
  for (let at = 0; at < json.length; at += 1) {
    const sign = json.charAt(at);
    if (quoted && sign === "\\") {
      if (!escaped.test(json.slice(at + 1, at + 6))) put(at, 1, "\\\\");
      else at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (quoted) {
      if (sign < " ") put(at, 1, " ");
    } else if (/[NIu-]/.test(sign)) {
      noValue.lastIndex = at;
      const length = noValue.exec(json)?.[0].length ?? 0;
      if (length > 0) {
        put(at, length, "null");
        at += length - 1;
      }
    } else if (sign === "," || sign === "/") {
      const length = needless(json, at);
      if (length > 0) {
        put(at, length, "");
        at += length - 1;
      }
    }
  }
  return out + json.slice(done);
}

const escaped = /^(?:["\\/bfnrt]|u[\da-f]{4})/i;

/** How long what stands at an offset is, where JSON has no place for it. */
function needless(json: string, at: number): number {
  const pattern = json.charAt(at) === "," ? lastComma : remark;
  pattern.lastIndex = at;
  return pattern.exec(json)?.[0].length ?? 0;
}

const noValue = /(?:-?Infinity|NaN|undefined)(?=\s{0,1000}[,}\]])/y;
const lastComma = /,(?=\s{0,1000}[}\]])/y;
const remark = /\/\/[^\n\r]*|\/\*[^*]{0,1000}\*\//y;
