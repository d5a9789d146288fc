import type { Draft, Finding } from "../read/draft.ts";

/** An acronym that two records share is not recognized just anywhere: it is `when-defined` (or `never`) in both. */
export function* recognition({ records }: Draft): Iterable<Finding> {
  const acronyms = records.flatMap(({ file, record }) =>
    record.names.flatMap((name, i) => (name.form === "acronym" ? [{ file, id: record.id, ...name, i }] : [])),
  );
  const bearers = new Map<string, string[]>();
  for (const { id, text } of acronyms) bearers.set(text, [...(bearers.get(text) ?? []), id]);
  for (const { file, id, text, recognize, i } of acronyms) {
    if (recognize !== "always") continue;
    const other = bearers.get(text)?.find((bearer) => bearer !== id);
    if (other === undefined) continue;
    const message = `"${text}" also names "${other}", so it cannot be recognized always. Write when-defined in both.`;
    yield { file, path: ["names", i, "recognize"], message };
  }
}
