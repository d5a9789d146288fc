import type { Syntax } from "../mask/syntax.ts";

/** How much of a label is looked at. */
const REACH = 120;

const definition = /^\[@([^\]\s]+)\]:[ \t]*(?:https?:|<|\/|#|mailto:)/;

/** The handles that a Markdown text defines as links, `[@ada]: https://...`, in lower case: without a library they are nobody's keys. */
export function definedHandles(text: string, syntax: Syntax): readonly string[] {
  const handles: string[] = [];
  if (syntax !== "markdown" || !text.includes("]:")) return handles;
  for (let at = text.indexOf("[@"); at >= 0; at = text.indexOf("[@", at + 2)) {
    if (!/(?:^|\n) {0,3}$/.test(text.slice(Math.max(0, at - 4), at))) continue;
    const [, handle] = definition.exec(text.slice(at, at + REACH)) ?? [];
    if (handle !== undefined) handles.push(handle.toLowerCase());
  }
  return handles;
}
