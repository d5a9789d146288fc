import type { ReadFault } from "../read-fault.ts";
import { piecesOf, type RawField } from "./raw-field.ts";
import type { RawEntry } from "./scan-entry.ts";
import { isControl } from "./types.ts";

/**
 * The worst that is wrong with an entry; null where all is well.
 *
 * @param twice whether several of its fields have the same name
 */
export function wrongWith(text: string, raw: RawEntry, twice: boolean): ReadFault | null {
  const { type, key, fields, fault } = raw;
  if (type === "comment") return null;
  if (type === "string" || type === "preamble") return fault && { kind: type, wrong: fault };
  if (key === "") return { kind: "noKey", type };
  if (fields.length === 0 && fault === null && isControl(type)) return null;
  if (fields.length === 0 && (fault === null || fault.kind === "stray" || fault.kind === "remark")) return { kind: "noFields", key };
  if (fault !== null) return { kind: "entry", key, wrong: fault };
  const field = twice ? twiceIn(text, fields) : null;
  return field === null ? null : { kind: "entry", key, wrong: { kind: "twice", field } };
}

/** A field that is given twice, and says something else the second time. */
function twiceIn(text: string, fields: readonly RawField[]): string | null {
  for (let at = 1; at < fields.length; at += 1) {
    const { name } = fields[at] as RawField;
    for (let before = 0; before < at && before < MANY; before += 1) {
      if (fields[before]?.name !== name) continue;
      const second = written(text, fields[at] as RawField);
      if (second !== "" && second !== written(text, fields[before] as RawField)) return name;
    }
  }
  return null;
}

/** Fields beyond are not compared: no entry of a person has as many. */
const MANY = 100;

function written(text: string, field: RawField): string {
  return piecesOf(field)
    .map(({ start, end }) => text.slice(start, end).trim())
    .join("#");
}
