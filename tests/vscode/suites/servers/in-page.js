import { serverWorker } from "@concordat/bare-client/worker";
import { allAnswers } from "./all-answers.js";

globalThis.allAnswers = (folder, documents) => allAnswers(serverWorker, folder, documents, { files: "client" });
