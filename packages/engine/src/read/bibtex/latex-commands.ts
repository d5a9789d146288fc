import { wordSet } from "../../words/word-set.ts";
import type { Script } from "./scripts.ts";

/** Commands that change how words look, and print nothing themselves; what stands in their braces reads on. */
export const plainCommands: ReadonlySet<string> = wordSet(
  "emph textit textbf textsc textsl textsf texttt textrm textup textmd textnormal textin textlf textulc underline uline sout mbox hbox fbox framebox " +
    "makebox raisebox text uppercase lowercase MakeUppercase MakeLowercase MakeTextUppercase MakeTextLowercase MakeSentenceCase mkbibemph mkbibitalic mkbibbold mkbibsmallcaps mkbibacro mkbibnamefamily " +
    "mathrm mathit mathbf mathsf mathtt mathcal mathfrak mathscr mathnormal boldsymbol bm operatorname textnumber ce autocap bibstring " +
    "bibsentence it em bf rm tt sc sl sf bfseries mdseries itshape scshape slshape upshape rmfamily sffamily ttfamily normalfont selectfont cal mathstrut " +
    "tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge protect relax noindent leavevmode xspace unskip ignorespaces null strut " +
    "allowbreak nobreak left right big Big bigg Bigg bigl bigr Bigl Bigr displaystyle textstyle scriptstyle limits nolimits hfill centering raggedright " +
    "sloppy fussy bgroup egroup begingroup endgroup nonfrenchspacing frenchspacing cyr cyrchar latintext textlatin textcyrillic textgreek nohyphens textregular nocase NoCaseChange " +
    "newblock bibinfo natexlab footnote booktitle cite textcite citeauthor parencite gls glstext smash mathord pkg macro file cs aftergroup item rlap llap clap acro singleletter printfirst shy textcompwordmark versal biling",
);

/** Commands that print a blank. */
export const blankCommands: ReadonlySet<string> = wordSet("par bibpar newline linebreak break hskip smallskip medskip bigskip");

/** Commands of which so many arguments say how, and are not printed. */
export const silentArguments: ReadonlyMap<string, number> = new Map(
  Object.entries({
    href: 1,
    textcolor: 1,
    color: 1,
    colorbox: 1,
    foreignlanguage: 1,
    selectlanguage: 1,
    textlanguage: 1,
    texorpdfstring: 1,
    hspace: 1,
    vspace: 1,
    label: 1,
    index: 1,
    phantom: 1,
    hphantom: 1,
    vphantom: 1,
    noopsort: 1,
    SortNoop: 1,
    sortnoop: 1,
    begin: 1,
    end: 1,
    fontsize: 2,
    fontfamily: 1,
    fontencoding: 1,
    bibinfo: 1,
    raisebox: 1,
    hyphenation: 1,
    discretionary: 3,
    thispagestyle: 1,
  }),
);

/** What stands in braces after a command, and what is printed around it. */
export const around: ReadonlyMap<string, readonly [before: string, after: string]> = new Map(
  Object.entries({
    mkbibparens: ["(", ")"],
    mkbibbrackets: ["[", "]"],
    parentext: ["(", ")"],
    brackettext: ["[", "]"],
  }),
);

/** Commands that quote: the outer quotation marks are double, those inside single. */
export const quotes: ReadonlySet<string> = wordSet("enquote mkbibquote textquote quotetext");

/** Commands whose argument is set above or below the line, or in letters of its own. */
export const scripts: ReadonlyMap<string, Script> = new Map(
  Object.entries({
    sb: "below",
    sp: "ordinal",
    textsuperscript: "ordinal",
    mkbibsuperscript: "ordinal",
    textsubscript: "below",
    mkbibsubscript: "below",
    mathbb: "doubled",
    Bbb: "doubled",
  } satisfies Record<string, Script>),
);

/** Commands whose argument is an address, and no LaTeX. */
export const verbatimCommands: ReadonlySet<string> = wordSet("url path nolinkurl");

/** Names that a command prints. */
export const logos: ReadonlyMap<string, string> = new Map(
  Object.entries({
    TeX: "TeX",
    Dash: "—",
    emdash: "—",
    adddot: ".",
    bibellipsis: "…",
    hyphen: "-",
    nbhyphen: "\u2011",
    cprime: "ʹ",
    amp: "&",
    dq: '"',
    plusmn: "±",
    textregistered: "®",
    textflorin: "ƒ",
    textlnot: "¬",
    textbardbl: "‖",
    AmS: "AMS",
    AMS: "AMS",
    AllTeX: "(La)TeX",
    eTeX: "e-TeX",
    LyX: "LyX",
    PiCTeX: "PiCTeX",
    TikZ: "TikZ",
    Xy: "Xy",
    LaTeX: "LaTeX",
    LaTeXe: "LaTeX2ε",
    BibTeX: "BibTeX",
    BibLaTeX: "BibLaTeX",
    biblatex: "BibLaTeX",
    XeTeX: "XeTeX",
    XeLaTeX: "XeLaTeX",
    LuaTeX: "LuaTeX",
    LuaLaTeX: "LuaLaTeX",
    pdfTeX: "pdfTeX",
    pdfLaTeX: "pdfLaTeX",
    ConTeXt: "ConTeXt",
    AmSTeX: "AmSTeX",
    AMSTeX: "AmSTeX",
    SLiTeX: "SLiTeX",
    MF: "METAFONT",
    METAFONT: "METAFONT",
    MP: "MetaPost",
    METAPOST: "MetaPost",
    log: "log",
    ln: "ln",
    exp: "exp",
    sin: "sin",
    cos: "cos",
    tan: "tan",
    max: "max",
    min: "min",
    lim: "lim",
    sup: "sup",
    inf: "inf",
    det: "det",
    dim: "dim",
    ker: "ker",
    gcd: "gcd",
    mod: "mod",
    bmod: "mod",
    arg: "arg",
    deg: "deg",
    tanh: "tanh",
    sinh: "sinh",
    cosh: "cosh",
  }),
);
