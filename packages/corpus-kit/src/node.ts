export { type Built, buildFolder, writeSchemas } from "./node/build.ts";
export { readFolder } from "./node/folder.ts";
