import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
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

/** Reads one YAML file. Never throws: what YAML cannot read becomes problems. */
export function readYaml(file: string, text: string): DataFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problemAtOffset = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1), message };
  };
  const problems = document.errors.map((error) => problemAtOffset(error.pos[0], yamlMessage(error.code, error.message)));
  const root = document.contents;
  return {
    file,
    value: problems.length > 0 ? undefined : plain(root),
    problems,
    problemAt: (path, message) => problemAtOffset(offsetOf(root, path), message),
  };
}

/** Plain values of a node. A number whose digits would change (`007`, `1.10`) stays the text it was written as. */
function plain(node: unknown): unknown {
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [keyText(key), plain(value)]));
  if (isSeq(node)) return node.items.map(plain);
  if (!isScalar(node)) return null;
  const changed = typeof node.value === "number" && node.source !== String(node.value);
  return changed ? node.source : node.value;
}

function offsetOf(root: Node | null, path: Path): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    const key = isMap(node) ? node.items.find((pair) => keyText(pair.key) === step)?.key : undefined;
    const next = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
    const place = isScalar(key) ? key : next;
    if (!isNode(place)) break;
    offset = isNode(next) && isScalar(next) && next.source !== "" ? start(next) : start(place);
    node = next;
  }
  return offset;
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}

function start(node: Node): number {
  return node.range?.[0] ?? 0;
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function yamlMessage(code: string, message: string): string {
  if (code === "DUPLICATE_KEY") return "This field is written twice. Keep one of the two.";
  if (code === "TAB_AS_INDENT") return "A tab stands where spaces should. Indent with two spaces.";
  const sentence = message.endsWith(".") ? message : `${message}.`;
  return `This is not YAML: ${sentence} Check the indentation, and put text that holds ": " or starts with a sign in quotes.`;
}
