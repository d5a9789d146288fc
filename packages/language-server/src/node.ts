import { corpus } from "@concordat/corpus";
import { nodeFiles } from "@concordat/workspace/node";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { startServer } from "./server.ts";

startServer(createConnection(ProposedFeatures.all), { corpora: [corpus], files: nodeFiles() });
