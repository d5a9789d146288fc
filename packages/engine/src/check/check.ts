import type { DocumentReading } from "../document.ts";
import type { Library } from "../library/library.ts";
import type { ResolvedCitation } from "../resolve/resolution.ts";
import { positionAt } from "../text/lines.ts";
import { citationFinding, type PlacedFinding, unusedFindings } from "./findings.ts";
import { type Locale, messageOf } from "./messages.ts";
import { type CheckSettings, type Level, type Problem, problemCodes } from "./problem.ts";
import { silencedLines } from "./silence.ts";

const defaults: ReadonlyMap<string, Level> = new Map(problemCodes.map(({ code, level }) => [code, level]));

/**
 * The problems of one document, in the order of the text. They arise only from its own list and from declared
 * libraries; with neither, one line says that nothing was checked.
 */
export function checkDocument(input: {
  readonly reading: DocumentReading;
  readonly citations: readonly ResolvedCitation[];
  readonly library: Library;
  readonly settings?: CheckSettings;
  readonly locale?: Locale;
}): readonly Problem[] {
  const { reading, citations, library, settings = {}, locale = "en" } = input;
  const silenced = silencedLines(reading);
  const problems: Problem[] = [];
  for (const { start, end, finding } of findings(reading, citations, library, locale)) {
    const level = settings.levels?.[finding.code] ?? defaults.get(finding.code) ?? "information";
    const { line, column } = positionAt(reading.lines, start);
    if (level === "off" || isSilenced(silenced.get(line), finding.code)) continue;
    const text = reading.text.slice(start, end);
    if (settings.ignore?.some((rule) => rule.code === finding.code && rule.text === text)) continue;
    problems.push({ code: finding.code, level, message: messageOf(finding, locale), start, end, line, column });
  }
  return problems.sort((a, b) => a.start - b.start);
}

function findings(
  reading: DocumentReading,
  citations: readonly ResolvedCitation[],
  library: Library,
  locale: Locale,
): readonly PlacedFinding[] {
  const found: PlacedFinding[] = [];
  const [first] = citations;
  if (first && !library.some((source) => source.declared)) {
    return [{ start: first.mention.start, end: first.mention.end, finding: { code: "library.none", citations: citations.length } }];
  }
  for (const citation of citations) {
    const finding = citationFinding(citation, reading, library, locale);
    if (finding) found.push({ start: citation.mention.start, end: citation.mention.end, finding });
  }
  return [...found, ...unusedFindings(reading, citations, locale)];
}

function isSilenced(codes: ReadonlySet<string> | undefined, code: string): boolean {
  return codes !== undefined && (codes.size === 0 || codes.has(code));
}
