export { canonicalJson, sha256 } from "./canonical.js";
export { listCapabilities, unknownOption } from "./capabilities.js";
export { checkChanges, unclearEffect } from "./changes.js";
export { systemClock, type Clock } from "./clock.js";
export { createCredentials } from "./credentials.js";
export { changeRecord, checkNewRecord, isSameRecord, readDmarc, readHost, readTags } from "./dns.js";
export { conflict, invalidArgument, notFound, rejected, unexpectedResponse, unsupported } from "./errors.js";
export { findMailboxes, readExportStatus } from "./exports.js";
export { collect, createListing, find, type ListingSource, type RowPage } from "./listing.js";
export { formatMoney, parseMoney, sumMoney } from "./money.js";
export { parseAddress, parseDomain, parseListedAddress, parseListedDomain, readAddress, readDomain } from "./names.js";
export { inBatches, listedDomains, listedMailboxes, needDomain, needMailbox, setOnce } from "./nouns.js";
export { asWritten, callOptions } from "./options.js";
export { readPaging } from "./paging.js";
export { createProvider } from "./provider.js";
export { createSourced, type SourcedBy } from "./sourced.js";
export { isSameWebAddress, parseWebAddress } from "./web-address.js";
export { omitUndefined, ReplyReader, withRaw, type Loose, type OmitUndefined } from "./reply-reader.js";
export { checkSearch, type Search } from "./search.js";
export { isGone, readPlatform, readStatus } from "./status.js";
export {
  createWebhooks,
  type PlainDelivery,
  type ReadEvent,
  type ReadWebhook,
  type WebhookSource,
} from "./webhooks.js";
