import type { Entry, EntryFields } from "../../library/entry.ts";
import { hasOthers } from "../../library/has-others.ts";
import type { Reference } from "../lent.ts";
import { unnamedOthers } from "../unnamed-others.ts";

/** An entry that another refers to, and by which field. */
export interface Parent {
  readonly by: Reference["by"];
  readonly entry: Entry;
}

/** Fields that say what one entry is and no other: only an entry without a title, which is the same work, inherits them. */
const ownFields = new Set(
  (
    "crossref xref xdata ids entryset entrysubtype execute label options presort related relatedoptions relatedstring relatedtype " +
    "shorthand shorthandintro sortkey sortname sorttitle sortyear indextitle indexsorttitle title-short DOI URL PMID PMCID eprint abstract annote file pdf"
  ).split(" "),
);

/** Works that stand in another, of which the title is where they stand. */
const contained = /^(?:chapter|paper-conference|entry-.+|article-.+)$/;
const containers = /^(?:book|periodical|collection)$/;

/** An entry with what it inherits: what it says itself is never overridden, and of several parents the first that says it counts. */
export function inherited(heir: Entry, parents: readonly Parent[]): Entry {
  const joined = parents.reduce(withParent, heir);
  return joined.type === "set" ? { ...joined, type: "document" } : joined;
}

function withParent(heir: Entry, { by, entry: parent }: Parent): Entry {
  const inside = by === "crossref" && contained.test(heir.type) && containers.test(parent.type);
  const volume = by === "crossref" && heir.type === "book" && parent.type === "book";
  const same = heir.title === "" && !inside && !volume;
  const dated = heir.year !== "" || heir.date !== "";
  const authored = heir.authors.length > 0;
  const above = inside ? "container-title" : volume ? "maintitle" : null;
  const { year, suffix, date } = dated ? heir : parent;
  const joined = {
    ...heir,
    type: heir.type === "set" ? parent.type : heir.type,
    authors: authored ? heir.authors : parent.authors,
    editors: heir.editors.length > 0 ? heir.editors : parent.editors,
    year,
    suffix,
    date,
    title: same ? parent.title : heir.title,
    fields: fieldsOf(heir.fields, parent, above, same || by === "xdata"),
  };
  const roles = rolesOf(heir, parent, inside);
  const titleParts = same ? parent.titleParts : undefined;
  // Nearly all inherit nothing more, and a copy of a copy takes long.
  const isAllNamed = isNamed(heir) && isNamed(parent);
  if (isAllNamed && roles === undefined && titleParts === undefined) return joined;
  return {
    ...withoutOthers(joined),
    ...othersOf(heir, parent, roles),
    ...(roles === undefined ? {} : { roles }),
    ...(titleParts === undefined ? {} : { titleParts }),
  };
}

/** Whether an entry says of nobody that there are more than it names. */
function isNamed({ others, othersIn }: Entry): boolean {
  return others === undefined && othersIn === undefined;
}

function withoutOthers({ others: _, othersIn: __, ...own }: Entry): Entry {
  return own;
}

/** Of whom there are more than are named: as the entry says it that names them. */
function othersOf(heir: Entry, parent: Entry, roles: Entry["roles"] = {}): Pick<Entry, "others" | "othersIn"> {
  const named = heir.authors.length > 0 ? heir : parent;
  const edited = heir.editors.length > 0 ? heir : parent;
  const more = Object.keys(roles).filter((role) => {
    if (heir.roles?.[role] !== undefined) return hasOthers(heir, role);
    return hasOthers(parent, role === "container-author" && parent.roles?.[role] === undefined ? "author" : role);
  });
  return unnamedOthers(
    { names: named.authors, others: hasOthers(named, "author") },
    { names: edited.editors, others: hasOthers(edited, "editor") },
    more,
  );
}

/** The authors of a book are those of what its chapters stand in. */
function rolesOf(heir: Entry, parent: Entry, inside: boolean): Entry["roles"] {
  const written = inside && parent.type === "book" && parent.authors.length > 0 ? { "container-author": parent.authors } : undefined;
  if (written === undefined && parent.roles === undefined) return heir.roles;
  return { ...written, ...parent.roles, ...heir.roles };
}

/**
 * Fields with those that another entry hands on.
 *
 * @param above what its title is called below it; null where it is not handed on
 * @param whole whether it hands on also what else is its own
 */
function fieldsOf(fields: EntryFields, parent: Entry, above: string | null, whole: boolean): EntryFields {
  const joined: Record<string, string> = { ...fields };
  if (above !== null && parent.title !== "" && !Object.hasOwn(fields, above)) joined[above] = parent.title;
  for (const name of Object.keys(parent.fields)) {
    if (Object.hasOwn(joined, name) || (ownFields.has(name) && (!whole || identifying.has(name)))) continue;
    joined[name] = parent.fields[name] as string;
  }
  return joined;
}

/** Fields that say how an entry is joined to others, which are never handed on. */
const identifying = new Set("crossref xref xdata ids entryset".split(" "));
