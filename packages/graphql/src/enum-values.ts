/** Enum values in GraphQL's spelling from our words: `in-force` as `IN_FORCE`, each with its description. */
export function enumValues<W extends string>(described: Readonly<Record<W, string>>): Record<string, { value: W; description: string }> {
  return Object.fromEntries(
    Object.entries<string>(described).map(([word, description]) => [
      word.toUpperCase().replaceAll("-", "_"),
      { value: word as W, description },
    ]),
  );
}
