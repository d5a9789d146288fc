import type { Entry, EntryName } from "../library/entry.ts";

/** The people in a role, and whether there are more than are named. */
interface Listed {
  readonly names: readonly EntryName[];
  readonly others: boolean;
}

/**
 * What an entry says of people whom it does not name.
 *
 * @param roles the other roles in which there are some
 */
export function unnamedOthers(authors: Listed, editors: Listed, roles: readonly string[]): Pick<Entry, "others" | "othersIn"> {
  const others = authors.others || (authors.names.length === 0 && editors.others);
  const othersIn = editors.others ? ["editor", ...roles] : roles;
  return { ...(others ? { others } : {}), ...(othersIn.length > 0 ? { othersIn } : {}) };
}
