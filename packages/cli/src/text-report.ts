import { isAgreed, type Locale, labelOf, type ResolvedCitation } from "@concordat/engine";
import type { Looked, ToldProblem } from "@concordat/workspace";
import type { Checked } from "./check-text.ts";
import type { FileReport } from "./report.ts";
import { words } from "./words/catalogue.ts";
import type { Words } from "./words/words.ts";

/** So many citations that nothing can confirm are listed, and so many faults of a library. */
const MOST = 10;

/**
 * The report for people: what was looked at, what could not be, what differs, what agrees, what was not checked. Places
 * are written `file:line:column`, so that a terminal can open them.
 */
export function textReport(checked: readonly Checked[], locale: Locale): string {
  const say = words[locale];
  const unread = checked.filter(({ report }) => report.language === null).length;
  const total = say.total({
    read: checked.length - unread,
    unread,
    problems: checked.reduce((sum, one) => sum + listedProblems(one).length, 0),
    unused: checked.reduce((sum, { unused }) => sum + unused.length, 0),
  });
  return `${checked.map((one) => fileReport(one, say)).join("\n\n")}\n\n${total}\n`;
}

function fileReport(checked: Checked, say: Words): string {
  const { report, fault, unused } = checked;
  const head = fault === null ? report.file : say.because(report.file, fault.message);
  if (report.language === null) return head;
  return [
    head,
    `  ${say.lookedAt} ${lookedAt(checked, say)}.`,
    ...section(
      say.couldNotBeUsed,
      unused.map(({ name, reason }) => say.because(name, reason)),
    ),
    ...differs(checked, say),
    `  ${agrees(checked, say)}`,
    ...section(say.mistakesInRecords, faultsOf(checked, "corpus", say)),
    ...section(say.faultsInLibraries, faultsOf(checked, "library", say)),
    ...section(say.notChecked, notChecked(checked, say)),
  ].join("\n");
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
}

function lookedAt({ report, sources }: Checked, say: Words): string {
  const language = report.language === null ? "" : say.languages[report.language];
  const list = report.list === null ? say.noList : say.list(report.list.line, report.list.entries);
  const isUnnamed = ({ records, declared }: Checked["sources"][number]): boolean => records === null && !declared;
  const libraries = sources
    .filter((source) => !isUnnamed(source))
    .map(({ name, entries, records, declared }) => {
      if (records === null) return say.library(name, entries);
      const corpus = say.corpus(name, records, entries);
      return declared ? corpus : say.explaining(corpus);
    });
  const unnamed = sources.filter(isUnnamed);
  const entries = unnamed.reduce((sum, { entries }) => sum + entries, 0);
  const others = unnamed.length === 0 ? [] : [say.unnamed(unnamed.length, entries)];
  return [`${say.syntaxes[report.syntax]}, ${language}`, list, ...libraries, ...others].join(say.separator);
}

/** What could not be used is told by itself, with who names it. */
function listedProblems({ report, unusable }: Checked): FileReport["problems"] {
  return report.problems.filter(({ message }) => !unusable.includes(message));
}

function differs(checked: Checked, say: Words): readonly string[] {
  const { report, silenced } = checked;
  const lines = listedProblems(checked).map(
    ({ line, column, level, code, message }) => `${report.file}:${line}:${column} ${say.levels[level]} ${code} ${message}`,
  );
  if (silenced.length === 0) return lines.length === 0 ? [`  ${say.nothingDiffers}`] : section(say.differs, lines);
  const counts = new Map<string, number>();
  for (const { code, by } of silenced) {
    const what = `${code} (${say.silencedBy[by]})`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...section(say.differs, lines), `  ${say.silenced([...counts].map(([what, count]) => `${count} ${what}`).join(", "))}`];
}

function agrees({ citations }: Checked, say: Words): string {
  if (citations.length === 0) return say.noCitations;
  return say.agrees(citations.filter(isAgreed).length, citations.length);
}

/** Citations of which nothing above says whether they differ or agree, and what was not looked at for them. */
function notChecked({ report, citations, placeOf, silenced, looked, unused }: Checked, say: Words): readonly string[] {
  const told = new Set([...report.problems, ...silenced].filter(({ code }) => code.startsWith("citation.")).map(({ start }) => start));
  const rest = citations.filter((citation) => !isAgreed(citation) && !told.has(citation.mention.start));
  const lines: string[] = [];
  const inCorpus = rest.filter((one) => undeclared(one) === "corpus");
  const inLibrary = rest.filter((one) => undeclared(one) === "workspace");
  if (inCorpus.length > 0) lines.push(say.onlyCorpus(labelsOf(inCorpus)));
  if (inLibrary.length > 0) lines.push(say.onlyUnnamed(labelsOf(inLibrary)));
  const unresolved = rest.filter((one) => !inCorpus.includes(one) && !inLibrary.includes(one));
  if (unresolved.length > 0) lines.push(say.unresolved(unresolved.length));
  for (const { mention } of unresolved.slice(0, MOST)) lines.push(`  ${report.file}:${placeOf(mention.start)} ${labelOf(mention)}`);
  if (unresolved.length > MOST) lines.push(`  ${say.more(unresolved.length - MOST)}`);
  const isTold = (name: string): boolean => unused.some((one) => one.name === name);
  for (const { name, uri, note } of looked) if (note !== null && uri === null && !isTold(name)) lines.push(say.because(name, note));
  return lines;
}

/** What is wrong in files of one kind, the first of each at its place, but for what is told already; keys that are there twice come last. */
function faultsOf({ looked, report }: Checked, kind: Looked["kind"], say: Words): readonly string[] {
  const toldOf = report.problems.filter(({ code }) => code.startsWith("library.")).map(({ message }) => message);
  const isTold = (place: string): boolean => toldOf.some((one) => one.startsWith(`${place} `));
  return looked
    .filter((one) => one.kind === kind)
    .flatMap(({ name, problems }) => {
      const isTwice = ({ what }: ToldProblem): number => Number(what?.kind === "duplicate");
      const sorted = problems.toSorted((a, b) => isTwice(a) - isTwice(b));
      const lines = sorted.flatMap(({ line, column, message }) => {
        const place = `${name}:${line}:${column}`;
        return isTold(place) ? [] : [say.because(place, message)];
      });
      return lines.length > MOST ? [...lines.slice(0, MOST), `  ${say.more(lines.length - MOST)}`] : lines;
    });
}

/** What kind of undeclared source has a work; null where none has it. */
function undeclared({ resolution }: ResolvedCitation): string | null {
  return resolution.kind === "known" ? resolution.hit.source.role : null;
}

function labelsOf(citations: readonly ResolvedCitation[]): string {
  return [...new Set(citations.map(({ mention }) => labelOf(mention)))].join("; ");
}
