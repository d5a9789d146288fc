import { expect, test } from "vitest";
import { isPlace } from "./places.ts";

test.each(["Mexico", "México", "Mexique", "Canada", "Brasil", "Côte d’Ivoire", "St. Lucia", "Czech Republic", "U.S.", "Ottawa", "Québec"])(
  "%s is a place",
  (name) => {
    expect(isPlace(name)).toBe(true);
  },
);

test.each(["Welsh", "Mexican", "World Bank", "Benítez", ""])("%s is none", (name) => {
  expect(isPlace(name)).toBe(false);
});

test("it knows the countries that platforms know", () => {
  const codes =
    "AR AT AU BE BR CA CH CL CN CO CR CU DE DK DO EC EG ES FI FR GB GR GT HN HT IE IL IN IT JP KE KR LU MA MX NG NI NL NO NZ PA PE PL PT PY RO RU SE SV TH TR UA UY VE VN ZA";
  const unknown = ["en", "es", "fr"].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: "region" });
    return codes
      .split(" ")
      .flatMap((code) => names.of(code) ?? [])
      .filter((name) => !isPlace(name));
  });
  expect(unknown).toEqual([]);
});
