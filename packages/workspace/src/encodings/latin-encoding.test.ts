import { expect, test } from "vitest";
import { decodeText } from "./decode.ts";
import { decodeAs } from "./decode-as.ts";

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
  ["one odd name, where others would read otherwise", named("Guðmundsson, Ari", "Aktaþ, Wei", "Nový, Jan")],
])("Windows-1252 stays that: %s", (_why, text) => {
  expect(decodeText(bytesOf(text))).toMatchObject({ kind: "text", text, encoding: "windows-1252" });
});

/** A text in an encoding of one byte a letter. */
function bytesIn(encoding: string, text: string): Uint8Array {
  const places = new Map(Array.from({ length: 256 }, (_, byte) => [decodeAs(encoding, Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (letter) => places.get(letter) ?? 0x3f);
}

test.each<[why: string, encoding: string, text: string]>([
  ["Czech", "windows-1250", named("Dvořák, Jiří", "Němcová, Božena")],
  ["Slovak", "iso-8859-2", named("Ďuriš, Ľubomír", "Krajčí, Ján")],
  ["Polish", "windows-1250", named("Wiśniewski, Łukasz", "Żółkowska, Małgorzata")],
  ["Hungarian", "windows-1250", named("Szűcs, Győző", "Kőszegi, Erzsébet", "Szűrös, Ernő")],
  ["Romanian", "windows-1250", named("Ţepeş, Ştefan", "Mureşan, Ioniţă")],
  ["Croatian", "windows-1250", named("Jurić, Željko", "Čačić, Đurđa")],
  ["Lithuanian", "windows-1257", named("Šimkutė, Rūta", "Ežerų, Jonė", "Mažvydas, Žygimantas")],
  ["Latvian", "windows-1257", named("Bērziņš, Jānis", "Ģeoloģija, Žanis", "Šķēle, Andris")],
  ["Danish of DOS", "cp850", named("Sørensen, Åse", "Bæk, Jørgen", "Pålsson, Kåre")],
  ["Italian of DOS", "cp850", "@book{a, title = {La città e le università: perché così}, author = {Però, Niccolò}}\n"],
  ["Spanish of old Macintoshes", "macintosh", named("Núñez, José", "García Peña, Ángel", "Muñoz, Belén")],
  [
    "French of old Macintoshes, with apostrophes",
    "macintosh",
    "@book{a, title = {L’été à l’école : d’élèves en forêts}, author = {Noël, Zoé}}\n",
  ],
])("another encoding that nobody declares: %s", (_why, encoding, text) => {
  expect(decodeText(bytesIn(encoding, text))).toMatchObject({ kind: "text", text, encoding });
});

test.each<[why: string, text: string]>([
  ["ordinal numbers", named("1º, 2ª", "Nº, Mª", "Dª, Sº")],
  ["names of many tongues", named("Škvorecký, Žižka", "Ångström, Åse", "Sørensen, Bæk", "Ó Dálaigh, Seán", "Çelik, Ünal", "Ibáñez, Îles")],
  ["signs beside letters", "@book{a, title = {“Roads” – l’été… «Rails» in the ’90s: naïve cafés—Zoë’s}}\n"],
])("in Windows-1252: %s", (_why, text) => {
  expect(decodeText(bytesIn("windows-1252", text))).toMatchObject({ kind: "text", text, encoding: "windows-1252" });
});

const one = (name: string): string => `@book{k, author = {${name}, Ada}, title = {On roads}, year = 2004}\n`;

test.each<[encoding: string, names: string]>([
  ["windows-1250", "Vaněk Říha Słowacki Różewicz Żuławski Ştefănescu Bečvář"],
  ["windows-1254", "Güneş Yeşil Barış"],
  ["macintosh", "Büchner André Bäumer Téllez Suárez Lefèvre Åkerman"],
  ["cp850", "Düller Müllner Bächtold"],
])("a single word tells an encoding that is possible there alone: %s", (encoding, names) => {
  for (const name of names.split(" ")) {
    const text = one(name);
    expect(decodeText(bytesIn(encoding, text))).toMatchObject({ text, encoding });
  }
});

test("a single word does not where it may be one of Windows-1252, or is none", () => {
  const words = "Peña André Größe Œnologie Phœnix Þór Vaðlaheiði Châtelet Võ Kyûshû Hawai‘i 20°C 7µm µSR ©Quay ®Quay Lake® Ice™ 3×4 5½ §5";
  for (const word of words.split(" ")) {
    const text = one(word);
    expect(decodeText(bytesIn("windows-1252", text))).toMatchObject({ text, encoding: "windows-1252" });
  }
  const many = named("Dvoøák, Ada", "Peña, Wei", "São, Eva");
  expect(decodeText(bytesIn("windows-1252", many))).toMatchObject({ text: many, encoding: "windows-1252" });
});
