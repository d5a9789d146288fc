/** Whether dashes stand around names with their years as brackets do elsewhere, in Spanish above all: `la ciudad —Lind, 2004, 2007— creció`. */
export function isBetweenDashes(prose: string, start: number, end: number): boolean {
  return (
    /(?:^|[\s\u0001])(?:--|[—–])$/.test(prose.slice(Math.max(0, start - 3), start)) &&
    /^(?:, (?:1[5-9]|20)\d\d[a-z]?){0,3}(?:--|[—–])(?=[\s,.;:)])/.test(prose.slice(end, end + 28))
  );
}
