export { type ServerOptions, type Started, startServer } from "./http/server.ts";
export { schema } from "./schema.ts";
