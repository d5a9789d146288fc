import { expect, test } from "vitest";
import { decodeText } from "./decode.ts";

/** Letters of Windows-1254 by those of Windows-1252 at their places. */
const places: Readonly<Record<string, string>> = { Ğ: "Ð", İ: "Ý", Ş: "Þ", ğ: "ð", ı: "ý", ş: "þ" };

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(
    text.replace(/[ĞİŞğış]/g, (letter) => places[letter] as string),
    (letter) => letter.charCodeAt(0),
  );
}

const named = (...names: readonly string[]): string =>
  names.map((name, at) => `@book{k${at}, author = {${name}}, title = {On roads}, year = 2004}\n`).join("");

test.each<[why: string, text: string]>([
  ["ş before consonants and at the end", named("Işık, Barış", "Aktaş, Ayşe")],
  ["beside ç and ü", named("Doğan, Gül", "Çağlar, Ece", "Özgür, Işın", "Gülşen, Ali")],
  ["in a title", "@book{a, author = {Ak, Ali}, title = {Türkiye'de dış politika ve barış arayışı}}\n"],
  ["beside other accents", named("Aktaş, Ayşe", "García Luna, Inés", "Şimşek, Ümit", "Kılıç, Barış")],
])("Windows-1254 that nobody declares: %s", (_why, text) => {
  expect(decodeText(bytesOf(text))).toMatchObject({ kind: "text", text, encoding: "windows-1254" });
});

test.each<[why: string, text: string]>([
  ["Icelandic", named("Þórarinsson, Guðmundur", "Sigurðsson, Ýmir", "Þorsteinsson, Þýri")],
  ["Icelandic without accents", `${named("Guðmundsson, Þorri", "Friðriksson, Eðvarð")}@book{z, title = {Þýðing þriðja þjóðvega}}\n`],
  ["Faroese", `${named("Joensen, Rúnar", "Guðrið, Sóley")}@book{z, title = {Ferðir og vegir}}\n`],
  ["Czech as far as it goes", `${named("Nový, Karel", "Dlouhý, Jan", "Pokorný, Petr")}@book{z, title = {Nový výkladový slovník}}\n`],
  ["German, French and Spanish", named("Müller, Günter", "Françoise, Zoé", "Núñez, Íñigo")],
  ["one Turkish name among others", named("Müller, Günter", "Aktaþ, Wei")],
])("Windows-1252 stays that: %s", (_why, text) => {
  expect(decodeText(bytesOf(text))).toMatchObject({ kind: "text", text, encoding: "windows-1252" });
});
