export { type ServeOptions, type Started, serve } from "./http/server.ts";
export { schema } from "./schema.ts";
