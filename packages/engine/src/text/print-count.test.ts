import fc from "fast-check";
import { expect, test } from "vitest";
import { printCount } from "./print-count.ts";

test.each(["en", "es", "fr"] as const)("in %s, as the platform has it", (locale) => {
  const platform = new Intl.NumberFormat(locale);
  fc.assert(
    fc.property(fc.oneof(fc.nat(20_000), fc.nat()), (number) => {
      expect(printCount(number, locale)).toBe(platform.format(number));
    }),
  );
});
