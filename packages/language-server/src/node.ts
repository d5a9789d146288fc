import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { corpus } from "@concordat/corpus";
import { nodeCacheFolder, nodeFiles, nodeIndexStore } from "@concordat/workspace/node";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "./server.ts";

// While a large library is read nearly all that is made stays: in small portions, moving it never keeps an answer waiting for
// more than a few milliseconds, and takes no longer in all.
for (const flag of ["--max-semi-space-size=4", "--semi-space-growth-factor=1"]) setFlagsFromString(flag);

startServer(createConnection(ProposedFeatures.all), {
  corpora: [corpus],
  files: nodeFiles(),
  storeIn: (folder) => nodeIndexStore(folder?.startsWith("file:") ? fileURLToPath(folder) : nodeCacheFolder(process.env, process.platform)),
});
