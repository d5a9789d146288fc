/** What a value may be that is neither a text, an object nor an array. */
const bare = /(?:-?(?:0|[1-9]\d{0,400})(?:\.\d{1,400})?(?:[eE][+-]?\d{1,9})?|true|false|null)(?![\w.+-])/y;

/** What may come next: a value, the name of a field, a colon, or what follows a value; a name or a value may be lacking in brackets that hold nothing. */
type Next = "value" | "name" | "colon" | "after" | "nameOrEnd" | "valueOrEnd";

/** Where a text that begins as an object of JSON stops being one; its length where more of it would make it one. Linear. */
export function invalidAt(json: string): number {
  const open: string[] = [];
  let next: Next = "value";
  for (let at = blanksEnd(json, 0); at < json.length; at = blanksEnd(json, at)) {
    const sign = json.charAt(at);
    if ((sign === "}" || sign === "]") && (next === "after" || next.endsWith("OrEnd")) && open.pop() === sign) {
      next = "after";
      at += 1;
    } else if (next === "after" && sign === "," && open.length > 0) {
      next = open.at(-1) === "}" ? "name" : "value";
      at += 1;
    } else if (next === "colon" && sign === ":") {
      next = "value";
      at += 1;
    } else if (sign === '"' && next !== "colon" && next !== "after") {
      const end = textEnd(json, at + 1);
      if (json.charAt(end) !== '"') return end;
      next = next.startsWith("name") ? "colon" : "after";
      at = end + 1;
    } else if (next.startsWith("value") && (sign === "{" || sign === "[")) {
      open.push(sign === "{" ? "}" : "]");
      next = sign === "{" ? "nameOrEnd" : "valueOrEnd";
      at += 1;
    } else {
      bare.lastIndex = at;
      if (!next.startsWith("value") || !bare.test(json)) return at;
      next = "after";
      at = bare.lastIndex;
    }
  }
  return json.length;
}

function blanksEnd(json: string, from: number): number {
  let at = from;
  while (/[ \t\n\r]/.test(json.charAt(at))) at += 1;
  return at;
}

/** Where a text ends or stops being one: at its quote, at a sign that has to be escaped, or at a backslash that escapes nothing. */
function textEnd(json: string, from: number): number {
  let at = from;
  for (; at < json.length && json.charCodeAt(at) !== 0x22 && json.charCodeAt(at) >= 0x20; at += 1) {
    if (json.charCodeAt(at) !== 0x5c) continue;
    escaped.lastIndex = at;
    if (!escaped.test(json)) return at;
    at = escaped.lastIndex - 1;
  }
  return at;
}

const escaped = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
