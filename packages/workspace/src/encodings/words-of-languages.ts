/**
 * The words that languages of Latin letters have, in small letters, as far as their letters tell: where one stands only at the beginning or
 * end, or beside some others, that is said.
 */
const languages: readonly RegExp[] = [
  // German; Dutch; Swedish and Finnish; Danish and Norwegian; Faroese; Icelandic.
  /^[a-zäöüßé]+$/,
  /^[a-zëïéèöüóá]+$/,
  /^[a-zåäöé]+$/,
  /^(?:[a-zåéüô]|æ(?!$)|(?<![aeiouyå])ø)+$/,
  /^(?!ð)(?:[abdefghijklmnoprstuvyáðíóúýæ]|(?<![aeiouyáíóúýæ])ø(?![aeiouyáíóúýæ]))+$/,
  /^(?!ð)(?:[abdefghijklmnoprstuvxyáðéíóúýæö]|(?<![aeiouyáéíóúýæö])þ)+$/,
  // French; Spanish; Portuguese; Italian; Catalan; Gaelic.
  /^(?:où|(?!.*sz)(?:[a-vx-zàâçéèêëîïôûüÿ]|(?<![aeiouy])œ(?=[cdegilmnstu])|æ(?=[tq]))+)$/,
  /^[a-záéíóúüñ]+$/,
  /^(?:[a-záàâãçéêíóôúü]|õ(?=e))+$/,
  /^[a-z]*[àèéìíòóùú]$/,
  /^[a-zàçèéíïòóúü]+$/,
  /^[abcdefghilmnoprstuàèìòù]+$/,
  // Polish, in which `ź` follows no consonant but `d`, and `ż` stands between no two; Czech; Slovak; Hungarian; Romanian; Croatian and Slovene.
  /^(?:[a-ząćęłńóś]|(?<![bcfghjklłmnprstwz])[źż]|ż(?=[aeiouyąęó]))+$/,
  /^[a-záčďéěíňóřšťúůýžöü]+$/,
  /^[a-záäčďéíĺľňóôŕšťúýž]+$/,
  /^[a-záéíóöőúüű]+$/,
  /^[a-zăâîșşțţ]+$/,
  /^[a-zčćđšž]+$/,
  // Turkish; Lithuanian; Latvian; Estonian.
  /^(?!ğ)[a-zçğıöşüâîû]+$/,
  /^[a-ząčęėįšųūž]+$/,
  /^[a-zāčēģīķļņšūž]+$/,
  /^(?:[abdefghijklmnoprstuvzäöüšž]|õ(?!$))+$/,
];

/** Letters that are rare in all of them. */
const rare = /[âîïûëòìÿœõőű]/;

/** Whether a word with letters beyond ASCII is one that a language may have: 0 where it is, somewhat more where it holds rare letters, 1 where it is none. */
export function oddnessOfWord(word: string): number {
  if (/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(word)) return 1;
  const small = word.toLowerCase().replace(/\u0307/g, "");
  if (!languages.some((language) => language.test(small))) return 1;
  return rare.test(small) ? RARE : 0;
}

const RARE = 0.01;
