import type { Entry, EntryFields } from "../../library/entry.ts";

/** An entry that another refers to, and by which field. */
export interface Parent {
  readonly by: "crossref" | "xdata" | "entryset";
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
  const roles = rolesOf(heir, parent, inside);
  return {
    ...heir,
    type: heir.type === "set" ? parent.type : heir.type,
    authors: authored ? heir.authors : parent.authors,
    ...(!authored && parent.others ? { others: true } : {}),
    editors: heir.editors.length > 0 ? heir.editors : parent.editors,
    ...(roles === undefined ? {} : { roles }),
    ...(dated ? {} : { year: parent.year, suffix: parent.suffix, date: parent.date }),
    title: same ? parent.title : heir.title,
    ...(same && parent.titleParts !== undefined ? { titleParts: parent.titleParts } : {}),
    fields: fieldsOf(heir.fields, parent, {
      whole: same || by === "xdata",
      title: inside ? "container-title" : volume ? "maintitle" : null,
    }),
  };
}

/** The authors of a book are those of what its chapters stand in. */
function rolesOf(heir: Entry, parent: Entry, inside: boolean): Entry["roles"] {
  const written = inside && parent.type === "book" && parent.authors.length > 0 ? { "container-author": parent.authors } : undefined;
  const roles = { ...written, ...parent.roles, ...heir.roles };
  return Object.keys(roles).length === 0 ? undefined : roles;
}

function fieldsOf(
  fields: EntryFields,
  parent: Entry,
  { whole, title }: { readonly whole: boolean; readonly title: string | null },
): EntryFields {
  const joined: Record<string, string> = { ...fields };
  if (title !== null && parent.title !== "" && !Object.hasOwn(fields, title)) joined[title] = parent.title;
  for (const [name, value] of Object.entries(parent.fields)) {
    if (Object.hasOwn(joined, name) || (ownFields.has(name) && (!whole || identifying.has(name)))) continue;
    joined[name] = value;
  }
  return joined;
}

/** Fields that say how an entry is joined to others, which are never handed on. */
const identifying = new Set("crossref xref xdata ids entryset".split(" "));
