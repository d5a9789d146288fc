import { OPAQUE, SKIP } from "../text/characters.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What a list is called by itself. */
const names = set(
  "references reference bibliography bibliografía bibliographie referencias références fuentes literatur literaturverzeichnis referências",
);
/** What is a list of works only beside a word that says so: `Works cited`, `Ouvrages cités`. */
const kinds = set("works literature sources texts obras literatura textos ouvrages œuvres oeuvres quellen");
const choices = set(
  "cited consulted selected select citadas citada citados consultadas consultada consultados bibliográficas bibliográfica selecta " +
    "bibliographiques cités citées citée consultés consultées sélective zitierte verwendete",
);
/** What else may stand in such a heading. */
const others = set(
  "list of and general complete full annotated further suggested reading other lista de y general básica comentada complementaria " +
    "liste des et générale indicative complémentaire und weitere",
);

/** A line that opens a document's own list. */
export interface Heading {
  /** Offset of the line. */
  readonly start: number;
  /** Offset of the line after it. */
  readonly end: number;
  /** Number of `#` before it; 0 where it is bold, numbered or bare. */
  readonly level: number;
}

/** The last heading of the text under which a list may stand: `## References`, `**Bibliografía**`, `6. Works cited`. */
export function lastListHeading(prose: string): Heading | null {
  for (let end = prose.length; end > 0; ) {
    const start = prose.lastIndexOf("\n", end - 1) + 1;
    if (end - start < 80 && isListHeading(prose.slice(start, end))) {
      return { start, end: Math.min(end + 1, prose.length), level: levelOf(prose.slice(start, end)) };
    }
    end = start - 1;
  }
  return null;
}

/** The level of a Markdown heading line, 0 for any other line. */
export function levelOf(line: string): number {
  return /^#{1,6}(?=\s)/.exec(line)?.[0].length ?? 0;
}

function isListHeading(line: string): boolean {
  const words = plain(line).split(/\s+/u);
  const has = (some: ReadonlySet<string>): boolean => words.some((word) => some.has(word));
  if (words.length > 5 || !(has(names) || (has(kinds) && has(choices)))) return false;
  return words.every((word) => names.has(word) || kinds.has(word) || choices.has(word) || others.has(word));
}

/** A line without markup, number and final colon, in lower case. */
function plain(line: string): string {
  let text = "";
  for (const character of line) {
    const unit = character.charCodeAt(0);
    if (unit !== OPAQUE && unit !== SKIP) text += character;
  }
  return text
    .trim()
    .replace(/^#{1,6}\s/, "")
    .replace(/\s#+$/, "")
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})?|[IVX]{1,5}|[A-Z])[.)]?\s/, "")
    .replace(/\s?\{[^}]*\}$/, "")
    .replace(/[\s.:]+$/u, "")
    .normalize("NFC")
    .toLowerCase();
}
