/** An object as JSON or YAML gives it: values of any kind by their names. */
export type Json = { readonly [field: string]: unknown };

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text or number as text, without blanks around it; anything else reads as nothing. */
export function written(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
