import { defineScalarTag, FAILSAFE_SCHEMA, load, mergeTag, NOT_RESOLVED, YAMLException } from "js-yaml";
import { isObject, type Json } from "../csl-json/json.ts";

/** `null` and `~` are nothing; the family Null is one. */
const nothingTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: ["n", "~"],
  resolve: (written) => (written === "null" || written === "~" ? null : NOT_RESOLVED),
  identify: (value) => value === null,
});

/** All else is the text that is written. */
const schema = FAILSAFE_SCHEMA.withTags(nothingTag, mergeTag);

/**
 * A list in YAML, or the number of the line in which something is wrong with it. Values are texts, as they are written.
 *
 * @param maxAliases how often it may refer to what it says elsewhere
 * @param isLoose whether of two values of a name the last is meant, and nothing wrong
 */
export function parseList(text: string, maxAliases: number, isLoose = true): readonly unknown[] | number {
  try {
    const list = load(text, { schema, json: isLoose, maxAliases });
    return Array.isArray(list) ? list : [];
  } catch (error) {
    return error instanceof YAMLException ? (error.mark?.line ?? 0) + 1 : 1;
  }
}

/** The only item of a list as an object, or the line in which something is wrong with it. */
export function parseItem(text: string, isLoose = false): Json | number {
  const list = parseList(text.startsWith("{") ? `[${text}]` : text, 0, isLoose);
  if (typeof list === "number") return list;
  return isObject(list[0]) ? list[0] : {};
}
