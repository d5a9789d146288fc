import { marked } from "@concordat/marked";
import type { CitationForm } from "../../src/find/mention.ts";
import type { Syntax } from "../../src/mask/syntax.ts";
import type { Span } from "../../src/text/span.ts";

/** The forms that a label may name. */
export const forms: readonly CitationForm[] = [
  "parenthetical",
  "narrative",
  "possessive",
  "collapsed-year",
  "newspaper",
  "pandoc-key",
  "latex-key",
  "ibid",
];

function isForm(form: string): form is CitationForm {
  return forms.some((one) => one === form);
}

/** What a person says of one citation: its span in the line, trimmed of nothing, and what is written there. */
export interface Label extends Span {
  /** As printed; given names and initials, which a reader may tell apart or not, in `given`. */
  readonly authors: readonly { readonly given: string; readonly family: string }[];
  readonly etAl: boolean;
  readonly year: string | null;
  readonly suffix: string | null;
  readonly form: CitationForm;
  readonly locator: string | null;
  readonly key: string | null;
}

/** One line of the set: a text, and every citation in it. A line without labels is one that must stay silent. */
export interface LabelledLine {
  /** Line of the file, from 1. */
  readonly number: number;
  readonly section: string;
  readonly syntax: Syntax;
  /** Whether the line is read with a reference list that has its works. */
  readonly listed: boolean;
  readonly text: string;
  readonly labels: readonly Label[];
}

/**
 * Reads a file of labelled lines, as `README.md` beside it describes. Throws, naming file and line, where a mark or a
 * label is lost: a line with as many labels as marks, in a section that is not about silence, is the only one that counts.
 */
export function readLabelled(file: string, name: string): readonly LabelledLine[] {
  const found: LabelledLine[] = [];
  let section = "";
  const rows = file.split("\n");
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as string;
    if (row.startsWith("== ")) section = row.slice(3);
    if (row.startsWith("== ") || row === "") continue;
    const number = at + 1;
    const labels: string[] = [];
    for (; rows[at + 1]?.startsWith("    "); at += 1) labels.push((rows[at + 1] as string).slice(4));
    try {
      found.push({ number, ...readSection(section), ...readLine(row, labels, section) });
    } catch (error) {
      throw new Error(`${name}:${number}: ${(error as Error).message}`);
    }
  }
  return found;
}

function readSection(section: string): Pick<LabelledLine, "section" | "syntax" | "listed"> {
  const [, title = section, how = ""] = /^(.*) \((latex|plain|listed)\)$/.exec(section) ?? [];
  return { section: title, syntax: how === "latex" || how === "plain" ? how : "markdown", listed: how === "listed" };
}

function readLine(row: string, labels: readonly string[], section: string): Pick<LabelledLine, "text" | "labels"> {
  const signs = row.replace(/<U\+([0-9A-F]{4})>/g, (_sign, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  // A table's bars are no cursors.
  const { text, spans } = marked(signs.replaceAll("|", "||"));
  if (section.startsWith("Nothing") !== (labels.length === 0)) throw new Error(`"${section}" and its labels do not go together`);
  if (spans.length !== labels.length) throw new Error(`${spans.length} marks and ${labels.length} labels`);
  return { text, labels: spans.map((span, index) => readLabel(labels[index] as string, span)) };
}

function readLabel(label: string, { start, end, text }: Span & { readonly text: string }): Label {
  const [who = "", when = "", form = "", locator = null] = label.split("|").map((part) => part.trim());
  if (!isForm(form)) throw new Error(`"${form}" is no form`);
  const key = who.startsWith("key ") ? who.slice(4) : null;
  const names = key === null && who !== "" ? who.split(";").map((name) => name.trim()) : [];
  // `2004a`, `n.d.a`, `in press-a`, `forthcoming a`.
  const [, dated, said, suffix = null] = /^(?:(\d.*?|n\.d\.)|(\p{L}.{3,}?)[- ])([a-z])$/u.exec(when) ?? [null, when];
  const year = dated ?? said ?? "";
  if (!/^\d/.test(when) ? !text.includes(year) : form !== "collapsed-year" && !text.includes(year))
    throw new Error(`no ${when} in "${text}"`);
  if (locator !== null && !form.endsWith("-key") && !text.includes(decoded(locator))) throw new Error(`no ${locator} in "${text}"`);
  return {
    start,
    end,
    authors: names.filter((name) => name !== "et al.").map(readName),
    etAl: names.includes("et al."),
    year: year === "" ? null : year,
    suffix,
    form,
    locator: locator === null ? null : decoded(locator),
    key,
  };
}

function readName(name: string): Label["authors"][number] {
  const [, given = "", family = name] = /^\(([^)]+)\) (.+)$/.exec(name) ?? [];
  return { given, family: decoded(family) };
}

function decoded(drawn: string): string {
  return drawn.replace(/<U\+([0-9A-F]{4})>/g, (_sign, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
