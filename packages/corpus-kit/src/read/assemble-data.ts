import { corpusFile } from "../schema/corpus.ts";
import { kinds } from "../schema/kinds.ts";
import { type Assembly, join } from "./assemble.ts";
import type { DataFile } from "./yaml.ts";

/**
 * Reads a corpus that was built already, from its `data.json`. It is held against the schema again, since a file may come
 * from anywhere; a record that does not fit is left out and told, at the first line of the file. Never throws.
 */
export function assembleData(file: string, text: string): Assembly {
  const data = parsed(text);
  if (data === undefined) {
    const message = "This is no data.json of a corpus: it holds no JSON object. Build it again with concordat corpus build.";
    return { kind: "damaged", corpus: null, problems: [{ file, line: 1, column: 1, message }] };
  }
  const head = Object.fromEntries(Object.keys(corpusFile.shape).flatMap((key) => (key in data ? [[key, data[key]]] : [])));
  const files = [
    fileOf(file, "data/corpus.yaml", head, ""),
    ...kinds.flatMap(({ folder }) =>
      listOf(data[folder]).map(({ id, type: _, ...record }) => fileOf(file, `data/${folder}/${id}.yaml`, authored(record), `${id}: `)),
    ),
    ...listOf(data.redirects).map(({ from, to }) => fileOf(file, `data/agreements/${from}.yaml`, { redirect: to }, `${from}: `)),
  ];
  return join(files, String(data.version ?? "0.0.0"), []);
}

type Json = Readonly<Record<string, unknown>>;

/** A record without what the build adds to what people write: the empty summary, the id of a bibliographic description. */
function authored({ summary, csl, ...record }: Json): Json {
  const { id: _, ...work } = isObject(csl) ? csl : {};
  return { ...record, ...(summary === "" ? {} : { summary }), ...(csl === undefined ? {} : { csl: isObject(csl) ? work : csl }) };
}

function fileOf(table: string, path: string, value: unknown, about: string): DataFile {
  return { file: path, value, problems: [], problemAt: (_, message) => ({ file: table, line: 1, column: 1, message: about + message }) };
}

function parsed(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
