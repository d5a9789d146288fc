/** An object as JSON or YAML gives it: values of any kind by their names. */
export type Json = { readonly [field: string]: unknown };

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text or number as text, without blanks around it; of a list, as Crossref gives titles, the first. Anything else reads as nothing. */
export function written(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 && !Array.isArray(value[0]) ? written(value[0]) : "";
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
