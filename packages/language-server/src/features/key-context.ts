import type { Syntax } from "@concordat/engine";

/** A key that is being typed: with its `@`, or by itself in a command, a role or a macro. */
export interface KeyContext {
  readonly place: "pandoc-key" | "latex-key";
  readonly typed: string;
  /** What has to stand behind the key, and may not yet. */
  readonly closing: string;
}

const letters = String.raw`[\p{L}\p{N}_:.#$%&+?<>~/-]`;
/** `@key`, and what may not stand before it. */
const at = new RegExp(String.raw`(?:^|[^\p{L}\p{N}_@])(@(?:[\p{L}\p{N}_]${letters}*)?)$`, "u");
const latex = /\\[A-Za-z]*cite[A-Za-z]*\*?(?:\[[^\]\n]{0,100}\]){0,2}(?:\{[^{}]{0,200}\})?\{([^{}]*)$/i;
const role = /:(?:foot|full|no)?cite(?::[a-z]+)?:`([^`]*)$/;
const macro = /(?<![\p{L}\p{N}:])(?:full|no)?cite(?:np)?:(?:\[([^[\]]*)|([^\s[\]]*))$/u;
const call = /#[a-z-]*cite[a-z-]*\((?:[^()]*,)?\s*<([^<>]*)$/i;

/** The key that ends before the cursor, in the way of the syntax; null where none is typed. */
export function keyBefore(before: string, syntax: Syntax): KeyContext | null {
  switch (syntax) {
    case "markdown":
      return withSign(before) ?? among(latex, before);
    case "latex":
      return among(latex, before);
    case "restructuredtext":
      return among(role, before);
    case "asciidoc":
      return among(macro, before);
    case "typst":
      return among(call, before, ">") ?? withSign(before);
    default:
      return null;
  }
}

function withSign(before: string): KeyContext | null {
  const typed = at.exec(before)?.[1];
  return typed === undefined ? null : { place: "pandoc-key", typed, closing: "" };
}

/** The last of the keys that a pattern finds, where several stand side by side. */
function among(pattern: RegExp, before: string, closing = ""): KeyContext | null {
  const found = pattern.exec(before);
  if (found === null) return null;
  const keys = found[1] ?? found[2] ?? "";
  const typed = keys.slice(Math.max(keys.lastIndexOf(","), keys.lastIndexOf(";")) + 1).trimStart();
  return { place: "latex-key", typed, closing };
}
