/** For those who write a provider of their own: what our adapters are made of. `@mailfleet/core/conformance` tests it. */
export * from "./kit/index.js";
export { createOrders, decide, domainOf, namesOf, readListings, readPurchase, rowsOf, UNREAD } from "./orders/index.js";
export type * from "./orders/index.js";
