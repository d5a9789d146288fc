import { firstDay } from "../library/first-day.ts";
import type { Locale } from "../text/locale.ts";

/** A day or month in words: `October 3, 2005`, `3 de octubre de 2005`; of a range its first; empty where the EDTF date has neither. */
export function dayText(date: string, locale: Locale): string {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?$/.exec(firstDay(date)) ?? [];
  if (year === undefined) return "";
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? "1")));
  if (at.getUTCMonth() !== Number(month) - 1) return "";
  const parts = { year: "numeric", month: "long", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(locale, day === undefined ? parts : { ...parts, day: "numeric" }).format(at);
}
