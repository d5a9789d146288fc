/** A name that may be a family's with a place in it. */
const withPlace = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? de \p{Lu}\p{L}+$/u;
/** Where a sentence begins, words for who holds what it says. */
const holding = /(?:^|[.;:!?]\s)(?:Para|Pour|[Ss]egún|[Ss]elon|[Ss]egundo|[Cc]onforme|[Dd]['’]après)\s$/u;

/** Whether a name reads as a thing's for the place in it and is that of who holds what is said: `Para Buarque de Holanda (1936), …`. */
export function isHolder(prose: string, name: string, start: number): boolean {
  return withPlace.test(name) && holding.test(prose.slice(Math.max(0, start - 16), start));
}
