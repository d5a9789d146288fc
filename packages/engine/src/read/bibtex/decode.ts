import { accented, letterCommands } from "../../mask/latex-letters.ts";
import { isLetter } from "../../text/characters.ts";

/** Reads the LaTeX of a field as plain text: accents, dashes, quotes and ties as their characters, braces and other commands left out. */
export function decodeLatex(value: string): string {
  if (!/[\\{}~$`'-]/.test(value)) return value.replace(/\s+/gu, " ").trim();
  let text = "";
  for (let at = 0; at < value.length; ) {
    const sign = value.charAt(at);
    if (sign === "\\") {
      const [decoded, end] = command(value, at);
      text += decoded;
      at = end;
    } else {
      if (sign === "~") text += "\u00a0";
      else if (sign !== "{" && sign !== "}" && sign !== "$") text += sign;
      at += 1;
    }
  }
  return text
    .replace(/---/g, "—")
    .replace(/--/g, "–")
    .replace(/``/g, "“")
    .replace(/''/g, "”")
    .replace(/[^\S\u00a0]+/gu, " ")
    .normalize("NFC")
    .trim();
}

function command(value: string, at: number): readonly [string, number] {
  const letter = accented(value, at);
  if (letter) return [letter.character, letter.end];
  if (!isLetter(value.charCodeAt(at + 1))) return [value.charAt(at + 1) === "-" ? "" : value.charAt(at + 1), at + 2];
  let end = at + 1;
  while (isLetter(value.charCodeAt(end))) end += 1;
  const name = value.slice(at + 1, end);
  while (value.charAt(end) === " ") end += 1;
  return [letterCommands[name] ?? (name.startsWith("TeX") || name.startsWith("LaTeX") ? name : ""), end];
}
