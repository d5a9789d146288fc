import { type RawItem, scanItem } from "./scan-item.ts";
import { nameVariables } from "./variables.ts";

/**
 * The next item of a JSON array or of an object that holds items, by its brackets alone, so that one broken item does
 * not hide the others.
 */
export function nextItem(text: string, from: number): RawItem | null {
  let open = text.indexOf("{", from);
  if (open >= 0 && text.slice(from, open).trim() === "" && isFirst(text, from) && holdsItems(text, open)) {
    open = text.indexOf("{", open + 1);
    // What a service answers may hold its list in an object of its own.
    if (open >= 0 && listWithin.test(text.slice(open, open + FAR)) && holdsItems(text, open)) open = text.indexOf("{", open + 1);
  }
  unopened.lastIndex = from;
  if (unopened.test(text)) return scanItem(text, unopened.lastIndex, from);
  return open < 0 ? null : scanItem(text, open, from);
}

/** What stands before an item that lacks its brace and begins with its id: in an array, or after another item. */
const unopened = /[\s,]{0,200}(?:\[\s{0,200})?(?="id"\s{0,20}:)/y;

const FAR = 1000;
const listWithin = /^[^[\]]{0,1000}"items"\s{0,9}:\s{0,9}\[/;

function isFirst(text: string, from: number): boolean {
  return from < 200 && text.slice(0, from).trim() === "";
}

/** Names of fields of an item that hold an array or an object. */
const nested = new Set([
  ...nameVariables,
  ..."author editor issued accessed available-date event-date original-date submitted custom categories keyword".split(" "),
]);

/**
 * Whether the object that a file begins with is no item and holds items: `{"references": [...]}`, `{"tan2004": {...}}`. The
 * first of its fields that is an array or an object tells, unless an id or a type stands before it.
 */
function holdsItems(text: string, open: number): boolean {
  const field = /\s*,?\s*"((?:[^"\\\n]|\\.){0,200})"\s*:\s*(?:([[{])|"(?:[^"\\\n]|\\.)*"|[^\s",{}[\]]+)/y;
  for (field.lastIndex = open + 1; ; ) {
    const found = field.exec(text);
    if (found === null) return false;
    const [, name = "", bracket] = found;
    if (bracket !== undefined) return !nested.has(name);
    if (name === "id" || name === "type") return false;
  }
}
