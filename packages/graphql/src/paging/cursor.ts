import { refusal } from "../refusal.ts";

/** Where a record stands in a list: its sort key, then its id. */
export interface Position {
  readonly key: string;
  readonly id: string;
}

/** What a cursor belongs to: the data as it was, and the order of the list. */
export interface Listing {
  readonly revision: string;
  readonly order: string;
}

/** A cursor: base64url of the position, the revision of the data and the order, so that a page never skips or repeats. */
export function encodeCursor({ key, id }: Position, { revision, order }: Listing): string {
  return Buffer.from(JSON.stringify([key, id, revision, order])).toString("base64url");
}

/** Reads a cursor. Throws a refusal where it is malformed, of other data, or of another order. */
export function decodeCursor(cursor: string, { revision, order }: Listing): Position {
  const [key, id, of, by] = parse(cursor);
  if (typeof key !== "string" || typeof id !== "string" || typeof of !== "string" || typeof by !== "string") {
    throw refusal("BAD_CURSOR", `"${cursor.slice(0, 60)}" is no cursor; take cursors from "pageInfo" or "edges" of a page.`);
  }
  if (of !== revision) throw refusal("BAD_CURSOR", "The data has changed since this cursor was given; begin again without it.");
  if (by !== order) throw refusal("BAD_CURSOR", `This cursor belongs to a list ${by}, and this one is ${order}; begin again without it.`);
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
