import type { Fault } from "../piece.ts";
import type { ReadFault } from "../read-fault.ts";
import { piecesOf, type RawField } from "./raw-field.ts";
import type { RawEntry } from "./scan-entry.ts";
import { isControl } from "./types.ts";

/**
 * The worst that is wrong with an entry, where it stands in it; null where all is well. An entry of which no field could be read is wrong as a whole.
 *
 * @param twice whether several of its fields have the same name
 */
export function wrongWith(text: string, raw: RawEntry, twice: boolean): Fault | null {
  const { type, key, fields, fault, start, end } = raw;
  // Nearly all are well.
  if (fault === null && key !== "" && fields.length > 0 && !twice) return null;
  const from = (at: number, what: ReadFault): Fault => ({ start: at - start, end: end - start, what });
  if (type === "comment") return null;
  const place = fields.length === 0 ? start : raw.faultAt;
  if (type === "string" || type === "preamble") return fault && from(place, { kind: type, wrong: fault });
  if (key === "") return from(start, { kind: "noKey", type });
  if (fields.length === 0 && fault === null && isControl(type)) return null;
  if (fields.length === 0 && (fault === null || fault.kind === "stray" || fault.kind === "remark"))
    return from(start, { kind: "noFields", key });
  if (fault !== null) return from(place, { kind: "entry", key, wrong: fault });
  const second = twice ? secondIn(text, fields) : null;
  return second && from(second.nameStart, { kind: "entry", key, wrong: { kind: "twice", field: second.name } });
}

/** A field of a name that one before it has, and that says something else. */
function secondIn(text: string, fields: readonly RawField[]): RawField | null {
  for (let at = 1; at < fields.length; at += 1) {
    const field = fields[at] as RawField;
    for (let before = 0; before < at && before < MANY; before += 1) {
      if (fields[before]?.name !== field.name) continue;
      const second = written(text, field);
      if (second !== "" && second !== written(text, fields[before] as RawField)) return field;
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
