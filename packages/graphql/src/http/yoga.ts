import { GraphQLError } from "graphql";
import { createYoga, type YogaServerInstance } from "graphql-yoga";
import type { Context } from "../context.ts";
import { MOST_KEPT_BYTES } from "../limits.ts";
import { schema } from "../schema.ts";
import { graphiqlOptions, graphiqlPage } from "./graphiql.ts";
import { limitQueries } from "./limit-queries.ts";
import { errorLine, type Log } from "./log.ts";
import { plainWords } from "./plain-words.ts";
import { queryCache } from "./query-cache.ts";

/** Where GraphQL is answered. */
export const ENDPOINT = "/graphql";

/** GraphQL over HTTP for the corpora of a context. `bodyLimit` counts bytes while they arrive; false where the sender's length was already checked. */
export function createGraphqlHandler(
  context: Context,
  { log, bodyLimit }: { readonly log: Log; readonly bodyLimit: number | false },
): YogaServerInstance<object, Context> {
  return createYoga<object, Context>({
    schema,
    context,
    graphqlEndpoint: ENDPOINT,
    landingPage: false,
    // Health is answered before; no address ends with a space.
    healthCheckEndpoint: " ",
    graphiql: graphiqlOptions(context.graph.corpora),
    renderGraphiQL: graphiqlPage,
    maxRequestBodySize: bodyLimit,
    cors: false,
    multipart: false,
    plugins: [limitQueries, plainWords],
    parserAndValidationCache: { documentCache: queryCache(MOST_KEPT_BYTES), errorCache: noErrors },
    logging: {
      debug: ignore,
      info: ignore,
      warn: (text) => log(`concordat-graphql: ${text}`),
      error: (error) => {
        if (!(error instanceof SyntaxError)) log(errorLine(error, "answering"));
      },
    },
    maskedErrors: {
      errorMessage: "Something unexpected happened; the server's log says what.",
      maskError: (error, message) => mask(error, message, log),
    },
  });
}

/**
 * Lets through what we or GraphQL itself say to the client; anything else is logged here and shown without its inside. A
 * JSON text in an address or a form that cannot be read is the sender's.
 */
function mask(error: unknown, message: string, log: Log): Error {
  if (error instanceof SyntaxError) {
    const said = 'The variables are no JSON. Write them as {"name": "value"}.';
    return new GraphQLError(said, { extensions: { code: "BAD_REQUEST", http: { status: 400 } } });
  }
  if (error instanceof GraphQLError && (error.originalError === undefined || error.originalError instanceof GraphQLError)) return error;
  const path = error instanceof GraphQLError ? error.path?.join(".") : undefined;
  log(errorLine(error, path === undefined ? "answering" : `answering ${path}`));
  return new GraphQLError(message, {
    ...(error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {}),
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  });
}

/** What is refused is refused anew: that takes no longer than to look it up, and keeps no text of strangers. */
const noErrors = { get: () => undefined, set: ignore };

function ignore(): void {}
