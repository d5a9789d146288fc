/** Whether one date lies wholly before another. Coarser dates reach as far as they can: 2001 holds its days. */
export function isBefore(a: string, b: string): boolean {
  const end = plain(a.split("/").at(-1) ?? "");
  const start = plain(b.split("/")[0] ?? "");
  if (end === "" || start === "") return false;
  return end.slice(0, start.length) < start.slice(0, end.length);
}

/** Whether a date lies wholly within another, such as a day in its year. A coarser date does not, nor one without an end. */
export function isWithin(date: string, span: string): boolean {
  const [first = "", last = first] = span.split("/").map(plain);
  return date.split("/").every((end) => {
    const point = plain(end);
    return (
      point.length >= Math.max(first.length, last.length) && point.slice(0, first.length) >= first && point.slice(0, last.length) <= last
    );
  });
}

/** What two dates can be compared by: without doubt, unknown digits and seasons. */
function plain(end: string): string {
  const certain = end.replace(/[?~%.]/g, "");
  return certain.replace(/X.*$/, "").replace(/-2[1-4]$/, "");
}
