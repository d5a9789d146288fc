import { citedYears } from "../library/cited-years.ts";
import type { Hit } from "../library/library.ts";
import { MANY } from "../library/look-up.ts";
import { onceForEach } from "../text/remembered.ts";

/** Of an author's works those that may be of a printed year: all where they are few, or where no year is printed in digits. */
export function ofYear(works: readonly Hit[], year: string | null): readonly Hit[] {
  const years = works.length <= MANY ? null : yearsOf(year);
  return years === null ? works : inYears(works, years);
}

/** The years of works that a printed year may mean, an undated one's among them; null where none is printed in digits. */
export function yearsOf(printed: string | null): readonly string[] | null {
  return printed === null || !/^\d{4}/.test(printed) ? null : [...printed.split(/[/–-]/), ""];
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
  return [...new Set(years.flatMap((year) => byYear(works).get(year) ?? []))];
}

const byYear = onceForEach((works: readonly Hit[]): ReadonlyMap<string, readonly Hit[]> => {
  const found = new Map<string, Hit[]>();
  for (const hit of works) {
    for (const year of citedYears(hit.entry)) {
      const others = found.get(year);
      if (others) others.push(hit);
      else found.set(year, [hit]);
    }
  }
  return found;
});
