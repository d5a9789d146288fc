/** How many entries the large library has, but for the one that citations in the tests mean. */
export const MANY = 99_999;

/** A library that takes a while to read, too large to be read where nobody names it; or with fewer entries behind the first. */
export function largeLibrary(entries = MANY) {
  const parts = ["@book{newman2005, author = {Newman, Ada}, title = {The First of Many}, year = 2005}\n"];
  for (let at = 0; at < entries; at += 1) {
    parts.push(
      `@article{key${at},\n  author = {Sur${at % 9000}, Ada and Fa${at % 7001}m{\\'i}ly, B. C.},\n  title = {On {Water} and Word${at % 5000}},\n  year = ${1950 + (at % 70)},\n  note = {${"Seen on the shore of a lake. ".repeat(2)}}\n}\n`,
    );
  }
  return parts.join("");
}

/** A paper that names it and has a list of its own. */
export const paperOfLargeLibrary = `---
bibliography: huge.bib
---

As Newman (2005) and Welsh (2004) say, and Brand (2011) adds.

## References

Welsh, Jennifer. 2004. *At Home in the World*. Toronto: HarperCollins.

Newman, Ada. 2005. *The First of Many*. Lakeside: Quay.

Brand, Ada. 2011. *A New One*. Lakeside: Quay.
`;

/** A paper whose library loses the second of the works that it cites. */
export const paperOfLakes = `---
bibliography: lakes.bib
---

As Newman (2005) and Lind (2003) say.
`;

/** Its library: what stays of it, and what it loses. */
export const lakes = [
  largeLibrary(1899),
  largeLibrary(1099)
    .replaceAll("{key", "{late")
    .replace("newman2005", "lind2003")
    .replace("Newman, Ada", "Lind, Per")
    .replace("2005}", "2003}"),
];
