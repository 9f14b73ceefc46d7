import { createColdMailResellerClient } from "@mailfleet/coldmailreseller";
import { createOrders } from "../../orders/index.js";
import { systemClock } from "../../kit/clock.js";
import { invalidArgument } from "../../kit/errors.js";
import { createProvider } from "../../kit/provider.js";
import { createDomains } from "./domains.js";
import { createMailboxes } from "./mailboxes.js";
import type { ColdMailResellerProvider, ColdMailResellerProviderOptions } from "./options.js";
import { createOrderDriver } from "./orders.js";

export type * from "./options.js";

/** As the client has it for calls with an effect. */
const CALL_TIMEOUT_MS = 120_000;

/**
 * Cold Mail Reseller in Mailfleet's words, bound to one customer of the partner.
 *
 * @throws MailfleetError `invalid-argument` if `apiKey` or `userId` is missing or empty, or an option is unknown.
 */
export function createColdMailResellerProvider(options: ColdMailResellerProviderOptions): ColdMailResellerProvider {
  const { clock = systemClock, ...clientOptions } = options;
  const native = createColdMailResellerClient(clientOptions);
  const tenant = options.userId;
  if (!tenant) {
    throw invalidArgument(
      "coldmailreseller",
      "userId is missing: give the customer's id (native.retrieveAllUsers lists them).",
    );
  }
  const nouns = { domains: createDomains(native), mailboxes: createMailboxes(native, tenant) };
  const own = { tenant, clock, timeoutMs: options.timeoutMs ?? CALL_TIMEOUT_MS };
  const orders = createOrders(createOrderDriver(native, nouns, own));
  return createProvider<ColdMailResellerProvider>({
    id: "coldmailreseller",
    name: "Cold Mail Reseller",
    tenant,
    native,
    ...nouns,
    orders,
  });
}
