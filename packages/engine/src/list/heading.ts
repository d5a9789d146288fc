import { OPAQUE, SKIP } from "../text/characters.ts";

const headings = new Set([
  "references",
  "references cited",
  "reference list",
  "bibliography",
  "works cited",
  "literature cited",
  "bibliografía",
  "referencias",
  "referencias bibliográficas",
  "obras citadas",
  "fuentes",
  "bibliographie",
  "références",
  "références bibliographiques",
  "ouvrages cités",
]);

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
    if (end - start < 80 && headings.has(words(prose.slice(start, end)))) {
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

/** A line without markup, number and final colon. */
function words(line: string): string {
  let plain = "";
  for (const character of line) {
    const unit = character.charCodeAt(0);
    if (unit !== OPAQUE && unit !== SKIP) plain += character;
  }
  return plain
    .trim()
    .replace(/^#{1,6}\s/, "")
    .replace(/\s#+$/, "")
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})?|[IVX]{1,5})[.)]?\s/, "")
    .replace(/\s?\{[^}]*\}$/, "")
    .replace(/[:.]$/, "")
    .trim()
    .normalize("NFC")
    .toLowerCase();
}
