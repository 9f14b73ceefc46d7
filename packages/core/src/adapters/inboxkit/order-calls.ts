import type { InboxKitClient } from "@mailfleet/inboxkit";
import type { Step } from "../../contract/index.js";
import { unexpectedResponse } from "../../kit/errors.js";
import { readDomain } from "../../kit/names.js";
import { asWritten, callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { type OrderCall, readOffers, type Receipt } from "../../orders/index.js";
import type { InboxKitProvider } from "./options.js";
import { priceMailboxes, priceRegistrations, readMailboxPrices } from "./order-price.js";
import { readMailboxes, readPrewarmed, readRegistrations } from "./order-requests.js";
import { PROVIDER } from "./words.js";

const MINUTE_MS = 60_000;
/** A registered domain is listed after about half a minute, a mailbox at once as `scheduled`; a "no" has to be well older. */
const LAG_MS = 10 * MINUTE_MS;
/** How soon a prewarmed domain is listed is not recorded. */
const PREWARMED_LAG_MS = 60 * MINUTE_MS;

/** Not placeOrder: two sources show two different replies of it, and neither says what was refused. */
export function createCalls(
  client: InboxKitClient,
  nouns: Pick<InboxKitProvider, "domains">,
): Readonly<Record<"registerDomains" | "buyMailboxes" | "buyPrewarmedMailboxes", OrderCall>> {
  return {
    registerDomains: {
      lagMs: LAG_MS,
      readNames: (request) => readRegistrations(request).map(({ name }) => name),
      send: async (request, options) => await client.registerDomains(asWritten(request), options),
      readReceipt: readRegistrationReceipt,
      readPrices: async (request, options) => {
        const wanted = readRegistrations(request);
        const names = wanted.map(({ name }) => name);
        return priceRegistrations(wanted, await readOffers(nouns.domains, names, options));
      },
    },
    buyMailboxes: {
      lagMs: LAG_MS,
      readNames: (request) => readMailboxes(request).mailboxes.map(({ name }) => name),
      send: async (request, options) => await client.buyMailboxes(asWritten(request), options),
      readReceipt: readMailboxesReceipt,
      // What seats of the plan cost beyond those that are free is not shown.
      readPrices: async (request, options) => {
        const { mailboxes, fromWallet } = readMailboxes(request);
        return fromWallet ? priceMailboxes(mailboxes, await readMailboxPrices(client, options)) : new Map();
      },
    },
    buyPrewarmedMailboxes: {
      lagMs: PREWARMED_LAG_MS,
      readNames: readPrewarmed,
      send: async (request, options) => await client.buyPrewarmedMailboxes(asWritten(request), options),
      readReceipt: readPrewarmedReceipt,
      readStatus: async (reference, _proof, options) => {
        const reply = await client.checkPrewarmOrderStatus({ path: { order_uid: reference } }, callOptions(options));
        return ReplyReader.of(PROVIDER, "checkPrewarmOrderStatus", reply).row("data").maybeText("status");
      },
    },
  };
}

/** Registrations have no order id: they are found again by their names. */
function readRegistrationReceipt(reply: unknown, step: Step): Receipt {
  const row = readAccepted("registerDomains", reply);
  // The wallet was not used after all: nothing is registered until somebody pays there.
  const checkoutUrl = row.maybeText("url");
  if (checkoutUrl !== undefined) return { checkoutUrl };
  const wanted = readRegistrations(step.request).length;
  const count = row.maybeNumber("domains_count");
  if (count !== wanted)
    throw unlike("registerDomains", `domains_count should be ${wanted}, but is ${count ?? "no number"}`);
  return {};
}

/** Mailboxes have no order id either. */
function readMailboxesReceipt(reply: unknown, step: Step): Receipt {
  const rows = readAccepted("buyMailboxes", reply).rows("mailboxes");
  const wanted = readMailboxes(step.request).mailboxes;
  const bought = new Set(
    rows.map((row) => `${row.text("username").toLowerCase()}@${readDomain(row.text("domain_name"))}`),
  );
  if (rows.length !== wanted.length)
    throw unlike("buyMailboxes", `mailboxes should be ${wanted.length}, but are ${rows.length}`);
  const missing = wanted.find(({ name }) => !bought.has(name));
  if (missing) throw unlike("buyMailboxes", `mailboxes should name ${missing.name}`);
  return {};
}

/** What the reply holds was not seen by any source; the status call answers with `data.order_uid`. */
function readPrewarmedReceipt(reply: unknown): Receipt {
  return { reference: readAccepted("buyPrewarmedMailboxes", reply).row("data").text("order_uid") };
}

/** Every success says `error: false`. */
function readAccepted(operation: string, reply: unknown): ReplyReader {
  const row = ReplyReader.loose(PROVIDER, operation, reply);
  if (row.maybeFlag("error") !== false) throw unlike(operation, "error should be false");
  return row;
}

function unlike(operation: string, what: string): Error {
  return unexpectedResponse(PROVIDER, operation, `${operation}: ${what}`);
}
