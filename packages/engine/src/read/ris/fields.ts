/**
 * RIS tags and the CSL fields that they hold in works of every type. Of the rows with one field the first tag is how it is
 * written, and the first that a record has is used. What else a tag may mean, `record-entry.ts` says.
 */
export const risFields: readonly (readonly [tag: string, field: string])[] = (
  "ST title-short|VL volume|PB publisher|CY publisher-place|PP publisher-place|UR URL|LK URL|AB abstract|N2 abstract|LA language|RN annote|" +
  "CN call-number|NV number-of-volumes|SE section|OP original-title|RI reviewed-title|AV archive_location|DP source|M3 genre|SV collection-number"
)
  .split("|")
  .map((row) => row.split(" ") as [string, string]);

/** Tags for people other than authors and editors, and CSL's names for what they did. */
export const risRoles: readonly (readonly [tag: string, role: string])[] = [
  ["A3", "collection-editor"],
  ["A4", "translator"],
  ["TA", "translator"],
];
