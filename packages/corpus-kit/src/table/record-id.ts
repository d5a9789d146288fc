import { fold } from "../packed/fold.ts";
import { idPattern } from "../schema/fields.ts";

/**
 * The id that a record gets by its name; a citation by its first author, its year, and the letter of its label. Null where
 * the name has no Latin letters to make one of.
 */
export function idOf(type: string, value: Readonly<Record<string, unknown>>): string | null {
  const csl = (value.csl ?? {}) as CslValue;
  const author = csl.author?.[0]?.family ?? csl.author?.[0]?.literal;
  const year = csl.issued?.["date-parts"]?.[0]?.[0];
  const letter = year === undefined ? "" : (/\d{4}([a-z])$/.exec(String(value.label))?.[1] ?? "");
  const name = type === "citation" && author !== undefined ? `${author}${year ?? ""}${letter}` : String(value.name ?? value.label ?? "");
  const id = fold(name).replaceAll(" ", "-");
  return [id, `${type}-${id}`].find((one) => idPattern.test(one)) ?? null;
}

/** Whether a text may be an id: lower-case letters, digits and single hyphens, starting with a letter. */
export function isId(text: string): boolean {
  return idPattern.test(text);
}

interface CslValue {
  readonly author?: readonly { readonly family?: string; readonly literal?: string }[];
  readonly issued?: { readonly "date-parts"?: readonly (readonly number[])[] };
}
