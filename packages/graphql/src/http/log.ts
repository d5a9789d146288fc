/** Where the server writes what went wrong, a line each. */
export type Log = (line: string) => void;

/** An unexpected error in one line: what it says, and where in the code it was thrown. */
export function errorLine(error: unknown, while_: string): string {
  const { message, stack } = error instanceof Error ? (causeOf(error) ?? error) : { message: String(error), stack: "" };
  const place = /\n\s+at ([^\n]+)/.exec(stack ?? "")?.[1] ?? "an unknown place";
  return `concordat-graphql: unexpected error while ${while_}: ${message.replaceAll("\n", " ")} (${place})`;
}

function causeOf(error: Error): Error | undefined {
  const original: unknown = (error as { originalError?: unknown }).originalError;
  return original instanceof Error ? (causeOf(original) ?? original) : undefined;
}
