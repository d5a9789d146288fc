export { buildStamp } from "./build-stamp.ts";
export { type CheckInput, checkDocument, reviewDocument } from "./check/check.ts";
export { isAgreed } from "./check/is-agreed.ts";
export { apart, labelOf, nearestKeyLabel } from "./check/labels.ts";
export {
  type Check,
  type CheckSettings,
  type Level,
  levelOf,
  type Problem,
  type ProblemCode,
  problemCodes,
  type Silenced,
} from "./check/problem.ts";
export { type DocumentReading, readDocument } from "./document.ts";
export { type Anachronism, anachronism } from "./entities/anachronism.ts";
export type { EntityIndex, EntityName } from "./entities/entity-index.ts";
export { findEntities } from "./entities/find-entities.ts";
export type { CitationForm, CitationMention, EntityMention, Mention, UnlistedMention } from "./find/mention.ts";
export { findUnlisted } from "./find/unlisted.ts";
export { type CitationShape, formatCitation } from "./format/citation.ts";
export { dayText } from "./format/day.ts";
export { formatLabel } from "./format/label.ts";
export { formatReference } from "./format/reference.ts";
export { type About, buildSource, INDEX_SLICE } from "./library/build-source.ts";
export type { Entry, EntryFields, EntryName, Places, Reading, ReadProblem } from "./library/entry.ts";
export { initialsOf } from "./library/initials.ts";
export { filesToJoin, joinFiles } from "./library/join-files.ts";
export { isElsewhere } from "./library/lent-to.ts";
export { type Versions, versionLike, versionWith, withVersion } from "./library/lent-versions.ts";
export type { Hit, Library } from "./library/library.ts";
export { byKey, byName, nearNames } from "./library/look-up.ts";
export { openSource } from "./library/packed/open-source.ts";
export { packSource } from "./library/packed/pack-source.ts";
export { readTogether } from "./library/read-together.ts";
export { sameKeyed } from "./library/same-keyed.ts";
export { hasOwnKey, type SourceIndex, type SourceRole } from "./library/source-index.ts";
export type { TermTable } from "./library/term-table.ts";
export { type EntryPlace, entryPlace } from "./list/entry-place.ts";
export type { DocumentList } from "./list/read-list.ts";
export { frontMatter } from "./mask/front-matter.ts";
export { type Syntax, syntaxes, syntaxOf } from "./mask/syntax.ts";
export { type BesideEntries, besideEntries } from "./read/bibtex/beside-entries.ts";
export type { RawField } from "./read/bibtex/raw-field.ts";
export { scanBibtex } from "./read/bibtex/scan-bibtex.ts";
export type { RawEntry } from "./read/bibtex/scan-entry.ts";
export { drain } from "./read/drain.ts";
export { isSameLent, type Lent, nothingLent } from "./read/lent.ts";
export { withKeys } from "./read/made-keys.ts";
export { readFaultText } from "./read/messages/read-fault-text.ts";
export type { ReadFault } from "./read/read-fault.ts";
export { type LibraryFormat, libraryFormat, readLibrary } from "./read/read-library.ts";
export { READ_SLICE } from "./read/read-pieces.ts";
export { type Recognized, recognize } from "./recognize.ts";
export { libraryOf } from "./resolve/library-of.ts";
export {
  type Candidate,
  type Difference,
  type EntityHit,
  meantBy,
  nearBy,
  type Resolution,
  type ResolvedCitation,
  type ResolvedEntity,
} from "./resolve/resolution.ts";
export { resolveCitations } from "./resolve/resolve.ts";
export { type SearchHit, search } from "./search/search.ts";
export type { CommonEnds } from "./text/common-ends.ts";
export { fold, foldSpelledOut } from "./text/fold.ts";
export type { Language } from "./text/language.ts";
export { type LineTable, lineTable, positionAt, type TextPosition } from "./text/lines.ts";
export { type Locale, localeOf, locales } from "./text/locale.ts";
export { printCount } from "./text/print-count.ts";
export { overlaps, type Span, touches } from "./text/span.ts";
export { isCommonWord } from "./words/common-word.ts";
export type { Lost } from "./write/lost.ts";
export { type WriteFormat, type Written, writeLibrary } from "./write/write-library.ts";
