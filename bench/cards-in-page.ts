import { serverWorker } from "@concordat/bare-client/worker";
import { type Waits, waitsForCards } from "./cards.ts";

/** What a page is asked for. */
export interface CardsInPage {
  readonly waits: (folder: string, entries: number) => Promise<Waits>;
}

const page: CardsInPage = { waits: (folder, entries) => waitsForCards(serverWorker, folder, entries, { files: "client" }) };
Object.assign(globalThis, page);
