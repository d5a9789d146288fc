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
  const value: Record<string, unknown> = {};
  const places: { path: Path; cell: Cell }[] = [];
  const said = cells.filter(([, cell]) => cell.text !== "").toSorted(inOrderOfDates);
  const special = (what: string): Cell | undefined => said.find(([column]) => column.kind === "special" && column.what === what)?.[1];
  const type = special("type")?.text.toLowerCase() ?? "";
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

  // A name that stands in the column of its language too is one name, in that language.
  const addName = (name: Named, cell: Cell): void => {
    const names = (value.names ?? []) as readonly Named[];
    const same = names.findIndex(({ text, form }) => text === name.text && form === name.form);
    if (same < 0) add("names", name, cell);
    else value.names = names.with(same, name);
  };

  for (const [column, cell] of said) {
    switch (column.kind) {
      case "text":
        put(column.path, textOf(column.path[0] ?? "", type, cell.text), cell);
        if (column.path[0] === "name") add("names", nameOf(String(value.name), "name", language), cell);
        break;
      case "list":
        for (const item of parts(cell.text)) add(column.path[0] ?? "", item, cell);
        break;
      case "name":
        for (const item of parts(cell.text)) addName(nameOf(item, column.form, column.lang ?? language), cell);
        break;
      case "date":
        add("dates", { event: column.event, date: dayOf(cell.text) }, cell);
        break;
      case "people":
        put(column.path, people(cell.text), cell);
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
