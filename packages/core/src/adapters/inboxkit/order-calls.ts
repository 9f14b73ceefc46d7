import type {
  BuyMailboxesArgs,
  BuyPrewarmedMailboxesArgs,
  InboxKitClient,
  RegisterDomainsArgs,
} from "@mailfleet/inboxkit";
import type { Money, ReadOptions } from "../../contract/index.js";
import type { OrderCall, StepRequest } from "../../orders/index.js";
import { asWritten, callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import type { InboxKitProvider } from "./options.js";
import { priceMailboxes, priceRegistrations, readMailboxPrices, readOffers } from "./order-price.js";
import { readMailboxesReceipt, readPrewarmedReceipt, readRegistrationReceipt } from "./order-receipts.js";
import { addressOf, readMailboxesRequest, readPrewarmedRequest, readRegisterRequest } from "./order-requests.js";

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
      readNames: (request) => readRegisterRequest(request).map(({ name }) => name),
      send: async (request, options) => await client.registerDomains(writeArgs<RegisterDomainsArgs>(request), options),
      readReceipt: readRegistrationReceipt,
      readPrices: async (request, options) => {
        const wanted = readRegisterRequest(request);
        const names = wanted.map(({ name }) => name);
        return priceRegistrations(wanted, await readOffers(nouns.domains, names, options));
      },
    },
    buyMailboxes: {
      lagMs: LAG_MS,
      readNames: (request) => readMailboxesRequest(request).mailboxes.map(addressOf),
      send: async (request, options) => await client.buyMailboxes(writeArgs<BuyMailboxesArgs>(request), options),
      readReceipt: readMailboxesReceipt,
      readPrices: async (request, options) => await priceMailboxesOf(client, request, options),
    },
    buyPrewarmedMailboxes: {
      lagMs: PREWARMED_LAG_MS,
      readNames: readPrewarmedRequest,
      send: async (request, options) =>
        await client.buyPrewarmedMailboxes(writeArgs<BuyPrewarmedMailboxesArgs>(request), options),
      readReceipt: readPrewarmedReceipt,
      readStatus: async (reference, options) => {
        const reply = await client.checkPrewarmOrderStatus({ path: { order_uid: reference } }, callOptions(options));
        return ReplyReader.of("inboxkit", "checkPrewarmOrderStatus", reply).row("data").maybeText("status");
      },
    },
  };
}

/** All that these calls take is a body. */
function writeArgs<Args>({ body }: StepRequest): Args {
  return asWritten<Args>({ body });
}

/** What seats of the plan cost beyond those that are free is not shown. */
async function priceMailboxesOf(
  client: InboxKitClient,
  request: StepRequest,
  options: ReadOptions,
): Promise<ReadonlyMap<string, Money>> {
  const { mailboxes, fromWallet } = readMailboxesRequest(request);
  if (!fromWallet) return new Map();
  return priceMailboxes(
    mailboxes.map((mailbox) => ({ name: addressOf(mailbox), platform: mailbox.platform })),
    await readMailboxPrices(client, options),
  );
}
