export { ApiError } from "@mailfleet/http";
export { createInboxKitClient, type InboxKitOptions } from "./client.js";
export type * from "./generated/client.js";
export { facts, type OperationId } from "./generated/operations.js";
