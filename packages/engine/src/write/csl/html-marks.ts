import { plain } from "../../read/csl-json/plain.ts";

/** Text that reads as itself, though it holds what looks like HTML. */
export function htmlMarked(text: string): string {
  return !/[<&]/.test(text) || plain(text) === text ? text : text.replace(/&(?=#?\w+;)/g, "&amp;").replace(/<(?=\/?[a-z])/gi, "&lt;");
}
