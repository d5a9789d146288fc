/** So many commands are named; of more the number is said. */
const NAMED = 5;

/** What is said of the LaTeX commands that a file uses and nobody knows, at the first of them. */
export function unknownCommands([command, ...others]: readonly string[]): string {
  const named = others.slice(0, NAMED).map((other) => `'${other}'`);
  const left = others.length - named.length;
  const list = left > 0 ? `${named.join(", ")} and ${left} more` : named.join(", ").replace(/, (?=[^,]*$)/, " and ");
  const also = others.length === 0 ? "" : `; so ${others.length === 1 ? "is" : "are"} ${list}`;
  return `the command '${command}' is not known, so it was left as it is written, or the words in its braces were${also}.`;
}
