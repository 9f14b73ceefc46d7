export { createLimiter, MailfleetError } from "@mailfleet/http";
export type { Limiter } from "@mailfleet/http";
export { createScaledMailClient, type ScaledMailOptions } from "./client.js";
export type * from "./generated/client.js";
export { facts, type OperationId } from "./generated/operations.js";
