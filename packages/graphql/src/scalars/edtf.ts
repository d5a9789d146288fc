/** Whether a text is a date in EDTF, level 1, as corpora write them: a day, month, season or year that exists, or a range of two. */
export function isDate(text: string): boolean {
  const ends = text.split("/");
  if (ends.length > 2 || ends.every(isOpen)) return false;
  return ends.every((end) => isOpen(end) || isPoint(end)) && (ends.some(isOpen) || !isBefore(ends[1] ?? text, ends[0] ?? text));
}

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

function isOpen(end: string): boolean {
  return end === ".." || end === "";
}

function isPoint(text: string): boolean {
  const [, year = "", month, day] = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d))?(?:-(\d\d))?[?~%]?$/.exec(text) ?? [];
  if (year === "" || (month !== undefined && year.includes("X"))) return false;
  if (month === undefined) return true;
  if (day === undefined) return (month >= "01" && month <= "12") || (month >= "21" && month <= "24");
  const days = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();
  return month >= "01" && month <= "12" && Number(day) >= 1 && Number(day) <= days;
}

/** What two dates can be compared by: without doubt, unknown digits and seasons. */
function plain(end: string): string {
  const certain = end.replace(/[?~%.]/g, "");
  return certain.replace(/X.*$/, "").replace(/-2[1-4]$/, "");
}
