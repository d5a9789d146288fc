import type { Entry, EntryName } from "../../library/entry.ts";
import type { TitlePart } from "../../library/title-parts.ts";
import { plainTitle } from "../html-title.ts";
import { readIssued } from "../issued.ts";
import { unnamedOthers } from "../unnamed-others.ts";
import { cslTypeOf } from "./crossref-types.ts";
import { dateText } from "./dates.ts";
import { isObject, type Json, written } from "./json.ts";
import { namesOf } from "./names.ts";
import type { Plain } from "./plain.ts";
import { dateVariables, itemFields, nameVariables, renamed } from "./variables.ts";

type TitleParts = (title: string) => readonly TitlePart[] | null;

const own = new Set(["id", "type", "title", "author", "editor", "issued", "year-suffix"]);

/**
 * A CSL item as an entry. Fields that CSL does not know are kept; what is nested in one is kept as JSON.
 *
 * @param key the key under which it is cited
 * @param titleParts finds what a format sets apart in a title; null where it is nothing
 */
export function itemEntry(item: Json, key: string, plain: Plain, titleParts: TitleParts = () => null): Entry {
  const title = written(item.title);
  const parts = titleParts(/[^\S \u00a0]| {2}/.test(title) ? title.replace(/[^\S\u00a0]+/gu, " ").trim() : title);
  const { words, ...issued } = readIssued(dateText(plainDate(item.issued, plain)));
  const authors = listedIn(item.author, plain);
  const editors = listedIn(item.editor, plain);
  const roles = rolesOf(item, plain);
  const more = roles.filter(([, { others }]) => others).map(([role]) => role);
  const suffix = written(item["year-suffix"]);
  return {
    key,
    type: cslTypeOf(written(item.type)) || "document",
    authors: authors.names,
    ...unnamedOthers(authors, editors, more),
    editors: editors.names,
    ...(roles.length > 0 ? { roles: Object.fromEntries(roles.map(([role, { names }]) => [role, names])) } : {}),
    ...issued,
    suffix: suffix === "" ? issued.suffix : suffix,
    title: parts === null ? plain(title, "title") : plainTitle(parts),
    ...(parts === null ? {} : { titleParts: parts }),
    fields: fieldsOf(item, words, plain),
  };
}

/** A date with its words as plain text. */
function plainDate(value: unknown, plain: Plain): unknown {
  if (typeof value === "string") return plain(value, "issued");
  if (!isObject(value) || (value.literal ?? value.raw ?? value.edtf) === undefined) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, typeof part === "string" ? plain(part, name) : part]));
}

interface Listed {
  readonly names: readonly EntryName[];
  readonly others: boolean;
}

/** The names of a list; of `others` at its end Pandoc makes a name of its own. */
function listedIn(value: unknown, plain: Plain): Listed {
  const names = namesOf(value, plain);
  const last = names.at(-1);
  const others = last?.kind === "institution" && last.name === "others";
  return { names: others ? names.slice(0, -1) : names, others };
}

function rolesOf(item: Json, plain: Plain): readonly (readonly [string, Listed])[] {
  const roles = Object.keys(item).filter((name) => nameVariables.has(name));
  return roles.map((name) => [name, listedIn(item[name], plain)] as const).filter(([, { names }]) => names.length > 0);
}

function fieldsOf(item: Json, issued: string, plain: Plain): Readonly<Record<string, string>> {
  const fields: [string, string][] = issued === "" ? [] : [["issued", issued]];
  for (const [field, value] of Object.entries(item)) {
    const now = renamed.get(field);
    const name = now === undefined || now in item ? field : now;
    if (own.has(name) || nameVariables.has(name)) continue;
    const text = dateVariables.has(name) ? dateText(plainDate(value, plain)) : fieldText(name, value, plain);
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
