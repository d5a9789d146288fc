/** Files of strings alone that TeX's distributions have, and no project: names of journals of IEEE, of the AMS, of archaeology, of TeX's own history. */
const files = new Set(
  "ieeeabrv ieeefull amsj mrabbrev texjourn archaeologie-lstabbrv archaeologie-lstlocations archaeologie-lstpublishers".split(" "),
);

/** Whether a path names a file of strings that TeX has itself: no work is in it. */
export function isTexStrings(path: string): boolean {
  return files.has(path.replace(/\.bib$/i, "").toLowerCase());
}
