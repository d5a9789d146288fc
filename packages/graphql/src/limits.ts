import {
  type ComplexityErrorFn,
  ComplexityErrorKind,
  type ComplexityPluginOptions,
  type FieldComplexityFunction,
} from "@pothos/plugin-complexity";
import { getNamedType, getNullableType, isListType } from "graphql";
import type { Context } from "./context.ts";
import { MOST, USUAL } from "./paging/page.ts";
import { refusal } from "./refusal.ts";

/** Most lexical tokens of a query; the largest introspection query in use has about 500. */
export const MOST_TOKENS = 2_000;

/** Most UTF-16 code units of a query; long texts go into variables, which do not count. */
export const MOST_CHARACTERS = 50_000;

/** Most bytes that queries which were read already may take, to be read no second time. */
export const MOST_KEPT_BYTES = 20_000_000;

/** Most bytes of a request's body: room for the longest text that `recognize` reads, escaped. */
export const MOST_BYTES = 1_000_000;

/** Entries a list without pages is taken to have, when the cost of a query is reckoned before it runs. */
const USUAL_LIST = 5;

/** Reckons reading a list whole, and every four characters of a text that is to be read, as so many fields. */
const LIST = 50;
const TEXT = 4;

/** Reckons one for a field, times the size of the page or list it stands in. */
const cost: FieldComplexityFunction<Context, Record<string, unknown>> = (args, _context, field) => {
  if (getNamedType(field.type).name.endsWith("Connection")) {
    const size = args.first ?? args.last ?? USUAL;
    return { field: isQuery(field) ? LIST : 1, multiplier: typeof size === "number" ? Math.min(Math.max(size, 1), MOST) : USUAL };
  }
  if (field.name === "recognize" && typeof args.text === "string") return { field: 1 + Math.ceil(args.text.length / TEXT), multiplier: 1 };
  if (!isListType(getNullableType(field.type)) || field.name === "edges") return { field: 1, multiplier: 1 };
  if (field.name === "nodes") return { field: 1, multiplier: Array.isArray(args.ids) ? args.ids.length : 1 };
  return { field: 1, multiplier: USUAL_LIST };
};

/** Whether a field stands in a query itself, and so reads a whole list; one that stands in a record reads what belongs to it. */
function isQuery({ extensions }: { readonly extensions: Readonly<Record<string, unknown>> }): boolean {
  return (extensions.pothosConfig as { readonly parentType?: unknown } | undefined)?.parentType === "Query";
}

const tooMuch: ComplexityErrorFn = (kind, { depth, maxDepth, complexity, maxComplexity }) =>
  kind === ComplexityErrorKind.Depth
    ? refusal(
        "QUERY_TOO_DEEP",
        `This query nests ${depth} fields; at most ${maxDepth} are answered. Ask for the inner records by their ids.`,
      )
    : refusal(
        "QUERY_TOO_LARGE",
        `This query may give ${complexity < 1e15 ? complexity : "any number of"} fields; at most ${maxComplexity} are answered. Ask for smaller pages or fewer fields.`,
      );

/** How much one query may ask. Reckoned before anything is resolved. */
export const queryLimits: ComplexityPluginOptions<{ Context: Context } & PothosSchemaTypes.ExtendDefaultTypes<object>> = {
  limit: { depth: 15, complexity: 50_000 },
  fieldComplexity: cost,
  complexityError: tooMuch,
};
