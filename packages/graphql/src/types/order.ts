import { builder } from "../builder.ts";
import { enumValues } from "../enum-values.ts";
import type { Order, OrderBy } from "../paging/record-order.ts";

const By = builder.enumType("OrderBy", {
  description: "What a list of records is ordered by.",
  values: enumValues<OrderBy>({
    name: "The name to show, without accents and case.",
    key: "The id within the corpus.",
    date: "The first date of record; records without one come last.",
  }),
});

const Direction = builder.enumType("OrderDirection", {
  description: "Which way a list runs.",
  values: enumValues<Order["direction"]>({ ascending: "From the first to the last.", descending: "From the last to the first." }),
});

/** The order of a list of records. */
export const OrderInput = builder.inputType("Order", {
  description: "The order of a list; by name, ascending, unless said.",
  fields: (t) => ({
    by: t.field({ type: By, required: true, description: "By what." }),
    direction: t.field({ type: Direction, required: true, defaultValue: "ascending", description: "Which way." }),
  }),
});
