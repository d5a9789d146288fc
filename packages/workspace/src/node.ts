export { nodeCacheFolder } from "./node-cache-folder.ts";
export { nodeFiles } from "./node-files.ts";
export { nodeIndexStore } from "./node-index-store.ts";
