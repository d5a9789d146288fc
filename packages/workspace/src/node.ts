export { nodeCacheFolder } from "./node/node-cache-folder.ts";
export { nodeFiles } from "./node/node-files.ts";
export { nodeIndexStore } from "./node/node-index-store.ts";
