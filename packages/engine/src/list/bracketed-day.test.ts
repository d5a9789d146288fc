import { expect, test } from "vitest";
import { drawn, entry } from "../../test/listed.ts";

test.each([
  ["Spanish", "Tan, W. (10 de noviembre de 2023). Hielo hasta 2026 . Diario.", "Tan | W.: 2023, Hielo hasta 2026"],
  [
    "Spanish, an institution",
    "Comisión del Lago. (14 de febrero de 2024). Cifra al cierre de 2023, con hielo.",
    "[Comisión del Lago]: 2024, Cifra al cierre de 2023, con hielo",
  ],
  [
    "Spanish, a month, and an institution without a stop",
    "Comité para el Lago (enero de 2022). Plan 2030 . Informe.",
    "[Comité para el Lago]: 2022, Plan 2030",
  ],
  ["French", "Moreau, É. (1er mars 2020). Glace jusqu’en 2026 . Journal.", "Moreau | É.: 2020, Glace jusqu’en 2026"],
  ["English", "Berg, O. (12 March 2019). Ice until 2030 . Daily Reed.", "Berg | O.: 2019, Ice until 2030"],
  ["English, the month first", "Berg, O. (March 12, 2019). Ice until 2030 . Daily Reed.", "Berg | O.: 2019, Ice until 2030"],
  ["in numbers", "Lind, A. y Roe, B. (13/11/2023). Hielo hasta 2026 . Diario.", "Lind | A.; Roe | B.: 2023, Hielo hasta 2026"],
  ["English, a month", "Lind, A. (May 2009). Ice until 2030 . Quay.", "Lind | A.: 2009, Ice until 2030"],
])("the day of a work in brackets before its year: %s", (_why, line, expected) => {
  expect(drawn(entry(line))).toBe(expected);
});
