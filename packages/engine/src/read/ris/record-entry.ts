import type { Entry, EntryName } from "../../library/entry.ts";
import { type Issued, readIssued } from "../issued.ts";
import { unnamedOthers } from "../unnamed-others.ts";
import { issuedIn } from "./dates.ts";
import { risRoles } from "./fields.ts";
import { readRisNames } from "./names.ts";
import type { RawRecord } from "./raw-record.ts";
import { fieldsOf } from "./record-fields.ts";
import { cslTypeOf, typeIn } from "./types.ts";
import { spaced, spacedPlain, type Values, valuesOf } from "./values.ts";

/** A record as an entry, its key left empty where the record has none; null where it says nothing. */
export function entryOf(record: RawRecord): Entry | null {
  const values = valuesOf(record);
  const type = cslTypeOf(typeIn(record.lines)) ?? "document";
  const title = spacedPlain(values.first("TI", "T1", "CT") || (type === "chapter" ? "" : values.first("BT")));
  const series = type === "book" && values.first("T2", "T3") !== "";
  const editors = readRisNames(values.all("ED", ...(series ? [] : ["A2"])));
  const { words, ...issued } = issuedOf(values);
  const authors = readRisNames(values.all("AU", "A1"));
  if (title === "" && authors.names.length === 0 && editors.names.length === 0 && issued.year === "") return null;
  const { roles, others } = rolesOf(values, series);
  const id = values.first("ID");
  const fields = fieldsOf(record, values, type, words);
  return {
    key: keyIn(id),
    type,
    authors: authors.names,
    ...unnamedOthers(authors, editors, others),
    editors: editors.names,
    ...(roles.length > 0 ? { roles: Object.fromEntries(roles) } : {}),
    ...issued,
    title,
    // What is no key is kept, as that of a database.
    fields: id === "" || keyIn(id) !== "" ? fields : { ...fields, "record-id": spaced(id) },
  };
}

/** When a work came out; a letter stands with the year, though another tag say more. */
function issuedOf(values: Values): Issued {
  const issued = readIssued(issuedIn(values.all("PY", "Y1", "DA"), values.first("DA")));
  const [, year, suffix = ""] = /^(\d{4})([a-z])$/.exec(values.first("PY", "Y1")) ?? [];
  return issued.suffix === "" && issued.year === year ? { ...issued, suffix } : issued;
}

/** An identifier serves as a key where it has a letter, no blank, and is no DOI, address or word for none. */
function keyIn(id: string): string {
  return /^[^\s,{}"'#%~\\()]{2,100}$/u.test(id) && /\p{L}/u.test(id) && !/^(?:nokey|10\.\d|https?:|wos:|pmid|pmc\d)/i.test(id) ? id : "";
}

/** The people in other roles, and the roles in which there are more than are named. */
function rolesOf(
  values: Values,
  series: boolean,
): { readonly roles: readonly (readonly [string, readonly EntryName[]])[]; readonly others: readonly string[] } {
  const named = series ? [...risRoles, ["A2", "collection-editor"] as const] : risRoles;
  const roles = new Map<string, readonly EntryName[]>();
  const others: string[] = [];
  for (const [tag, role] of named) {
    const read = readRisNames(values.all(tag));
    roles.set(role, [...(roles.get(role) ?? []), ...read.names]);
    if (read.others) others.push(role);
  }
  return { roles: [...roles].filter(([, names]) => names.length > 0), others };
}
