import { type DocumentNode, GraphQLError, parse, type Source, validate } from "graphql";
import type { Plugin, YogaInitialContext } from "graphql-yoga";
import { limitDocument } from "../document-limits.ts";
import { MOST_CHARACTERS, MOST_TOKENS } from "../limits.ts";
import { refusal } from "../refusal.ts";
import { limitVariables } from "../variable-limits.ts";

/** Most errors that are told of one query; whoever mends the first ones hears of the rest. */
const MOST_ERRORS = 3;

/** Refuses while it reads, so that a query too large costs about as much as an empty one. */
export const limitQueries: Plugin<YogaInitialContext> = {
  onParams: ({ params }) => limitVariables(params.variables),
  onParse: ({ setParseFn }) => setParseFn((source: string | Source) => limitDocument(read(source))),
  onValidate: ({ setValidationFn }) =>
    setValidationFn((schema, document, rules, _types, options) =>
      validate(schema, document, rules, { ...options, maxErrors: MOST_ERRORS }).slice(0, MOST_ERRORS),
    ),
};

function read(source: string | Source): DocumentNode {
  const text = typeof source === "string" ? source : source.body;
  if (text.length > MOST_CHARACTERS) {
    throw refusal(
      "QUERY_TOO_LARGE",
      `This query has ${text.length} characters; at most ${MOST_CHARACTERS} are read. Give long texts as variables.`,
    );
  }
  try {
    return parse(source, { maxTokens: MOST_TOKENS });
  } catch (error) {
    if (!(error instanceof GraphQLError) || !error.message.includes("Parsing aborted")) throw error;
    throw refusal(
      "QUERY_TOO_LARGE",
      `This query has more than ${MOST_TOKENS} tokens (names, numbers, texts and signs). Ask for less, or in several queries.`,
    );
  }
}
