const general = `concordat - checks the citations of a paper

  concordat check FILE...     check files or folders against their list and libraries
  concordat check --help      the options of check
  concordat --version`;

const check = `concordat check FILE|FOLDER|-... [options]

Checks every citation against the paper's own reference list, the libraries it names, and those given here.
A folder stands for its .md, .qmd, .Rmd, .tex and .txt files; - for standard input.

  --library FILE    a .bib or CSL-JSON library to check against (may be repeated)
  --corpus NAME     declare a corpus, so that it may give rise to problems
  --no-corpus       leave the built-in corpus out
  --syntax ID       markdown, latex or plain, instead of by file name
  --locale ID       language of the messages: en, es or fr
  --format ID       text or json
  --fail-on LEVEL   error, warning (default), information or never

Exit code: 0 clean, 1 problems at or above --fail-on, 2 wrong usage or a file that could not be read.`;

/** The help texts. */
export const help: Readonly<Record<"concordat" | "check", string>> = { concordat: general, check };
