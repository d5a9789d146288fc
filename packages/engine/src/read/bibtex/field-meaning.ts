import { rememberedText } from "../../text/remembered.ts";
import { bibFields, cslField, dateFields, roleFields, subtitles } from "./fields.ts";
import { verbatimFields } from "./verbatim.ts";

/** What a field of an entry says, as far as its name alone tells. */
export interface FieldMeaning {
  /** Whether the entry says it by a property of its own. */
  readonly isOwn: boolean;
  /** What it goes on, of a subtitle: the field of the title. */
  readonly under: string | null;
  /** Its name in CSL's words; null for a number, which is named by the type of the entry. */
  readonly word: string | null;
  readonly holds: "address" | "date" | "language" | "title" | "word" | "text";
}

/** Fields that an entry says by properties of its own, beside those that hold names. */
const own = new Set("author editor title subtitle year month day date year-suffix".split(" "));

/** Asked for every field of a library, of which few names differ. */
export const meaningOf: (name: string) => FieldMeaning = rememberedText((name) => ({
  isOwn: own.has(name) || roleFields.has(name),
  under: subtitles.get(name) ?? null,
  word: name === "number" ? null : (dateFields.get(name) ?? cslField(name, "")),
  holds: heldIn(name),
}));

function heldIn(name: string): FieldMeaning["holds"] {
  if (verbatimFields.has(name)) return "address";
  if (dateFields.has(name)) return "date";
  if (name === "langid" || name === "hyphenation" || name === "language") return "language";
  if (/^(?:type|pubstate|location|series)$/.test(name)) return "word";
  return name.endsWith("title") ? "title" : "text";
}

/** Whether a word is the name of a field that means something. */
export function isFieldName(name: string): boolean {
  const { isOwn, under, word, holds } = meaningOf(name);
  return isOwn || under !== null || word !== name || holds !== "text" || bibFields.has(name);
}
