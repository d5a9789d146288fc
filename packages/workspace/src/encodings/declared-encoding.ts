import { decodeAs } from "./decode-as.ts";
import { ownTable } from "./own-tables.ts";

/** How much of a file is searched for what it says of its encoding, at its beginning. */
const HEAD = 4096;

/** JabRef's first line, TeX's, Emacs's, Vim's, KBibTeX's and BibDesk's, and that of a page of the web. */
const declarations = [
  /^%[ \t]{0,9}Encoding:[ \t]{0,9}([\w-]{1,40})/im,
  /^%[ \t]{0,9}!TeX[ \t]{1,9}encoding[ \t]{0,9}=[ \t]{0,9}([\w -]{1,40})/im,
  /-\*-[^\n]{0,80}\bcoding:[ \t]{0,9}([\w-]{1,40})/i,
  /\bvim?:[^\n]{0,80}\b(?:fileencoding|fenc)=([\w-]{1,40})/,
  /@comment\{x-kbibtex-encoding=([\w-]{1,40})/i,
  /Saved with string encoding ([\w (),-]{1,60})/i,
  /<(?:meta|\?xml)\b[^<>]{0,200}\b(?:charset|encoding)[ \t]{0,9}=[ \t]{0,9}["']?([\w-]{1,40})/i,
];

/** The names that TeX, Java and the Mac have for encodings, as patterns on what is left without signs and capitals. */
const names: readonly (readonly [RegExp, string])[] = [
  [/^(?:iso)?latin(\d+)$/, "latin"],
  [/^(?:iso)?8859(\d+)$/, "iso-8859-"],
  [/^(?:cp|windows|win|ms)(125\d|874)$/, "windows-"],
  [/^(?:ansinew|ansi|western|westernwindowslatin1)$/, "windows-1252"],
  [/^(?:westernisolatin1|isolatin1)$/, "windows-1252"],
  [/mac(?:os)?roman|^applemac$|^mac(?:intosh)?$/, "macintosh"],
  [/mac(?:os)?cyrillic/, "x-mac-cyrillic"],
  [/^koi8([ru])/, "koi8-"],
  [/^(?:cp|ibm|dos)(437|850|852|862)$/, "cp"],
  [/^cp858$/, "cp850"],
  [/^(?:cp|ibm)(866)$/, "ibm"],
  [/^(?:gbk|gb2312|gb18030|cp936|euccn)/, "gb18030"],
  [/^(?:big5|cp950)/, "big5"],
  [/^(?:sjis|shiftjis|windows31j|cp932|ms932)/, "shift_jis"],
  [/^eucjp/, "euc-jp"],
  [/^(?:euckr|cp949|ms949)/, "euc-kr"],
];

/** Latin-2, Latin-9 and their kin by the numbers of ISO 8859. */
const latin: Readonly<Record<string, string>> = { 1: "1", 2: "2", 3: "3", 4: "4", 5: "9", 6: "10", 7: "13", 8: "14", 9: "15", 10: "16" };

/** The encoding that a file declares, by the name that `decodeAs` knows; null where it declares none, UTF-8, or one that nobody knows. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = decodeAs("windows-1252", bytes.subarray(0, HEAD));
  const written = declarations.map((declaration) => declaration.exec(head)?.[1]).find((name) => name !== undefined);
  const plain = written?.toLowerCase().replace(/[^a-z\d]/g, "") ?? "";
  for (const [pattern, name] of names) {
    const found = pattern.exec(plain);
    if (found === null) continue;
    return known(name === "latin" ? `iso-8859-${latin[found[1] ?? ""]}` : name + (found[1] ?? ""));
  }
  return written === undefined ? null : known(written);
}

function known(name: string): string | null {
  if (ownTable(name) !== null) return name;
  try {
    const { encoding } = new TextDecoder(name.trim());
    return encoding.startsWith("utf") ? null : encoding;
  } catch {
    return null;
  }
}
