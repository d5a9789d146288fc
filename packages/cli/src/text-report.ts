import { type Locale, labelOf } from "@concordat/engine";
import type { Checked } from "./check-text.ts";
import { type Words, words } from "./words.ts";

/**
 * The report for people: what was looked at, what differs, what agrees, what was not checked. Places are written
 * `file:line:column`, so that a terminal can open them.
 */
export function textReport(checked: readonly Checked[], locale: Locale): string {
  const say = words[locale];
  const problems = checked.reduce((sum, { report }) => sum + report.problems.length, 0);
  return `${checked.map((one) => fileReport(one, say)).join("\n\n")}\n\n${say.total(checked.length, problems)}\n`;
}

function fileReport(checked: Checked, say: Words): string {
  const { report } = checked;
  const head = report.error === null ? report.file : `${report.file}: ${report.error.message}`;
  if (report.language === null) return head;
  return [
    head,
    `  ${say.lookedAt}: ${lookedAt(checked, say)}.`,
    ...differs(checked, say),
    `  ${agrees(checked, say)}`,
    ...notChecked(checked, say),
  ].join("\n");
}

function lookedAt({ report, sources }: Checked, say: Words): string {
  const language = report.language === null ? "" : say.languages[report.language];
  const list = report.list === null ? say.noList : say.list(report.list.line, report.list.entries);
  const libraries = sources.map(({ name, entries, declared }) => (declared ? say.library(name, entries) : say.explaining(name, entries)));
  return [`${report.syntax}, ${language}`, list, ...libraries].join("; ");
}

function differs({ report }: Checked, say: Words): readonly string[] {
  if (report.problems.length === 0) return [`  ${say.nothingDiffers}`];
  const lines = report.problems.map(
    ({ line, column, level, code, message }) => `    ${report.file}:${line}:${column} ${level} ${code} ${message}`,
  );
  return [`  ${say.differs}:`, ...lines];
}

function agrees({ citations }: Checked, say: Words): string {
  if (citations.length === 0) return say.noCitations;
  const known = citations.filter(({ resolution }) => resolution.kind === "known" && resolution.hit.source.declared);
  return say.agrees(known.length, citations.length);
}

function notChecked({ citations, looked }: Checked, say: Words): readonly string[] {
  const lines: string[] = [];
  const onlyCorpus = citations.filter(({ resolution }) => resolution.kind === "known" && !resolution.hit.source.declared);
  if (onlyCorpus.length > 0) lines.push(say.onlyCorpus([...new Set(onlyCorpus.map(({ mention }) => labelOf(mention)))].join("; ")));
  const unknown = citations.filter(({ resolution }) => resolution.kind === "unknown");
  if (unknown.length > 0) lines.push(say.unresolved(unknown.length));
  for (const { name, error, problems } of looked) {
    if (error !== null) lines.push(say.notUsed(name, error));
    for (const problem of problems) lines.push(say.notUsed(`${name}:${problem.line}:${problem.column}`, problem.message));
  }
  return lines.length === 0 ? [] : [`  ${say.notChecked}:`, ...lines.map((line) => `    ${line}`)];
}
