/** For those who write a provider of their own: what our adapters are made of. `@mailfleet/core/conformance` tests it. */
export * from "./kit/index.js";
export { checkRegistrant } from "./kit/registrant.js";
export {
  addressesOf,
  checkRules,
  checkWallet,
  createOrders,
  decide,
  domainOf,
  findingsOf,
  namesOf,
  ownedRow,
  readListings,
  readOffers,
  readPurchase,
  renewalName,
  rowsOf,
  shape,
  stockOf,
  UNREAD,
  warnByRules,
} from "./orders/index.js";
export type * from "./orders/index.js";
