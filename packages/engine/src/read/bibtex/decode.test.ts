import { wholeToParts } from "@concordat/marked/growth";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyText } from "../../../test/texts.ts";
import { decodeLatex } from "./decode.ts";

describe("LaTeX reads as plain text", () => {
  test.each<[why: string, written: string, expected: string]>([
    [
      "acute over a dotless i, in every spelling",
      String.raw`D{\'{\i}}ez D{\'\i}ez D\'{\i}ez D\'{i}ez D\'iez D{\' i}ez`,
      "Díez Díez Díez Díez Díez Díez",
    ],
    ["tilde, umlaut, grave, circumflex", String.raw`Pe{\~n}a M\"uller Caf\`{e} H\^otel`, "Peña Müller Cafè Hôtel"],
    ["cedilla and caron, in braces, after a blank", String.raw`Fran\c{c}ois {\v S}karvan \v{C}apek \c cela`, "François Škarvan Čapek çela"],
    ["ring, ogonek, breve, double acute, dots, bars", String.raw`\r{u}\k{a}\u{g}\H{o}\.z\d{t}\b{k}\={a}`, "ůąğőżṭḵā"],
    ["two accents on one letter", String.raw`{\~{\^e}} \'{\^{a}} \d{\^o}`, "ễ ấ ộ"],
    ["an accent over two letters marks the first", String.raw`\t{oo}`, "o͡o"],
    ["an accent on an accented letter that is composed already", String.raw`\~ê`, "ễ"],
    ["an accent on nothing is the sign", String.raw`http://lake.example/\~{}tarn`, "http://lake.example/~tarn"],
    ["an accent at the end", String.raw`Tarn\'`, "Tarn"],
    ["dotless letters without an accent stay", String.raw`Aks{\i}n \j`, "Aksın ȷ"],
    ["letters of their own", String.raw`{\o}re Stra{\ss}e {\L}o\'s {\ae}on \OE uvre \th \dh \DJ \ng`, "øre Straße Łoś æon Œuvre þðĐŋ"],
    ["bare ring letters", String.raw`\aa \AA{}s \AA ngstr\"om`, "åÅs Ångström"],
    ["a command's name ends at its last letter", String.raw`\o2 \oe{}\ss\ x`, "ø2 œß x"],
    ["accents already composed or not", "Díez Di\u0301ez", "Díez Díez"],
    ["dashes", "40--66 --- a-b", "40–66 — a-b"],
    ["quotes", "``so'' `so' ,,so`` O'Neill", "“so” ‘so’ „so“ O'Neill"],
    ["an apostrophe within quotes", "`O'Neill's `ice'' on", "‘O'Neill's ‘ice” on"],
    ["Spanish signs", "?`Qui\\'en? !`Ya!", "¿Quién? ¡Ya!"],
    ["ties, thin blanks, breaks", String.raw`vol.~2 J.\,K. a\\b c\ d`, "vol.\u00a02 J. K. a b c d"],
    ["escaped signs", String.raw`\& 5\% \# \_ \$ \{x\}`, "& 5% # _ $ {x}"],
    ["what helps to break lines is nothing", String.raw`Huf\-bauer shelf\/ful A\@.`, "Hufbauer shelfful A."],
    ["white space is single blanks", " a\n\t b  c\r\n", "a b c"],
    ["formatting leaves its words", String.raw`\emph{Reed} \textit{\textbf{Press}} {\it x} {\scshape y}`, "Reed Press x y"],
    ["capitals held by braces", "{The} {{World} {B}ank}", "The World Bank"],
    ["quotations inside each other", String.raw`\enquote{Ice \mkbibquote{Roads} on} \enquote*{x}`, "“Ice ‘Roads’ on” “x”"],
    ["brackets by command", String.raw`\mkbibparens{so}`, "(so)"],
    ["addresses", String.raw`\url{http://a.example/~x_y\_z} \href{http://b.example}{words}`, "http://a.example/~x_y_z words"],
    [
      "what says how and prints nothing",
      String.raw`\textcolor{red}{Ice} \noopsort{1990}Tarn \foreignlanguage{german}{See}\label{a}`,
      "Ice Tarn See",
    ],
    ["a paragraph is a blank", String.raw`a\par b\newline c`, "a b c"],
    ["names of programs", String.raw`{\LaTeX} and \BibTeX\ and \TeX{}book`, "LaTeX and BibTeX and TeXbook"],
    [
      "symbols",
      String.raw`\copyright\ \pounds 5 90\textdegree{} \textordmasculine \ldots \textsection 3 \textbackslash`,
      "© £5 90° º…§3 \\",
    ],
    ["characters by number", String.raw`\char"E9 \char233 x\symbol{126}`, "ééx~"],
    ["what stands as it is", String.raw`\verb+http://a.example/~x_\y+ on`, "http://a.example/~x_\\y on"],
    [
      "Greek and relations in a formula",
      String.raw`$\alpha \leq \beta$ {$\Sigma\Delta$}-modulator \(\pi\) \ensuremath{\to}`,
      "α ≤ β ΣΔ-modulator π →",
    ],
    [
      "numbers below and above",
      String.raw`CO$_2$ $10^{-3}$ m\textsuperscript{2} H\textsubscript{2}O \ensuremath{x_1} 5$^\circ$C`,
      "CO₂ 10⁻³ m² H₂O x₁ 5°C",
    ],
    ["an ordinal stays on the line", String.raw`21\textsuperscript{st} century`, "21st century"],
    ["what Unicode cannot set above stays", String.raw`$x^{\alpha+\mathrm{q}}$`, "xα+q"],
    ["signs outside a formula", "x^2 and name_(a)", "x^2 and name_(a)"],
    ["what is struck through", String.raw`S{\not o}rensen $a \not= b$`, "Sørensen a ≠ b"],
    ["accents of a formula", String.raw`$\hat{x}$ $\acute{\omega}$`, "x̂ ώ"],
    ["letters with double strokes", String.raw`$\mathbb{R}$ and $\mathbb{F}$`, "ℝ and 𝔽"],
    ["a fraction", String.raw`$\frac{1}{2}$`, "1/2"],
    ["astronomers' journals", String.raw`{\apj} \aap`, "The Astrophysical Journal Astronomy & Astrophysics"],
    ["Cyrillic by name", String.raw`{\cyrchar\CYRO}{\cyrchar\cyrz}{\cyrchar\cyryo}{\cyrchar\cyrr}{\cyrchar\cyra}`, "Озёра"],
    [
      "signs by name, and hints of where a word may part",
      String.raw`Reed\textregistered{} Ice\textcompwordmark{}floe Snow\shy drift\bibellipsis`,
      "Reed® Icefloe Snowdrift…",
    ],
    ["accents by number", String.raw`\accent23u Br\accent'27 uha {\accent"7F}x \accent19 e`, "ů Brůha x é"],
    ["HTML's letters", "G&ouml;del Lar&ccedil;on &Eacute;va Stra&szlig;e &unheard;", "Gödel Larçon Éva Straße &unheard;"],
    ["HTML that programs leave", "Ice &amp; <i>Snow</i> CO<sub>2</sub> &#8211; a < b & c", "Ice & Snow CO2 – a < b & c"],
    ["what looks like HTML and is escaped", "Ice \\&amp; {<}i>", "Ice &amp; <i>"],
    ["an unknown command with words", String.raw`\aaaa{Ice} on`, "Ice on"],
    ["an unknown command alone", String.raw`\TUB 3`, "\\TUB 3"],
    ["an unknown command with nothing", String.raw`\TUB{} 3`, "\\TUB 3"],
    ["names that every object has", String.raw`\constructor{x} \toString`, "x \\toString"],
    ["braces never closed or never opened", "{Ice}} {Roads", "Ice Roads"],
    ["a backslash at the end", "Ice \\", "Ice \\"],
    ["nothing", "", ""],
  ])("%s", (_why, written, expected) => {
    expect(decodeLatex(written)).toBe(expected);
  });

  test("unknown commands are told with their places", () => {
    const told: [string, number][] = [];
    decodeLatex(String.raw`\emph{Ice} \aaaa{x} \bb`, (command, at) => told.push([command, at]));
    expect(told).toEqual([
      ["\\aaaa", 11],
      ["\\bb", 20],
    ]);
  });

  test("any text is decoded without a throw; what has no LaTeX in it stays as it is", () => {
    const words = fc.array(
      fc.oneof(fc.constantFrom("\\", "{", "}", "\\'", "$", "^", "_", "\\frac", "\\enquote", "\\url{", "i", " "), anyText(3)),
      { maxLength: 40 },
    );
    fc.assert(fc.property(words, (parts) => typeof decodeLatex(parts.join("")) === "string"));
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z.]{1,9}( [A-Za-z0-9.:;-]{1,9}){0,4}$/),
        (text) => text.includes("--") || decodeLatex(text) === text,
      ),
    );
  });

  test.each<[why: string, piece: string]>([
    ["open braces", "{"],
    ["accents that wait", "\\'"],
    ["scripts", "$^{x$"],
    ["commands with arguments never closed", "\\url{"],
    ["quotations never closed", "\\enquote{"],
    ["unknown commands", "\\aaaa"],
  ])("time grows with length: %s", (_why, piece) => {
    expect(wholeToParts((count) => decodeLatex(piece.repeat(count)), 5000)).toBeLessThan(4);
  });
});
