import { skip, type Units } from "./units.ts";

/** Commands of LaTeX that only set letters otherwise, as R Markdown passes them on, with what they hold. */
const setting = /^\\(?:emph|text(?:it|bf|sc|sl|rm|up))\{([^{}\n]{1,200})\}/;

/** Leaves out the signs of such a command and not what it holds, `\textit{et al.}`, and returns where that begins; null where none stands. */
export function maskSetting(text: string, units: Units, at: number): number | null {
  if (!/[et]/.test(text.charAt(at + 1))) return null;
  const [whole, held] = setting.exec(text.slice(at, at + 220)) ?? [];
  if (whole === undefined || held === undefined) return null;
  const close = at + whole.length - 1;
  skip(units, at, close - held.length);
  skip(units, close, close + 1);
  return close - held.length;
}
