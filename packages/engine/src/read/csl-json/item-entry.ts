import type { Entry, EntryName } from "../../library/entry.ts";
import type { TitlePart } from "../../library/title-parts.ts";
import { plainTitle } from "../html-title.ts";
import { readIssued } from "../issued.ts";
import { dateText } from "./dates.ts";
import { isObject, type Json, written } from "./json.ts";
import { namesOf } from "./names.ts";
import type { Plain } from "./plain.ts";
import { dateVariables, itemFields, nameVariables } from "./variables.ts";

type TitleParts = (title: string) => readonly TitlePart[] | null;

const own = new Set(["id", "type", "title", "author", "editor", "issued", "year-suffix"]);

/**
 * A CSL item as an entry. Fields that CSL does not know are kept; what is nested in one is kept as JSON.
 *
 * @param key the key under which it is cited
 * @param titleParts finds what a format sets apart in a title; null where it is nothing
 */
export function itemEntry(item: Json, key: string, plain: Plain, titleParts: TitleParts = () => null): Entry {
  const parts = titleParts(
    written(item.title)
      .replace(/[^\S\u00a0]+/gu, " ")
      .trim(),
  );
  const { words, ...issued } = readIssued(dateText(item.issued));
  const roles = rolesOf(item, plain);
  const authors = namesOf(item.author, plain);
  const others = isOthers(authors.at(-1));
  const suffix = written(item["year-suffix"]);
  return {
    key,
    type: written(item.type) || "document",
    authors: others ? authors.slice(0, -1) : authors,
    ...(others ? { others } : {}),
    editors: namesOf(item.editor, plain),
    ...(roles.length > 0 ? { roles: Object.fromEntries(roles) } : {}),
    ...issued,
    suffix: suffix === "" ? issued.suffix : suffix,
    title: parts === null ? plain(written(item.title), "title") : plainTitle(parts),
    ...(parts === null ? {} : { titleParts: parts }),
    fields: fieldsOf(item, words, plain),
  };
}

/** As Pandoc writes that there are more authors than an item names. */
function isOthers(name: EntryName | undefined): boolean {
  return name?.kind === "institution" && name.name === "others";
}

function rolesOf(item: Json, plain: Plain): readonly (readonly [string, readonly EntryName[]])[] {
  const roles = Object.keys(item).filter((name) => nameVariables.has(name));
  return roles.map((name) => [name, namesOf(item[name], plain)] as const).filter(([, names]) => names.length > 0);
}

function fieldsOf(item: Json, issued: string, plain: Plain): Readonly<Record<string, string>> {
  const fields: [string, string][] = issued === "" ? [] : [["issued", issued]];
  for (const [name, value] of Object.entries(item)) {
    if (own.has(name) || nameVariables.has(name)) continue;
    const text = dateVariables.has(name) ? dateText(value) : fieldText(name, value, plain);
    if (text !== "") fields.push([name, text]);
  }
  return Object.fromEntries(fields);
}

function fieldText(name: string, value: unknown, plain: Plain): string {
  if (typeof value === "boolean") return String(value);
  if (itemFields.has(name) && name !== "categories" && Array.isArray(value) && value.every((one) => typeof one === "string"))
    return plain(value.join(", "), name);
  if (!Array.isArray(value) && !isObject(value)) return plain(written(value), name);
  try {
    return JSON.stringify(value);
  } catch {
    // So deeply nested that no program made it for a reader.
    return "";
  }
}
