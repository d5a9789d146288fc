import { labelKey } from "../packed/labels.ts";
import { type Draft, type Finding, ofType } from "../read/draft.ts";

/** No two citations have the same label, however it is accented or punctuated. */
export function* labels(draft: Draft): Iterable<Finding> {
  const first = new Map<string, string>();
  for (const { file, record } of ofType(draft, "citation")) {
    const key = labelKey(record.label);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      continue;
    }
    const message = `${other} has the same label. Tell the two apart with letters after the year: 2003a, 2003b.`;
    yield { file, path: ["label"], message };
  }
}
