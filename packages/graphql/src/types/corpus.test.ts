import { answers } from "../../test/ask.ts";

answers([["the corpus says its licence", "{ corpus { name license } }", { corpus: { name: "lakes", license: "CC0-1.0" } }]]);
