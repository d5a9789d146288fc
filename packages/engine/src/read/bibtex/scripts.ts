const pairs = (from: string, to: string): ReadonlyMap<string, string> => {
  const signs = [...to];
  return new Map([...from].map((sign, at) => [sign, signs[at] ?? sign]));
};

const above = pairs(
  "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW∘′",
  "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ°′",
);
const below = pairs("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ");
/** Letters with two strokes that Unicode had before the others. */
const doubled = pairs("CHNPQRZ", "ℂℍℕℙℚℝℤ");

/** What a group does with what it prints: sets it above or below the line, in words or in a formula, or doubles its strokes. */
export type Script = "above" | "below" | "ordinal" | "doubled";

/**
 * Text as a script prints it, where Unicode has each of its characters so, else the text itself: `^{10}` is ¹⁰. The letters
 * of an ordinal stay on the line, as people write them: 21st.
 */
export function scripted(text: string, script: Script): string {
  const signs = [...text];
  if (script === "doubled") return signs.map((sign) => doubled.get(sign) ?? doubleStruck(sign)).join("");
  if (script === "ordinal" && /\p{L}/u.test(text)) return text;
  const table = script === "below" ? below : above;
  return signs.every((sign) => table.has(sign)) ? signs.map((sign) => table.get(sign)).join("") : text;
}

function doubleStruck(sign: string): string {
  return /^[A-Z]$/.test(sign) ? String.fromCodePoint(0x1d538 + sign.charCodeAt(0) - 0x41) : sign;
}
