import { isObject, type Json, written } from "./json.ts";
import { isName } from "./names.ts";

/** The first of the fields by which a work is known that holds something of another kind, so that it says nothing; null where none does. */
export function oddValueIn(item: Json): "title" | "author" | "editor" | null {
  if (isNoText(item.title)) return "title";
  if (isNoNames(item.author)) return "author";
  return isNoNames(item.editor) ? "editor" : null;
}

function isNoText(value: unknown): boolean {
  if (typeof value === "string" || value === undefined) return false;
  if (isObject(value)) return Object.keys(value).length > 0;
  return value === true || value === false || (Array.isArray(value) && value.length > 0 && written(value) === "" && value[0] !== "");
}

/** Whether a list of names holds what is none; an empty object is what programs write for nobody. */
function isNoNames(value: unknown): boolean {
  if (value === undefined || value === null || typeof value === "string") return false;
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  return names.some((name) => (isObject(name) ? Object.keys(name).length > 0 && !isName(name) : name !== null && typeof name !== "string"));
}
