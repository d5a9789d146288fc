import { GraphQLError } from "graphql";
import type { Plugin, YogaInitialContext } from "graphql-yoga";
import { MOST_BYTES } from "../limits.ts";

/** What we say instead of what the library says. */
const sentences: Readonly<Record<string, string>> = {
  "Must provide query string.": 'There is no query. Send {"query": "{ ... }"} as JSON, with the header "content-type: application/json".',
  "Could not determine what operation to execute.":
    'There is no one operation to answer. Write one query, or say with "operationName" which of them is asked.',
  "POST body sent invalid JSON.": 'The body is no JSON. Send {"query": "{ ... }"}.',
  "Request body too large": `This request has more than ${MOST_BYTES} bytes; at most ${MOST_BYTES} are read.`,
};

/** What the library answers without a word, by its status. */
const silent: Readonly<Record<number, string>> = {
  406: 'Answers are JSON. Ask with the header "accept: application/json", or without one.',
  415: 'Send the query as JSON, with the header "content-type: application/json".',
};

/** Lets every answer be a sentence that says what to do. */
export const plainWords: Plugin<YogaInitialContext> = {
  onResultProcess({ result, setResult }) {
    if (!("errors" in result) || !Array.isArray(result.errors)) return;
    setResult({ ...result, errors: result.errors.map(inWords) } as typeof result);
  },
  onResponse({ response, setResponse, fetchAPI }) {
    const message = silent[response.status];
    if (message === undefined || response.body !== null) return;
    const headers = { ...Object.fromEntries(response.headers), "content-type": "application/json; charset=utf-8" };
    setResponse(new fetchAPI.Response(`${JSON.stringify({ errors: [{ message }] })}\n`, { status: response.status, headers }));
  },
};

function inWords(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  const { nodes = null, source = null, positions = null, path = null } = error;
  return new GraphQLError(sentences[error.message] ?? error.message, {
    nodes,
    source,
    positions,
    path,
    extensions: shown(error.extensions),
  });
}

/** What a parser says of a body would show the body again, so it stays inside; the status that it stood for is kept. */
function shown({ originalError, ...extensions }: GraphQLError["extensions"]): GraphQLError["extensions"] {
  return originalError === undefined ? extensions : { ...extensions, http: { status: 400 } };
}
