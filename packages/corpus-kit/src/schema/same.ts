/** A type with every field read-only at every depth, and intersections melted into one object. */
type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

/**
 * For a line such as `true satisfies Same<A, B>;`, which compiles only where the schema and the type agree both ways:
 * `true` where the two types have the same fields, optional in the same places, with the same types; else `never`.
 */
export type Same<A, B> = (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : never;

/** What a file holds once its lists are filled in: the published record without the fields that the build adds. */
export type Authored<Published, Added extends keyof Published = never> = Omit<Published, "id" | "type" | Added>;
