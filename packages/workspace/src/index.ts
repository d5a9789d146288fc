export { clientFiles } from "./client-files.ts";
export { type CorpusFile, corpusFiles, recordCount } from "./corpora/corpus-files.ts";
export { corpusPlace } from "./corpora/corpus-place.ts";
export { type Decoded, decodeText } from "./encodings/decode.ts";
export { decodeLibrary } from "./encodings/decode-library.ts";
export { encodingNote } from "./encodings/encoding-note.ts";
export { type Files, reasonOf } from "./files.ts";
export { type FollowedFiles, followedFiles } from "./followed-files.ts";
export type { IndexStore } from "./libraries/kept-sources.ts";
export { type Looked, type PlacedFault, placedName, type ToldProblem } from "./looked.ts";
export { type MemoryFiles, memoryFiles } from "./memory-files.ts";
export { asSentence } from "./messages/as-sentence.ts";
export { messages } from "./messages/catalogue.ts";
export { faultsIn } from "./named/faults-in.ts";
export { namesIn } from "./named/names-in.ts";
export { defaultSettings, type GivenSettings, mergeSettings, readSettings, type Settings } from "./settings/settings.ts";
export { asFolder, baseName, folderOf, isInside, plainAddress } from "./uris.ts";
export {
  createWorkspace,
  type DocumentRef,
  type Libraries,
  type Workspace,
  type WorkspaceOptions,
} from "./workspace.ts";
