import type { Hit } from "../library/library.ts";
import { onceForEach } from "../text/remembered.ts";

/** So many works are looked through; of more, only those of the years that count. */
const MANY = 64;

/** Of an author's works those that may be of a printed year: all where they are few, or where no year is printed in digits. */
export function ofYear(works: readonly Hit[], year: string | null): readonly Hit[] {
  return works.length <= MANY || year === null || !/^\d{4}/.test(year) ? works : inYears(works, [...year.split(/[/–-]/), ""]);
}

/** Of an author's works those of a year for which the printed one may be a slip: two years apart at most, or two digits swapped. */
export function nearYear(works: readonly Hit[], year: string | null): readonly Hit[] {
  if (works.length <= MANY || year === null || !/^\d{4}$/.test(year)) return works;
  const near = [-2, -1, 0, 1, 2].map((by) => String(Number(year) + by));
  return inYears(works, [...new Set([...near, year.slice(0, 2) + year.charAt(3) + year.charAt(2)]), ""]);
}

/** Of many works those whose years are the nearest, in the order in which they came. */
export function nearestYears(works: readonly Hit[], year: string | null): readonly Hit[] {
  if (works.length <= MANY) return works;
  const distance = (one: string): number => Math.abs(Number(one) - Number(year)) || 0;
  const ranked = [...byYear(works).keys()].sort((a, b) => distance(a) - distance(b));
  const found: Hit[] = [];
  for (const one of ranked) {
    if (found.length >= MANY) break;
    found.push(...(byYear(works).get(one) ?? []).slice(0, MANY));
  }
  return found;
}

function inYears(works: readonly Hit[], years: readonly string[]): readonly Hit[] {
  return years.flatMap((year) => byYear(works).get(year) ?? []);
}

const byYear = onceForEach((works: readonly Hit[]): ReadonlyMap<string, readonly Hit[]> => {
  const found = new Map<string, Hit[]>();
  for (const hit of works) {
    const others = found.get(hit.entry.year);
    if (others) others.push(hit);
    else found.set(hit.entry.year, [hit]);
  }
  return found;
});
