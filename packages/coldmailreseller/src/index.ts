export { ApiError } from "@mailfleet/http";
export { createColdMailResellerClient, type ColdMailResellerOptions } from "./client.js";
export type * from "./generated/client.js";
export { facts, type OperationId } from "./generated/operations.js";
