import { keep, recall, slot } from "../blocks/kept.ts";
import type { PlacedBlock } from "../blocks/read-blocks.ts";
import { OPAQUE, SKIP } from "../text/characters.ts";
import type { Span } from "../text/span.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What a list is called by itself. */
const names = set(
  "references reference bibliography bibliografía bibliografia bibliographie referencias références fuentes literatur literaturverzeichnis " +
    "literaturangaben quellenverzeichnis referências",
);
/** What may be called so by itself, or be a section of prose: a list only where entries stand under it. */
const maybes = set("sources literature literatura");
/** What is a list of works only beside a word that says so: `Works cited`, `Ouvrages cités`. */
const kinds = set("works literature sources texts obras trabajos trabalhos literatura textos ouvrages œuvres oeuvres quellen");
const choices = set(
  "cited consulted selected select citadas citada citados consultadas consultada consultados bibliográficas bibliográfica selecta " +
    "bibliographiques cités citées citée consultés consultées sélective zitierte verwendete",
);
/** What else may stand in such a heading. */
const others = set(
  "list of and notes notas general complete full annotated further suggested reading other primary secondary bibliographical lista de e y general básica comentada complementaria primarias secundarias geral complementar " +
    "liste des et générale indicative complémentaire und weitere",
);

/** A line that opens a document's own list. */
export interface Heading extends Span {
  /** Offset of the line. */
  readonly start: number;
  /** Offset of the line after it. */
  readonly end: number;
  /** Number of `#` before it; 0 where it is bold, numbered or bare. */
  readonly level: number;
  /** Whether a list follows by its name alone; under *Sources* prose may stand as well. */
  readonly sure: boolean;
}

/** How long a heading is at most. */
const LONG = 80;

/** Plain letters that every heading of a list has in it, so that its accents may be typed in any way. */
const telling = tellingLetters([...names, ...maybes, ...kinds]);

function tellingLetters(words: readonly string[]): RegExp {
  const starts = words.flatMap((word) => /^[a-z]{3,}/.exec(word)?.[0] ?? []);
  const others = words
    .filter((word) => !/^[a-z]{3}/.test(word))
    .flatMap((word) => word.split(/[^a-z]+/).sort((a, b) => b.length - a.length)[0] ?? []);
  // Where words begin with plain letters, `\b` lets most of a text be passed over at a glance.
  return new RegExp(`\\b(?:${[...new Set(starts)].join("|")})|${[...new Set(others)].join("|")}`, "gi");
}

const headings = slot<null, readonly Heading[]>();

/** The headings of a text under which a list may stand: `## References`, `**Bibliografía**`, `6. Works cited`. */
export function listHeadings(blocks: readonly PlacedBlock[]): readonly Heading[] {
  return blocks.flatMap(({ block, start }) =>
    (recall(block, headings, null) ?? keep(block, headings, null, headingsIn(block.prose))).map((heading) => ({
      ...heading,
      start: heading.start + start,
      end: heading.end + start,
    })),
  );
}

function headingsIn(prose: string): readonly Heading[] {
  const found: Heading[] = [];
  telling.lastIndex = 0;
  for (let word = telling.exec(prose); word !== null; word = telling.exec(prose)) {
    const from = Math.max(0, word.index - LONG);
    const newline = prose.slice(from, word.index).lastIndexOf("\n");
    const length = prose.slice(word.index, word.index + LONG).indexOf("\n");
    const start = from + newline + 1;
    const end = length < 0 ? prose.length : word.index + length;
    if ((newline < 0 && from > 0) || end - start >= LONG) continue;
    telling.lastIndex = end;
    const words = plain(prose.slice(start, end)).split(/\s+/u);
    const sure = isListHeading(words);
    if (sure || (words.length === 1 && maybes.has(words[0] as string))) {
      found.push({ start, end: Math.min(end + 1, prose.length), level: levelOf(prose.slice(start, end)), sure });
    }
  }
  return found;
}

/** Whether a span of a list is a heading and no entry. */
export function isHeading(span: Span): span is Heading {
  return "level" in span;
}

/** The level of a Markdown heading line, 0 for any other line. */
export function levelOf(line: string): number {
  return /^#{1,6}(?=\s)/.exec(line)?.[0].length ?? 0;
}

function isListHeading(words: readonly string[]): boolean {
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
