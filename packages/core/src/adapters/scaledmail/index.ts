import { createScaledMailClient } from "@mailfleet/scaledmail";
import { createOrders } from "../../orders/index.js";
import { systemClock } from "../../kit/clock.js";
import { invalidArgument } from "../../kit/errors.js";
import { createProvider } from "../../kit/provider.js";
import { createDomains } from "./domains.js";
import { createMailboxes } from "./mailboxes.js";
import type { ScaledMailProvider, ScaledMailProviderOptions } from "./options.js";
import { createOrderDriver } from "./orders.js";

export type * from "./options.js";

/** As the client has it for calls with an effect. */
const CALL_TIMEOUT_MS = 120_000;

/**
 * ScaledMail in Mailfleet's words, bound to one organization.
 *
 * @throws MailfleetError `invalid-argument` if `apiKey` or `organizationId` is missing or empty, or an option is unknown.
 */
export function createScaledMailProvider(options: ScaledMailProviderOptions): ScaledMailProvider {
  const { secrets = {}, clock = systemClock, ...clientOptions } = options;
  const native = createScaledMailClient(clientOptions);
  const tenant = options.organizationId;
  if (!tenant)
    throw invalidArgument(
      "scaledmail",
      "organizationId is missing: give the organization's record id (native.getOrganizations lists them).",
    );
  const nouns = { domains: createDomains(native), mailboxes: createMailboxes(native) };
  const own = { tenant, clock, timeoutMs: options.timeoutMs ?? CALL_TIMEOUT_MS, secrets };
  const orders = createOrders(createOrderDriver(native, nouns.domains, own));
  return createProvider<ScaledMailProvider>({ id: "scaledmail", name: "ScaledMail", tenant, native, ...nouns, orders });
}
