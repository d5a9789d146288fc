import { boolCoreTag, defineScalarTag, FAILSAFE_SCHEMA, load, NOT_RESOLVED, nullCoreTag } from "js-yaml";
import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { Problem } from "./problem.ts";

/** The way to a value inside a file: `["dates", 1, "date"]`. */
export type Path = readonly PropertyKey[];

/** One YAML file as plain values, with the place of each. */
export interface DataFile {
  readonly file: string;
  readonly value: unknown;
  /** Mistakes of YAML itself; `value` is then undefined. */
  readonly problems: readonly Problem[];
  /** A problem at the value a path leads to, or at the nearest value around it where the path leads nowhere. */
  problemAt(path: Path, message: string): Problem;
}

/** Reads one YAML file. What cannot be read becomes problems. Places are looked for only where there is something to tell. */
export function readYaml(file: string, text: string): DataFile {
  const value = plainYaml(text);
  if (value === undefined) return readPlaced(file, text);
  let placed: DataFile | undefined;
  const problemAt: DataFile["problemAt"] = (path, message) => {
    placed ??= readPlaced(file, text);
    return placed.problemAt(path, message);
  };
  return { file, value, problems: [], problemAt };
}

/** Reads a file with the place of each value, which takes many times as long. */
function readPlaced(file: string, text: string): DataFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problemAtOffset = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message };
  };
  const problems = mistakes(document, text).map(({ offset, message }) => problemAtOffset(offset, message));
  const root = document.contents;
  return {
    file,
    value: problems.length > 0 ? undefined : plain(root),
    problems,
    problemAt: (path, message) => problemAtOffset(offsetOf(root, path), message),
  };
}

interface Mistake {
  readonly offset: number;
  readonly message: string;
}

function mistakes(document: Document.Parsed, text: string): Mistake[] {
  const undecoded = text.search(/[\0\uFFFD]/);
  if (undecoded >= 0) return [{ offset: undecoded, message: "This is not UTF-8 text. Save the file as UTF-8." }];
  const found = [...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
    offset: pos[0],
    message: yamlMessage(code, message),
  }));
  visit(document, {
    Alias: (_, alias) => {
      found.push({ offset: start(alias), message: `"*${alias.source}" refers to another place. Write the value out.` });
    },
  });
  return found;
}

function yamlMessage(code: string, message: string): string {
  if (code === "DUPLICATE_KEY") return "This field is written twice. Keep one of the two.";
  if (code === "TAB_AS_INDENT") return "A tab stands where spaces should. Indent with two spaces.";
  if (code === "MULTIPLE_DOCS") return "A second document begins here. Give each record a file of its own.";
  const cure = 'Check the indentation, and put text that holds ": " or starts with a sign in quotes.';
  return `This is not YAML: ${message.replace(/\.?$/, ".")} ${cure}`;
}

/** Plain values of a node. A number whose digits would change (`007`, `1.10`) stays the text it was written as. */
function plain(node: unknown): unknown {
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [keyText(key), plain(value)]));
  if (isSeq(node)) return node.items.map(plain);
  if (!isScalar(node)) return null;
  const changed = typeof node.value === "number" && node.source !== String(node.value);
  return changed ? node.source : node.value;
}

/** Where the value at a path begins; where it is empty or absent, where the nearest thing around it does. */
function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = start(root);
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => keyText(key) === step) : undefined;
    const value = isSeq(node) ? node.items[Number(step)] : pair?.value;
    if (!isNode(value) && !isNode(pair?.key)) break;
    const isWritten = isNode(value) && !(isScalar(value) && value.source === "");
    offset = isWritten ? start(value) : start(pair?.key);
    node = value;
  }
  return offset;
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value) || isAlias(value);
}

function start(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

/**
 * Signs of what only a parser that keeps places can judge: an anchor or alias, a tag, a directive, a tab that indents, a
 * character that was lost in decoding. Ordinary text that looks like one costs time, no more.
 */
const doubtful = /&\S|(?:^|[\s[{,:])!|^%|^[ ]*\t|\uFFFD/m;

/** Numbers whose digits stay the same when they are written again; `007` and `1.10` stay the text they are. */
const number = defineScalarTag<number>("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [..."-0123456789"],
  resolve: (source) => (/\d/.test(source) && String(Number(source)) === source ? Number(source) : NOT_RESOLVED),
  identify: () => false,
});

const schema = FAILSAFE_SCHEMA.withTags(nullCoreTag, boolCoreTag, number);

/** The value of a YAML file in which nothing is wrong, read fast and without places; undefined where something may be. */
function plainYaml(text: string): unknown {
  if (doubtful.test(text)) return undefined;
  try {
    return load(text, { schema }) ?? undefined;
  } catch {
    return undefined;
  }
}
