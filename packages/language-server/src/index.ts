export { type Analysis, analyze } from "./analysis.ts";
export { type Completion, type CompletionOffer, completion } from "./features/completion.ts";
export { diagnostics } from "./features/diagnostics.ts";
export { type HoverCard, hover } from "./features/hover.ts";
export { offers } from "./features/offers.ts";
export { CHECKED, type CheckedParams, type InitializationOptions, OFFERS, STATUS, type StatusParams } from "./protocol.ts";
export { startServer } from "./server.ts";
export type { ServerOptions } from "./server-options.ts";
