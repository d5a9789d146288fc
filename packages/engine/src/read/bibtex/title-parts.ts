import type { TitleMark, TitlePart } from "../../library/title-parts.ts";
import { decodeLatex } from "./decode.ts";
import { END, FIRST, order } from "./part-signs.ts";

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

/** The parts of a title, where LaTeX sets some apart; null where it does not. */
export function latexTitleParts(written: string): readonly TitlePart[] | null {
  if (!mayBeSetApart.test(written)) return null;
  const named = written.replace(
    /\{\s{0,9}\\(em|itshape|it|slshape|sl|bfseries|bf|scshape|sc)(?![A-Za-z])\s{0,9}/g,
    (_, name: string) => `\\${declared[name]}{`,
  );
  const text = decodeLatex(named, () => undefined, true);
  const parts: TitlePart[] = [];
  const open: TitleMark[] = [];
  for (const [piece = ""] of text.matchAll(/[\ufdd0-\ufdd8]|[^\ufdd0-\ufdd8]+/g)) {
    const mark = order[piece.charCodeAt(0) - FIRST];
    if (mark !== undefined) open.push(mark);
    else if (piece === END) open.pop();
    else parts.push({ text: piece, marks: [...open] });
  }
  return open.length === 0 && parts.some(({ marks }) => marks.length > 0) ? parts : null;
}
