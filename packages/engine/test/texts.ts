import fc from "fast-check";

const characters = fc.oneof(fc.nat(0x24f), fc.nat(0xffff), fc.nat(0x10ffff));

/** Any text, lone surrogates too, a good part of it Latin. fast-check's own `binary` strings take a second to set up. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.array(characters, { maxLength }).map((points) => String.fromCodePoint(...points));
}
