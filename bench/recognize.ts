import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { corpus } from "@concordat/corpus";
import { type DocumentReading, libraryOf, type Recognized, readDocument, recognize, type Syntax, syntaxOf } from "@concordat/engine";
import { corpusEntities, corpusSource } from "@concordat/engine/corpus";
import { median, mediansInTurn } from "./measure.ts";
import { type Density, paper, type Works } from "./paper.ts";
import { documented, yardstick } from "./patterns.ts";

type Paper = readonly [size: number, density: Density, works: Works];

const papers: readonly [Paper, ...Paper[]] = [
  [100_000, "usual", "listed"],
  [300_000, "usual", "in a library"],
  [300_000, "usual", "listed"],
  [300_000, "usual", "listed by chapters"],
  [300_000, "dense", "listed"],
];
const runs = 80;
/** How often the first is read before anything is measured: so long V8 compiles. */
const warming = 400;
/** The letters of a word that is typed. */
const WORD = 12;

const sources = [corpusSource(corpus, { declared: true })];
const entities = [corpusEntities(corpus)];

function recognizeAll(reading: DocumentReading): Recognized {
  return recognize(reading, libraryOf(reading, sources), entities);
}

/**
 * Reading a paper whole - mask, find, its own list, resolve, entities - and after a keystroke in its middle and in its list, against the
 * patterns of the field on the same text in the same run, as a Markdown table.
 *
 * @param files papers of one's own, each repeated up to the size of the others
 */
export function recognizing(files: readonly string[] = []): string {
  const first = paper(...papers[0]);
  for (let run = 0; run < warming; run += 1) recognizeAll(readDocument(withOwnList(first, run), "markdown"));
  const made = papers.map((one) => rowOf(`${one[0] / 1000} KB, ${one[1]}, works ${one[2]}`, paper(...one), "markdown"));
  const own = files.map((file) => {
    const text = `${readFileSync(file, "utf8").trim()}\n\n`;
    return rowOf(basename(file), text.repeat(Math.ceil(SIZE / text.length)).slice(0, SIZE), syntaxOf(file, undefined));
  });
  const head = [
    "text",
    "found by Concordat",
    yardstick.name,
    documented.name,
    "Concordat",
    "after a keystroke",
    "in its list",
    "Concordat to Unicode pattern",
  ];
  return [`| ${head.join(" | ")} |`, `|${"---|".repeat(head.length)}`, ...made, ...own].join("\n");
}

/** To so many characters papers of one's own are repeated. */
const SIZE = 300_000;

function rowOf(name: string, text: string, syntax: Syntax): string {
  const texts = Array.from({ length: runs * 2 }, (_, number) => withOwnList(text, number));
  let next = 0;
  const read = (): Recognized => {
    next += 1;
    return recognizeAll(readDocument(texts[next % texts.length] as string, syntax));
  };
  const [pattern = 0, other = 0, whole = 0] = mediansInTurn(runs, [() => yardstick.find(text), () => documented.find(text), read]);
  const reading = readDocument(text, syntax);
  const { citations, entities } = recognizeAll(reading);
  const found = `${citations.length} citations, ${entities.length} names`;
  const middle = text.indexOf(" ", text.length >> 1);
  const times = [pattern, other, whole, keystroke(text, syntax, middle)].map((time) => `${time.toFixed(1)} ms`);
  const { starts, ends } = reading.list?.places ?? { starts: [], ends: [] };
  const entry = starts.length >> 1;
  const inList =
    starts.length === 0 ? "no list" : `${keystroke(text, syntax, ((starts[entry] ?? 0) + (ends[entry] ?? 0)) >> 1).toFixed(1)} ms`;
  return `| ${[name, found, ...times, inList, (whole / pattern).toFixed(1)].join(" | ")} |`;
}

/** A paper with a list that no other has: an entry is not read again whose text was read before. */
function withOwnList(text: string, number: number): string {
  const at = text.indexOf("\n## References\n");
  return at < 0 ? text : text.slice(0, at) + text.slice(at).replace(/\.\n\n/g, ` ${number}.\n\n`);
}

/** The time after each of several letters that are typed at an offset, as by somebody who has typed for a while. */
function keystroke(text: string, syntax: Syntax, at: number): number {
  let typed = 0;
  let reading = readDocument(text, syntax);
  recognizeAll(reading);
  return median(warming, () => {
    typed = (typed % WORD) + 1;
    reading = readDocument(text.slice(0, at) + "a".repeat(typed) + text.slice(at), syntax, reading);
    recognizeAll(reading);
  });
}
