const general = `concordat - checks the citations of a paper

  concordat check FILE...     check files or folders against their list and libraries
  concordat check --help      the options of check
  concordat convert IN... OUT write a library in another format: .bib, .ris, CSL-JSON, CSL-YAML
  concordat convert --help    the options of convert
  concordat corpus --help     make a corpus of your own: agreements, agencies, works, people, events
  concordat --version`;

const check = `concordat check FILE|FOLDER|-... [options]

Checks every citation against the paper's own reference list, the libraries it names, and those given here.
A folder stands for its .md, .markdown, .qmd, .Rmd, .tex, .rst, .adoc, .asciidoc, .typ and .txt files, but for the README,
changelog and license of a corpus; - for standard input, read as Markdown. Papers are UTF-8, or UTF-16 that begins with a
byte-order mark.

  --library FILE    a library to check against: .bib, RIS, CSL-JSON or CSL-YAML (may be repeated)
  --corpus NAME     declare a corpus, so that it may give rise to problems: its name, or the folder, spreadsheet,
                    data.json or installed package where it lies (may be repeated; those of concordat.json count too)
  --no-corpus       leave the built-in corpus out
  --no-cache        read all libraries, large ones too that are kept as they were read before
  --syntax ID       markdown, latex, restructuredtext, asciidoc, typst or plain, instead of by file name
  --locale ID       language of the messages: en, es or fr; else that of LC_ALL, LC_MESSAGES or LANG
  --format ID       text or json
  --fail-on LEVEL   error, warning (default), information or never

Exit code: 0 clean, 1 problems at or above --fail-on, 2 wrong usage, or something that was to be looked at and could
not be: a file that is missing, unreadable, binary or of another encoding, a folder without a paper, a library or
corpus that the paper, concordat.json or an option names, a fault in concordat.json. What can be checked is checked all the same.`;

const convert = `concordat convert IN... OUT [options]

Reads a library and writes it in another format, each told by its ending: .bib (BibTeX), .ris, .json (CSL-JSON), .yaml
(CSL-YAML); - for standard input or output. Several are written as one, in their order; strings (@string) of a .bib file count in
those after it, and entries inherit across all of them: concordat convert abbrev.bib refs.bib refs.json. What is wrong in IN, and
what the format of OUT cannot say, is told on standard error. OUT is written as a whole or not at all.

  --from FORMAT     bibtex, csl-json, csl-yaml or ris, instead of by the ending of IN; BibLaTeX is read as BibTeX
  --to FORMAT       bibtex, biblatex, csl-json, csl-yaml or ris, instead of by the ending of OUT
  --keys WHICH      kept (default), or made: a new key for every entry, such as welsh2004
  --details         tell everything that is left out, entry by entry, with its text
  --locale ID       language of the messages: en, es or fr; else that of LC_ALL, LC_MESSAGES or LANG
  --force           write over OUT where it exists; a library that breaks off or holds nothing never does

Exit code: 0 all of it was written, 1 it was written, but for what is told, 2 nothing was written.`;

const corpus = `concordat corpus COMMAND

Makes a corpus of your own: one small YAML file per record, or a spreadsheet. Editor, check and GraphQL take it as they take
the built-in one; name its folder in concordat.json: "corpora": ["./my-corpus"].

  init [FOLDER]             begin a corpus (--name ID, --title TEXT, --license ID)
  add TYPE NAME             begin a record: agreement, agency, citation, person, event or source
                            (--kind KIND, --date DATE, --id ID, --lang LANGUAGE)
  import FILE.csv           make records of the rows of a spreadsheet (--replace writes over those that are there)
  check [FOLDER]            say all that is wrong, with file, line and cure
  build [FOLDER]            write the module, its types, data.json, CSL-JSON and BibTeX to dist/
  pack [FOLDER]             build, and make an npm package of it
  changes DATA.json         list what changed since a version that was built before, for a changelog

Where no folder is named, the corpus is the nearest one around this folder; add, import and changes take --in FOLDER.

Exit code: 0 done, 1 mistakes in the data, 2 wrong usage or a file that cannot be used.`;

/** The help texts. */
export const help: Readonly<Record<"concordat" | "check" | "convert" | "corpus", string>> = {
  concordat: general,
  check,
  convert,
  corpus,
};
