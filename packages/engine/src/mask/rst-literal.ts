import { contentStart } from "../blocks/line.ts";

/** Directives under which nothing is prose. */
const verbatim = new Set(
  (
    "code code-block sourcecode highlight literalinclude parsed-literal math raw doctest testcode testoutput testsetup testcleanup " +
    "ipython jupyter-execute plot graphviz digraph graph mermaid uml plantuml productionlist include image bibliography footbibliography " +
    "toctree contents index meta role default-role tabularcolumns autoclass autofunction automodule"
  ).split(" "),
);

/** What a line of explicit markup, `.. code-block:: python`, begins. */
export interface Explicit {
  /** Offset of its first dot. */
  readonly dots: number;
  readonly kind: "directive" | "comment" | "note" | "target";
  /** The name of a directive, else empty. */
  readonly name: string;
  /** End of the marker: of the name and its colons, of a note's bracket. */
  readonly end: number;
}

/** The explicit markup that a line begins; null where it begins none. */
export function explicitAt(text: string, line: number, lineStop: number): Explicit | null {
  const dots = contentStart(text, line, lineStop);
  if (!text.startsWith("..", dots)) return null;
  const rest = text.slice(dots + 2, Math.min(lineStop, dots + 300)).trimEnd();
  if (rest !== "" && !/^[ \t]/.test(rest)) return null;
  const note = /^\s+\[[^\]\n]{1,100}\](?=\s|$)/.exec(rest);
  if (note) return { dots, kind: "note", name: "", end: dots + 2 + note[0].length };
  const directive = /^\s+(?:\|[^|\n]{1,100}\|\s+)?([A-Za-z][\w:.+-]{0,60}?)\s?::(?=\s|$)/.exec(rest);
  if (directive) {
    const name = rest.includes("|") && /^\s+\|/.test(rest) ? "image" : (directive[1] as string).replace(/^[a-z]+:(?=[a-z])/, "");
    return { dots, kind: "directive", name, end: dots + 2 + directive[0].length };
  }
  return { dots, kind: /^\s+__?[^\s]/.test(rest) ? "target" : "comment", name: "", end: dots + 2 };
}

/**
 * The column over which the lines after this one are indented where they are no prose: those of a directive of code, of a
 * comment, or of a literal block after `::`; -1 where the line opens none of these.
 */
export function opensLiteral(text: string, line: number, end: number): number {
  const explicit = explicitAt(text, line, end);
  const first = contentStart(text, line, end);
  if (explicit?.kind === "directive") return verbatim.has(explicit.name) ? first - line : -1;
  if (explicit?.kind === "comment") {
    // Two dots alone before a blank line are an empty comment, and what follows is a quotation.
    const bare = contentStart(text, explicit.end, end) === end && !isIndented(text, end);
    return bare ? -1 : first - line;
  }
  if (explicit !== null || !/::\s*$/.test(text.slice(Math.max(first, end - 24), end))) return -1;
  return first - line + (/^(?:[-*+•]|#\.|\(?[A-Za-z\d]{1,3}[.)])\s+(?=\S)/.exec(text.slice(first, first + 12))?.[0].length ?? 0);
}

function isIndented(text: string, line: number): boolean {
  const first = contentStart(text, line, text.length);
  return first > line && !text.slice(line, first).includes("\n");
}
