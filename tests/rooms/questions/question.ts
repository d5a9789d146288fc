/** A question, the one GraphQL query that answers it, and its answer in the built-in corpus. */
export type Question = readonly [question: string, query: string, answer: unknown];
