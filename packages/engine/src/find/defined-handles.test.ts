import { expect, test } from "vitest";
import { said } from "../../test/resolved.ts";
import { bib, book } from "../../test/sources.ts";

const one = bib(book("welland2004", "Welland, Ruth", "2004"));
const links = "\n\n[@welland2004]: https://example.org/w\n[@Tarn]: <https://example.org/t>\n[@lind99]:\t/lind\n";

test.each([
  ["a handle that is a link", `Berths by [@Tarn] & [@lind99].${links}`, ""],
  ["however it is written", `Berths by [@tarn], @LIND99 and [Lind @lind99][@lind99]; [Lind][@lind99]${links}`, ""],
  ["what a library has is a key", `Berths [@welland2004] and @welland2004, by [@Tarn].${links}`, "known welland2004; known welland2004"],
  ["what is no link is a key", `Berths [@roe2001; @Tarn].${links}`, "unknown"],
  ["no address is none", "Berths [@tarn].\n\n[@tarn]: so\n", "unknown"],
  ["nor elsewhere than a line begins", "Berths [@tarn]. So [@tarn]: https://example.org", "unknown"],
])("%s", (_why, text, expected) => {
  expect(said(text, [one])).toBe(expected);
});
