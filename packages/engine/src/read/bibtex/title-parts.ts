import type { TitleMark, TitlePart } from "../../library/title-parts.ts";
import { decodeLatex, tidy, type Unknown } from "./decode.ts";
import { FIRST, LAST, order, partSigns } from "./part-signs.ts";

const declared: Readonly<Record<string, string>> = {
  em: "emph",
  it: "emph",
  itshape: "emph",
  sl: "emph",
  slshape: "emph",
  bf: "textbf",
  bfseries: "textbf",
  sc: "textsc",
  scshape: "textsc",
};

/** What a title holds that sets something apart: asked first, since few do. */
const mayBeSetApart = /\\(?:emph|text(?:it|sl|bf|sc|su[pb])|mkbib(?:emph|it|bo|sm|su)|em|it|sl|bf|sc)|[\^_]/;

/** A title as plain text, and in parts where LaTeX sets some apart, else null. */
export interface LatexTitle {
  readonly text: string;
  readonly parts: readonly TitlePart[] | null;
}

/** Reads a title. Most that set something apart are decoded once; scripts, which plain text has characters for, once more. */
export function latexTitle(written: string, unknown: Unknown): LatexTitle {
  if (!mayBeSetApart.test(written) || anySign.test(written)) return { text: decodeLatex(written, unknown), parts: null };
  const declares = declaration.test(written);
  const marked = decodeLatex(declares ? asCommands(written) : written, declares ? undefined : unknown, true);
  const text = declares || scripts.test(marked) ? decodeLatex(written, declares ? unknown : undefined) : tidy(marked.replaceAll(signs, ""));
  return { text, parts: partsOf(marked) };
}

/** A command that sets apart all that follows it in its braces: `{\em Ice}`. */
const declaration = /\{\s{0,9}\\(?:em|it|sl|bf|sc)(?:shape|series)?(?![A-Za-z])/;
const anySign = new RegExp(`[${String.fromCharCode(FIRST)}-${String.fromCharCode(LAST)}]`);
const signs = new RegExp(anySign, "g");
const scripts = new RegExp(`[${["above", "below"].map((mark) => partSigns(mark as TitleMark)[0]).join("")}]`);

function partsOf(marked: string): readonly TitlePart[] | null {
  const parts: TitlePart[] = [];
  const open: TitleMark[] = [];
  let from = 0;
  const close = (at: number): void => {
    if (at > from) parts.push({ text: marked.slice(from, at), marks: open.length === 0 ? none : [...open] });
    from = at + 1;
  };
  for (let at = 0; at < marked.length; at += 1) {
    const sign = marked.charCodeAt(at);
    if (sign < FIRST || sign > LAST) continue;
    close(at);
    const mark = order[sign - FIRST];
    if (mark === undefined) open.pop();
    else open.push(mark);
  }
  close(marked.length);
  return open.length === 0 && parts.some(({ marks }) => marks.length > 0) ? parts : null;
}

const none: readonly never[] = [];

/** `{\em Ice}` as `\emph{Ice}`. */
function asCommands(written: string): string {
  return written.replace(
    /\{\s{0,9}\\(em|itshape|it|slshape|sl|bfseries|bf|scshape|sc)(?![A-Za-z])\s{0,9}/g,
    (_, name: string) => `\\${declared[name]}{`,
  );
}
