export type * from "./billing.js";
export type * from "./common.js";
export type * from "./domains.js";
export type * from "./mailboxes.js";
export type * from "./orders.js";
export type * from "./provider.js";
