import { serverWorker } from "@concordat/bare-client/worker";
import { askedServer } from "./asked-server.js";

globalThis.askedWorker = (folder) => askedServer(serverWorker, folder, { files: "client" });
