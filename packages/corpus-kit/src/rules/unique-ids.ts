import type { Draft, Finding } from "../read/draft.ts";

/** An id belongs to one record, whatever its kind. */
export function* uniqueIds({ claims }: Draft): Iterable<Finding> {
  const first = new Map<string, string>();
  for (const { file, id } of claims) {
    const other = first.get(id);
    if (other === undefined) first.set(id, file);
    else yield { file, path: [], message: `The id "${id}" is taken by ${other}. Rename one of the two files.` };
  }
}
