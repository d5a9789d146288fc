/** Letters of Cyrillic as LaTeX names them, which programs write where a file may hold nothing but ASCII: `\cyra`, `\CYRZH`. */
const small = (
  "a а|abhch ҽ|b б|c ц|ch ч|d д|dje ђ|dze ѕ|dzhe џ|e е|erev э|ery ы|f ф|g г|gup ґ|h х|hrdsn ъ|i и|ie є|ii і|ishrt й|je ј|k к|l л|lje љ|m м|n н|nje њ|o о|" +
  "p п|r р|s с|schwa ә|sftsn ь|sh ш|shch щ|shha һ|t т|tshe ћ|u у|ushrt ў|v в|y ү|ya я|yi ї|yo ё|yu ю|z з|zh ж"
)
  .split("|")
  .map((line): readonly [string, string] => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]);

export const cyrillicCommands: ReadonlyMap<string, string> = new Map(
  small.flatMap(([name, letter]) => [
    [`cyr${name}`, letter],
    [`CYR${name.toUpperCase()}`, letter.toUpperCase()],
  ]),
);
