export { clientFiles } from "./client-files.ts";
export { type CorpusFile, corpusFiles, recordCount } from "./corpus-files.ts";
export { corpusPlace } from "./corpus-place.ts";
export { type DeclaredLibrary, declaredLibraries } from "./declared.ts";
export { type Decoded, decodeText } from "./decode.ts";
export type { Files } from "./files.ts";
export { type FollowedFiles, followedFiles } from "./followed-files.ts";
export { type MemoryFiles, memoryFiles } from "./memory-files.ts";
export { defaultSettings, type GivenSettings, mergeSettings, readSettings, type Settings } from "./settings.ts";
export { baseName, folderOf, isInside } from "./uris.ts";
export {
  createWorkspace,
  type DocumentRef,
  type Libraries,
  type Looked,
  placedName,
  type Workspace,
  type WorkspaceOptions,
} from "./workspace.ts";
