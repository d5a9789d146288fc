import type { DocumentReading } from "../document.ts";
import { isShown } from "../find/mention.ts";
import type { Entry } from "../library/entry.ts";
import { askedSources, type Library } from "../library/library.ts";
import type { ResolvedCitation } from "../resolve/resolution.ts";
import { positionAt } from "../text/lines.ts";
import type { Locale } from "../text/locale.ts";
import type { Span } from "../text/span.ts";
import { citationFinding, type PlacedFinding, unusedEntries, unusedFindings } from "./findings.ts";
import { libraryFindings } from "./library-findings.ts";
import { likelyMeant } from "./likely-meant.ts";
import { messageOf } from "./messages/message-of.ts";
import { otherStyle } from "./other-style.ts";
import { type Check, type CheckSettings, levelOf, type Problem, type Silenced } from "./problem.ts";
import { silencedLines } from "./silence.ts";

/** What a check goes by. */
export interface CheckInput {
  readonly reading: DocumentReading;
  readonly citations: readonly ResolvedCitation[];
  readonly library: Library;
  readonly settings?: CheckSettings;
  readonly locale?: Locale;
  /** Whether the text shares its list with others, which may cite what it does not: then nothing is said of works that are not cited. */
  readonly isPart?: boolean;
  /** Names of libraries that were named for this document and could not be read. */
  readonly unread?: readonly string[];
  /** Names of files of strings that are not here: nobody is accused of what they may define. */
  readonly mayLend?: readonly string[];
  /** Names of libraries that are still being read: until they are there, nothing is held against the text. */
  readonly pending?: readonly string[];
  /** The address of the text: what is wrong with works that it lists in its own YAML is told at their places. */
  readonly uri?: string | null;
  /** Stretches of the text that name a library which could not be used, or a text that was not there, each with a sentence that says why. */
  readonly unusable?: readonly (Span & { readonly code: "library.problem" | "library.none"; readonly message: string })[];
}

/**
 * The problems of one document, in the order of the text. They arise only from its own list and from declared
 * libraries; with neither, one line says that nothing was checked.
 */
export function checkDocument(input: CheckInput): readonly Problem[] {
  return reviewDocument(input).problems;
}

/** The problems of one document, and what settings or the text itself silenced. */
export function reviewDocument(input: CheckInput): Check {
  const { reading, settings = {}, locale = "en" } = input;
  const lines = silencedLines(reading);
  const problems: Problem[] = [];
  const silenced: Silenced[] = [];
  const told = findings(input).map(({ finding, ...span }) => ({ ...span, code: finding.code, message: messageOf(finding, locale) }));
  for (const { start, end, code, message } of [...told, ...(input.unusable ?? [])]) {
    const level = levelOf(code, settings);
    const { line, column } = positionAt(reading.lines, start);
    const text = reading.text.slice(start, end);
    if (isSilenced(lines.get(line), code)) silenced.push({ code, start, end, by: "text" });
    else if (settings.ignore?.some((rule) => rule.code === code && rule.text === text)) silenced.push({ code, start, end, by: "ignore" });
    else if (level === "off") silenced.push({ code, start, end, by: "levels" });
    else problems.push({ code, level, message, start, end, line, column });
  }
  return { problems: problems.sort((a, b) => a.start - b.start), silenced };
}

function findings({
  reading,
  citations,
  library,
  locale = "en",
  isPart = false,
  unread = [],
  pending = [],
  uri = null,
  mayLend = [],
}: CheckInput): readonly PlacedFinding[] {
  const found: PlacedFinding[] = [];
  const sure = citations.filter(({ mention }) => isShown(mention.needs) || mention.needs === "library");
  const [first] = sure;
  const other = otherStyle(reading, sure.length);
  const inOtherStyle: readonly PlacedFinding[] =
    other === null ? [] : [{ start: other.start, end: other.end, finding: { code: "citation.style", style: other.style } }];
  if (pending.length > 0 || (first && askedSources(library).length === 0)) {
    const unnamed = library.filter(({ role }) => role === "workspace").map(({ name }) => name);
    if (other !== null && pending.length === 0 && unread.length === 0) return inOtherStyle;
    const none = { code: "library.none", citations: citations.length, unread, pending, asked: [], unnamed } as const;
    return first === undefined ? [] : [{ start: first.mention.start, end: first.mention.end, finding: none }];
  }
  const open: Span[] = [];
  const idle = isPart ? [] : unusedEntries(reading, citations);
  const meant = new Set<Entry>();
  for (const citation of citations) {
    const likely = citation.resolution.kind === "unknown" ? likelyMeant(citation.mention, idle) : [];
    for (const entry of likely) meant.add(entry);
    const finding = likely.length > 0 ? null : citationFinding(citation, reading, library, locale);
    if (finding === null) continue;
    const { start, end } = citation.mention;
    if (unread.length > 0 && mayStandElsewhere(citation)) open.push({ start, end });
    else found.push({ start, end, finding });
  }
  const [undecided] = open;
  if (undecided) {
    const asked = askedSources(library).map(({ name }) => name);
    found.push({ ...undecided, finding: { code: "library.none", citations: open.length, unread, pending, asked, unnamed: [] } });
  }
  const never = idle.filter((entry) => !meant.has(entry));
  const unused = reading.list === null ? [] : unusedFindings(reading.list, never, locale);
  return [...found, ...(other === null ? unused : inOtherStyle), ...libraryFindings(reading, library, uri, [...unread, ...mayLend])];
}

/** Whether a library that could not be read may have what a citation means: only the text's own list is whole without it. */
function mayStandElsewhere({ resolution }: ResolvedCitation): boolean {
  if (resolution.kind === "mismatch") return resolution.candidates[0]?.hit.source.role !== "list";
  return resolution.kind === "unknown" || (resolution.kind === "known" && !resolution.hit.source.declared);
}

function isSilenced(codes: ReadonlySet<string> | undefined, code: string): boolean {
  return codes !== undefined && (codes.size === 0 || codes.has(code));
}
