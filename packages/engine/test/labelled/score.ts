import { readDocument } from "../../src/document.ts";
import type { CitationMention } from "../../src/find/mention.ts";
import { libraryOf } from "../../src/resolve/library-of.ts";
import { resolveCitations } from "../../src/resolve/resolve.ts";
import { withoutDates } from "../../src/resolve/without-dates.ts";
import type { Span } from "../../src/text/span.ts";
import type { Label, LabelledLine } from "./read-labelled.ts";

/** What the recognizer made of one line. */
export interface Scored {
  readonly line: LabelledLine;
  readonly found: readonly CitationMention[];
  /** Labels whose span was found, each with its mention; spans are compared without brackets, blanks and points at their ends. */
  readonly pairs: readonly { readonly label: Label; readonly mention: CitationMention; readonly right: boolean }[];
}

/** Reads a line as the recognizer does: alone; with its own works listed; or, where it is to stay silent, with other works too. */
export function scoreLine(line: LabelledLine): Scored {
  const found = line.listed ? cited(line, listOf(line.labels)) : cited(line, "");
  const besides = line.labels.length === 0 ? cited(line, otherWorks) : [];
  const pairs = line.labels.flatMap((label) => {
    const mention = found.find((each) => same(trimmed(line.text, each), trimmed(line.text, label)));
    return mention ? [{ label, mention, right: isRight(label, mention) }] : [];
  });
  return { line, found: found.length > 0 ? found : besides, pairs };
}

function cited({ text, syntax }: LabelledLine, list: string): readonly CitationMention[] {
  const reading = readDocument(
    list === "" ? text : `${text}\n\n${syntax === "latex" ? "\\section{References}" : "# References"}\n\n${list}`,
    syntax,
  );
  return withoutDates(resolveCitations(reading, libraryOf(reading, [])), reading.text.length, reading.list !== null).map(
    ({ mention }) => mention,
  );
}

const otherWorks = [
  "Hartwell, Ann. 2004. *Gates*. Ottawa: Quay.",
  "Papadakis, Nikos. 1996. *Stop*. London: Pier.",
  "World Bank. 2010. *Tolls*. Washington.",
].join("\n\n");

function listOf(labels: readonly Label[]): string {
  return labels
    .map(({ authors, year }) => `${authors.map(({ family }) => family).join(", and ")}. ${year}. *A Work of Theirs*. Lima: Quay.`)
    .join("\n\n");
}

const edges = /^[\s()[\]{},;:.\u00a0«»"“”'’*_]$/;

function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && edges.test(text.charAt(start))) start += 1;
  while (start < end && edges.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

function same(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Whether authors, year and letter are as labelled; a given name may stand before the family or not. */
function isRight(label: Label, mention: CitationMention): boolean {
  if (label.key !== null) return mention.key === label.key;
  const names = mention.authors.map(plain);
  return (
    names.length === label.authors.length &&
    label.authors.every(({ given, family }, index) => [plain(family), plain(`${given} ${family}`)].includes(names[index] as string)) &&
    mention.etAl === label.etAl &&
    mention.year === label.year &&
    mention.suffix === label.suffix
  );
}

function plain(name: string): string {
  return name
    .normalize("NFC")
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .replace(/^the /i, "")
    .trim();
}
