export type * from "./contract/index.js";

export { ApiError } from "@mailfleet/http";
export type { Disposition, ErrorCode, Outcome } from "@mailfleet/http";
export { signPlan, verifyPlan, waitFor, type WaitOptions } from "./orders/index.js";
export { collect } from "./shared/listing.js";
export { addMoney, formatMoney, parseMoney, sumMoney } from "./shared/money.js";

// For those who write a provider of their own: what our adapters are made of. `@mailfleet/core/conformance` tests it.
export { createOrders, decide, domainOf, namesOf, readListings, readPurchase, rowsOf, UNREAD } from "./orders/index.js";
export type {
  CheckedRequest,
  Decision,
  Draft,
  DraftStep,
  LiveStep,
  Look,
  OrderCall,
  OrderDriver,
  Purchase,
  Reading,
  Receipt,
  Scope,
  SendOptions,
  StepRequest,
  TaggedOrder,
} from "./orders/index.js";
export { listCapabilities, unknownOption } from "./shared/capabilities.js";
export { systemClock, type Clock } from "./shared/clock.js";
export { conflict, invalidArgument, notFound, rejected, unexpectedResponse, unsupported } from "./shared/errors.js";
export { createListing, find, type ListingSource, type RowPage } from "./shared/listing.js";
export { parseAddress, parseDomain, parseListedAddress, parseListedDomain, readDomain } from "./shared/names.js";
export { asWritten, callOptions } from "./shared/options.js";
export { present, Row, withRaw, type Loose, type Present } from "./shared/rows.js";
export { isGone, readPlatform, readStatus } from "./shared/status.js";
