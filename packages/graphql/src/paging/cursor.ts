import { refusal } from "../refusal.ts";

/** Where a record stands in a list: its sort key, then its id. */
export interface Position {
  readonly key: string;
  readonly id: string;
}

/** A cursor: base64url of the position and the revision of the data, so that a page never skips or repeats. */
export function encodeCursor({ key, id }: Position, revision: string): string {
  return Buffer.from(JSON.stringify([key, id, revision])).toString("base64url");
}

/** Reads a cursor. Throws a refusal where it is malformed or of other data. */
export function decodeCursor(cursor: string, revision: string): Position {
  const [key, id, of] = parse(cursor);
  if (typeof key !== "string" || typeof id !== "string" || typeof of !== "string") {
    throw refusal("BAD_CURSOR", `"${cursor.slice(0, 60)}" is no cursor; take cursors from "pageInfo" or "edges" of a page.`);
  }
  if (of !== revision)
    throw refusal("BAD_CURSOR", `This cursor belongs to ${of}, and the data is now ${revision}; begin again without it.`);
  return { key, id };
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
