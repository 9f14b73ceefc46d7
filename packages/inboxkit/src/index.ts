export { createLimiter, MailfleetError, signWebhook, verifyWebhook } from "@mailfleet/http";
export { createInboxKitClient, type InboxKitOptions } from "./client.js";
export type * from "./generated/client.js";
export { facts, type OperationId, webhookSignature } from "./generated/operations.js";
