import type { Entry } from "./entry.ts";

/** Whether an entry says that there are more people in a role than it names: `author`, `editor`, `translator`. */
export function hasOthers({ others, othersIn = [], authors }: Entry, role: string): boolean {
  if (role !== "author") return othersIn.includes(role);
  return others === true && (authors.length > 0 || !othersIn.includes("editor"));
}
