import type { Path } from "../read/yaml.ts";
import { dayOf, givenFirst, parts, people } from "./cell-values.ts";
import type { Cell } from "./cells.ts";
import type { Column } from "./columns.ts";
import { describeWork } from "./work.ts";

/** What a row says, as the plain value of a record's file, and the cell that each part of it came from. */
export interface RowRecord {
  readonly type: string;
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly places: readonly { readonly path: Path; readonly cell: Cell }[];
}

/** Builds the value of a record out of the cells of a row. Cells without text say nothing. */
export function rowRecord(cells: readonly (readonly [Column, Cell])[]): RowRecord {
  const said = cells.filter(([, cell]) => cell.text !== "").toSorted(inOrderOfDates);
  const special = (what: string): Cell | undefined => said.find(([column]) => column.kind === "special" && column.what === what)?.[1];
  const type = special("type")?.text.toLowerCase() ?? "";
  const language = special("language")?.text ?? "en";
  const writing = beginWriting(special);
  for (const [column, cell] of said) write(column, cell, type, language, writing);
  finish(type, writing);
  return { type, id: special("id")?.text ?? "", value: writing.value, places: writing.places };
}

/** A record that is being put together. */
interface Writing {
  readonly value: Record<string, unknown>;
  readonly places: { readonly path: Path; readonly cell: Cell }[];
  readonly special: (what: string) => Cell | undefined;
  /** Sets a field, or a field of a field. */
  readonly put: (path: readonly string[], item: unknown, cell: Cell) => void;
  /** Adds an item to a list. */
  readonly add: (field: string, item: unknown, cell: Cell) => void;
}

function beginWriting(special: Writing["special"]): Writing {
  const value: Record<string, unknown> = {};
  const places: Writing["places"] = [];
  return {
    value,
    places,
    special,
    put(path, item, cell) {
      const [first = "", second] = path;
      if (second === undefined) value[first] = item;
      else value[first] = { ...(value[first] as object | undefined), [second]: item };
      places.push({ path, cell });
    },
    add(field, item, cell) {
      const items = (value[field] ?? []) as readonly unknown[];
      value[field] = [...items, item];
      places.push({ path: [field, items.length], cell });
    },
  };
}

function write(column: Column, cell: Cell, type: string, language: string, writing: Writing): void {
  const { value, put, add } = writing;
  const { text } = cell;
  switch (column.kind) {
    case "text":
      put(column.path, textOf(column.path[0] ?? "", type, text), cell);
      if (column.path[0] === "name") add("names", nameOf(String(value.name), "name", language), cell);
      return;
    case "list":
      for (const item of parts(text)) add(column.path[0] ?? "", item, cell);
      return;
    case "name":
      for (const item of parts(text)) addName(nameOf(item, column.form, column.lang ?? language), cell, writing);
      return;
    case "date":
      add("dates", { event: column.event, date: dayOf(text) }, cell);
      return;
    case "people":
      put(column.path, people(text), cell);
      return;
    case "identifier":
      add("identifiers", { scheme: column.scheme, value: text, ...(/^https?:/.test(text) ? { url: text } : {}) }, cell);
      return;
    case "special":
  }
}

/** Adds a name; one that stands in the column of its language too is one name, in that language. */
function addName(name: Named, cell: Cell, { value, add }: Writing): void {
  const names = (value.names ?? []) as readonly Named[];
  const same = names.findIndex(({ text, form }) => text === name.text && form === name.form);
  if (same < 0) add("names", name, cell);
  else value.names = names.with(same, name);
}

/** Columns that mean different things in records of different types. */
function finish(type: string, { value, special, put, add }: Writing): void {
  const place = special("place");
  if (place !== undefined && type === "event") put(["place"], place.text, place);
  if (place !== undefined && type === "agreement") value.dates = withPlace(value.dates, place.text);
  const office = special("office");
  if (office !== undefined) {
    const where = special("office for");
    add("offices", { title: office.text, ...(where === undefined ? {} : { for: where.text }) }, office);
  }
  if (type !== "citation") return;
  const year = special("year");
  describeWork(value, year?.text);
}

/** The dates of a record stand in order of time, wherever the columns stand. */
function inOrderOfDates([a, x]: readonly [Column, Cell], [b, y]: readonly [Column, Cell]): number {
  if (a.kind !== "date" || b.kind !== "date") return Number(a.kind === "date") - Number(b.kind === "date");
  return dayOf(x.text) < dayOf(y.text) ? -1 : 1;
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

interface Named {
  readonly text: string;
  readonly form: string;
  readonly lang: string;
}

function nameOf(text: string, form: string, lang: string): Named {
  return { text, lang, form, ...{ official: form !== "alias", recognize: "always" } };
}

const dates = new Set(["date", "established", "dissolved"]);
const codes = new Set(["kind", "status"]);

/** A cell's text as its field wants it. */
function textOf(field: string, type: string, text: string): string {
  if (field === "name") return type === "person" ? givenFirst(text) : text;
  if (codes.has(field)) return text.toLowerCase();
  return dates.has(field) ? dayOf(text) : text;
}
