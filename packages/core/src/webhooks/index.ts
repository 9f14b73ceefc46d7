export { createFetchReceiver } from "./fetch.js";
export { createNodeReceiver, type NodeRequest, type NodeResponse } from "./node.js";
export type { EventHandler, ReceiverOptions, WebhookProblem, WebhookProof, WebhookProvider } from "./receive.js";
export { rememberEvents, type SeenEvents } from "./seen.js";
