import type { Entry } from "../../library/entry.ts";

/** Whether an item says which work it is: by a key, or by who wrote it, when, and under which title. */
export function saysWork({ key, title, authors, editors, year }: Entry): boolean {
  return key !== "" || title !== "" || year !== "" || authors.length + editors.length > 0;
}
