/** Regions that `Intl` can name but that are no codes of ISO 3166-1: unions, areas, placeholders and withdrawn codes. */
const notIso = new Set("AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT QO RH SU TA TP UK UN VD XA XB XK YD YU ZR ZZ".split(" "));

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** Whether this is the ISO 3166-1 alpha-2 code of a country or territory. */
export function isCountryCode(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !notIso.has(code) && regions.of(code) !== undefined;
}

/** Codes by names; made when one is first asked for, since it takes `Intl` longer than a short check takes in all. */
let codeByName: ReadonlyMap<string, string> | undefined;

/** The ISO code of a country that is written out, in English, Spanish or French; undefined where it is no country. */
export function codeOfCountry(name: string): string | undefined {
  codeByName ??= codesByName();
  return codeByName.get(name);
}

function codesByName(): ReadonlyMap<string, string> {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountryCode);
  return new Map(
    ["en", "es", "fr"].flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: "region" });
      return codes.map((code) => [names.of(code) ?? code, code]);
    }),
  );
}
