import type { Citation, Use } from "@concordat/corpus";
import { type Difference, readDocument } from "@concordat/engine";
import { foldedWords } from "./words.ts";

const year = /(?<!\d)(1[5-9]\d\d|20\d\d)([a-z]?)(?![\dA-Za-z])/;
const joiners = new Set(["and", "y", "e", "et", "und"]);

/** Where the citation that a source prints differs from the label, or of a newspaper from the day, that the record gives. */
export function useDifferences({ text, form, locator }: Use, { label, csl }: Citation): readonly Difference[] {
  const printed = locator === undefined ? text : text.replace(locator, "");
  if (form === "source-note") return [];
  if (form === "newspaper") return different("date", readDocument(`(${printed})`, "plain").citations[0]?.date, dayOf(csl.issued));
  return [
    ...(namesAuthors(printed, label) ? [] : different("author", authorsOf(printed), authorsOf(label))),
    ...different("year", year.exec(printed)?.[0], year.exec(label)?.[0]),
  ];
}

function different(field: Difference["field"], text: string | null | undefined, record: string | undefined): readonly Difference[] {
  return text && record && text !== record ? [{ field, text, record }] : [];
}

/** Whether all the author words of a label are printed, in their order; a bare year names none and denies none. */
function namesAuthors(printed: string, label: string): boolean {
  const words = wordsOf(authorsOf(printed));
  let at = 0;
  for (const word of words) if (word === wordsOf(authorsOf(label))[at]) at += 1;
  return words.length === 0 || at === wordsOf(authorsOf(label)).length;
}

function authorsOf(text: string): string {
  const [before = ""] = text.split(year);
  return before.replace(/^[\s("“]+|[\s(,:;]+$/g, "");
}

function wordsOf(text: string): readonly string[] {
  return foldedWords(text)
    .split(" ")
    .filter((word) => word !== "" && !joiners.has(word));
}

function dayOf(issued: Citation["csl"]["issued"]): string | undefined {
  const parts = issued?.["date-parts"]?.[0];
  return parts?.length === 3 ? parts.map((part) => String(part).padStart(2, "0")).join("-") : undefined;
}
