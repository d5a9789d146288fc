import type { OtherFormat } from "./other-format.ts";

/** What a reader can meet in a library, before a language is chosen. */
export type ReadFault =
  | { readonly kind: "entry"; readonly key: string; readonly wrong: ScanFault }
  | { readonly kind: "string" | "preamble"; readonly wrong: ScanFault }
  /** A bare word that no string before it defines; told once for each. */
  | { readonly kind: "noString"; readonly name: string }
  | { readonly kind: "noKey"; readonly type: string }
  | { readonly kind: "noFields"; readonly key: string }
  | { readonly kind: "brokenOff" }
  /** Between entries: what would be one but for its sign or its brace, and the marks of git about two versions. */
  | { readonly kind: "noSign" | "noBrace"; readonly written: string }
  | { readonly kind: "merge" }
  /** Entries of another format, one or more in a row. */
  | { readonly kind: "otherFormat"; readonly format: OtherFormat }
  /** Refers to an entry that is not there, or that refers back to it. */
  | { readonly kind: "reference"; readonly key: string; readonly by: string; readonly to: string; readonly isCircle: boolean }
  /** Refers to an entry that is there under a key with other capitals. */
  | { readonly kind: "capitals"; readonly key: string; readonly by: string; readonly to: string; readonly found: string }
  /** Nothing is wrong with the entry but that an earlier one has its key, in this file or in another. */
  | { readonly kind: "duplicate"; readonly key: string; readonly line: number; readonly file?: string }
  /** LaTeX commands that nobody knows: one where it stands, then all of a file at the first. */
  | { readonly kind: "commands"; readonly commands: readonly string[] }
  /** An item of CSL-JSON or CSL-YAML by its id. Of `json` and `noYaml` nothing could be read; `yaml` and `twice` are told at their line. */
  | { readonly kind: "item"; readonly id: string | null; readonly wrong: "neverClosed" | "json" | "mended" | "yaml" | "noYaml" | "twice" }
  /** An item of which a field holds something of another kind. */
  | { readonly kind: "oddValue"; readonly id: string; readonly field: "title" | "author" | "editor" }
  | { readonly kind: "noId" }
  | { readonly kind: "emptyRecord"; readonly id: string | null }
  /** A record of RIS by its title, empty where it has none. */
  | { readonly kind: "record"; readonly title: string; readonly wrong: "noEnd" | "noBeginning" }
  /** The same, of a type that RIS does not have; empty where it names none. */
  | { readonly kind: "noSuchType"; readonly title: string; readonly type: string }
  /** A file that holds nothing of its format. */
  | {
      readonly kind: "foreign";
      readonly format: "bibtex" | "csl-json" | "csl-yaml" | "ris" | "hayagriva" | "nbib" | "refer" | "wos" | "zotero";
      /** What it holds instead, as far as it shows; left out where it does not. */
      readonly holds?: "bibtex" | "csl-json" | "ris" | "page";
    };

/** What can be wrong inside an entry of BibTeX. `atEnd` says that it was read to the end of the file, and not to the next entry. */
export type ScanFault =
  | { readonly kind: "neverClosed"; readonly atEnd: boolean }
  | { readonly kind: "valueNeverClosed"; readonly field: string; readonly atEnd: boolean }
  /** A value whose end is missing, while another field begins that shows how far it goes. */
  | { readonly kind: "valueOpen"; readonly field: string }
  | { readonly kind: "bareValue"; readonly field: string }
  | { readonly kind: "oddQuotes"; readonly field: string }
  | { readonly kind: "innerQuotes" }
  | { readonly kind: "twice"; readonly field: string }
  | { readonly kind: "noComma"; readonly field: string }
  | { readonly kind: "noValue"; readonly field: string }
  | { readonly kind: "noEquals"; readonly field: string }
  | { readonly kind: "otherEquals"; readonly field: string; readonly sign: string }
  /** Nothing stands on one side of a `#` that joins. */
  | { readonly kind: "noPiece"; readonly field: string }
  /** A line that is left out as in other languages. */
  | { readonly kind: "remark"; readonly sign: string }
  | { readonly kind: "closingBrace" }
  | { readonly kind: "openingBrace" }
  /** A brace that a bracket closes, or the other way round. */
  | { readonly kind: "otherSign" }
  | { readonly kind: "noType" }
  | { readonly kind: "merge" }
  | { readonly kind: "stray" };
