import type { EntryName } from "../../library/entry.ts";
import { readRisNames } from "../ris/names.ts";
import { isObject, type Json } from "./json.ts";
import type { Plain } from "./plain.ts";

/**
 * Reads a list of CSL names, or one alone. Names that are written as texts are read as those of RIS are, all together where there are no others. Of names in parts
 * also the words of Zotero and of schema.org for them are understood. What is no name is left out.
 */
export function namesOf(value: unknown, plain: Plain): readonly EntryName[] {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = names.filter((name) => typeof name === "string");
  if (texts.length > 0 && texts.length === names.length) return readRisNames(texts.map((name) => plain(name, "name"))).names;
  return names.flatMap((name) => {
    if (isObject(name)) return nameOf(name, plain);
    return typeof name === "string" ? readRisNames([plain(name, "name")]).names : [];
  });
}

/** The words for the parts of a name, each of which makes an object one. */
const parts = ["family", "given", "literal", "name", "lastName", "firstName", "familyName", "givenName"];

/** Whether an object is a name, be it an empty one. */
export function isName(object: Json): boolean {
  return parts.some((part) => part in object);
}

function nameOf(name: Json, plain: Plain): readonly EntryName[] {
  const part = (field: string): string => plain(textOf(name[field]), "name");
  const family = part("family") || part("lastName") || part("familyName");
  const given = part("given") || part("firstName") || part("givenName");
  if (family === "") {
    const literal = part("literal") || part("name") || given;
    return literal === "" ? [] : [{ kind: "institution", name: literal, short: "" }];
  }
  const stays = part("non-dropping-particle");
  const particle = part("dropping-particle");
  // `d'` and its kin join the name that follows.
  const whole = stays === "" ? family : stays + (/['’-]$/.test(stays) ? "" : " ") + family;
  return [{ kind: "person", family: whole, given, suffix: part("suffix"), ...(particle === "" ? {} : { particle }) }];
}

/** Some list the words of a name. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.filter((word) => typeof word === "string").join(" ");
  return typeof value === "string" ? value : "";
}
