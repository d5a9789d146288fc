import { GraphQLError } from "graphql";

/** Why a request was refused; stable, for programs. */
export type RefusalCode =
  | "BAD_CURSOR"
  | "BAD_ID"
  | "BAD_DATE"
  | "BAD_RANGE"
  | "BAD_TEXT"
  | "UNKNOWN_NAME"
  | "AMBIGUOUS_NAME"
  | "BAD_PAGE"
  | "PAGE_TOO_LARGE"
  | "TOO_MANY"
  | "QUERY_TOO_DEEP"
  | "QUERY_TOO_LARGE"
  | "TEXT_TOO_LARGE"
  | "READ_ONLY";

/** An error that tells the client, in one plain sentence, what was refused and what would be accepted. */
export function refusal(code: RefusalCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
