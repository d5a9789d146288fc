import { namedCharacter } from "../text/html-characters.ts";

/** A text of which nothing is taken for HTML where `withoutHtml` reads it. */
export function escapedHtml(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(/(?<!\\)&(?=(?:[a-z]{2,8}\d{0,2}|#\d{2,6}|#x[\dA-F]{2,5});)/gi, "&amp;")
    .replace(/<(?=\/?(?:i|b|em|strong|sc|scp|sub|sup|span)(?:\s[^<>]{0,200})?>)/gi, "&lt;");
}

/**
 * A text without the HTML that programs leave in it: tags for italics, small capitals and scripts, signs escaped by name or
 * number. An ampersand after a backslash is one that is meant.
 */
export function withoutHtml(text: string): string {
  const bare = text.includes("<") ? text.replace(/<\/?(?:i|b|em|strong|sc|scp|sub|sup|span)(?:\s[^<>]{0,200})?>/gi, "") : text;
  return bare.includes("&") ? bare.replace(/(?<!\\)&(?:([a-z]{2,8}\d{0,2})|#(\d{2,6})|#x([\dA-F]{2,5}));/gi, referred) : bare;
}

function referred(written: string, name: string | undefined, decimal: string | undefined, hexadecimal: string | undefined): string {
  if (name !== undefined) return namedCharacter(name) ?? written;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  return code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : written;
}
