import type { Path } from "../read/yaml.ts";
import type { Cell } from "./cells.ts";
import type { Column } from "./columns.ts";

/** What a row says, as the plain value of a record's file, and the cell that each part of it came from. */
export interface RowRecord {
  readonly type: string;
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly places: readonly { readonly path: Path; readonly cell: Cell }[];
}

/** Builds the value of a record out of the cells of a row. Cells without text say nothing. */
export function rowRecord(cells: readonly (readonly [Column, Cell])[]): RowRecord {
  const value: Record<string, unknown> = {};
  const places: { path: Path; cell: Cell }[] = [];
  const said = cells.filter(([, cell]) => cell.text !== "").toSorted(inOrderOfDates);
  const special = (what: string): Cell | undefined => said.find(([column]) => column.kind === "special" && column.what === what)?.[1];
  const language = special("language")?.text ?? "en";

  const put = (path: readonly string[], item: unknown, cell: Cell): void => {
    const [first = "", second] = path;
    if (second === undefined) value[first] = item;
    else value[first] = { ...(value[first] as object | undefined), [second]: item };
    places.push({ path, cell });
  };
  const add = (field: string, item: unknown, cell: Cell): void => {
    const items = (value[field] ?? []) as readonly unknown[];
    value[field] = [...items, item];
    places.push({ path: [field, items.length], cell });
  };

  for (const [column, cell] of said) {
    switch (column.kind) {
      case "text":
        put(column.path, cell.text, cell);
        if (column.path[0] === "name") add("names", nameOf(cell.text, "name", language), cell);
        break;
      case "list":
        for (const item of parts(cell.text)) add(column.path[0] ?? "", item, cell);
        break;
      case "name":
        for (const item of parts(cell.text)) add("names", nameOf(item, column.form, column.lang ?? language), cell);
        break;
      case "date":
        add("dates", { event: column.event, date: cell.text }, cell);
        break;
      case "people":
        put(column.path, parts(cell.text).map(personOf), cell);
        break;
      case "identifier": {
        const url = /^https?:/.test(cell.text) ? { url: cell.text } : {};
        add("identifiers", { scheme: column.scheme, value: cell.text, ...url }, cell);
        break;
      }
      case "special":
        break;
    }
  }
  const type = special("type")?.text.toLowerCase() ?? "";
  finish(type, value, { special, put, add });
  return { type, id: special("id")?.text ?? "", value, places };
}

interface Writing {
  readonly special: (what: string) => Cell | undefined;
  readonly put: (path: readonly string[], item: unknown, cell: Cell) => void;
  readonly add: (field: string, item: unknown, cell: Cell) => void;
}

/** Columns that mean different things in records of different types. */
function finish(type: string, value: Record<string, unknown>, { special, put, add }: Writing): void {
  const place = special("place");
  if (place !== undefined && type === "event") put(["place"], place.text, place);
  if (place !== undefined && type === "agreement") value.dates = withPlace(value.dates, place.text);
  const office = special("office");
  if (office !== undefined) {
    const where = special("office for");
    add("offices", { title: office.text, ...(where === undefined ? {} : { for: where.text }) }, office);
  }
  const year = special("year");
  if (year !== undefined && type === "citation") {
    const date = /^\d{4}$/.test(year.text) ? { "date-parts": [[Number(year.text)]] } : { literal: year.text };
    put(["csl", "issued"], date, year);
  }
  if (type === "citation") describeWork(value);
}

/** A work is named by its title, and labelled by its authors and year where no label was written. */
function describeWork(value: Record<string, unknown>): void {
  const csl = (value.csl ?? {}) as { readonly author?: readonly Author[]; readonly issued?: Issued };
  const authors = (csl.author ?? []).map(({ family, literal }) => family ?? literal ?? "");
  const year = csl.issued?.["date-parts"]?.[0]?.[0] ?? csl.issued?.literal ?? "n.d.";
  const [first = String(value.name ?? ""), second] = authors;
  const people = authors.length > 2 ? `${first} et al.` : second === undefined ? first : `${first} and ${second}`;
  value.csl = { type: "document", title: value.name, ...csl };
  value.label ??= `${people} ${year}`;
  delete value.name;
  delete value.names;
}

interface Author {
  readonly family?: string;
  readonly literal?: string;
}

interface Issued {
  readonly "date-parts"?: readonly (readonly number[])[];
  readonly literal?: string;
}

/** The dates of a record stand in order of time, wherever the columns stand. */
function inOrderOfDates([a, x]: readonly [Column, Cell], [b, y]: readonly [Column, Cell]): number {
  if (a.kind !== "date" || b.kind !== "date") return Number(a.kind === "date") - Number(b.kind === "date");
  return x.text < y.text ? -1 : 1;
}

/** The place of a table's row is where the agreement was signed, or where the first of its dates happened. */
function withPlace(dates: unknown, place: string): unknown {
  if (!Array.isArray(dates)) return dates;
  const at = Math.max(
    0,
    dates.findIndex(({ event }) => event === "signed"),
  );
  return dates.map((date, index) => (index === at ? { ...date, place } : date));
}

function nameOf(text: string, form: string, lang: string): object {
  return { text, lang, form, official: form !== "alias", recognize: "always" };
}

/** `Tarn, Ada` is a person, `Lakes Commission` an institution. */
function personOf(text: string): object {
  const [family = "", ...given] = text.split(",");
  return given.length === 0 ? { literal: text } : { family: family.trim(), given: given.join(",").trim() };
}

function parts(text: string): readonly string[] {
  return text
    .split(/[;|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
