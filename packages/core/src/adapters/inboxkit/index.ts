import { createInboxKitClient } from "@mailfleet/inboxkit";
import { createOrders } from "../../orders/index.js";
import { systemClock } from "../../kit/clock.js";
import { invalidArgument } from "../../kit/errors.js";
import { createProvider } from "../../kit/provider.js";
import { createBilling } from "./billing.js";
import { createDomains } from "./domains.js";
import { createMailboxes } from "./mailboxes.js";
import type { InboxKitProvider, InboxKitProviderOptions } from "./options.js";
import { createOrderDriver } from "./orders.js";

export type * from "./options.js";

/** How long the client waits for a call with an effect, unless told otherwise. */
const CALL_TIMEOUT_MS = 120_000;

/**
 * InboxKit in Mailfleet's words, bound to one workspace.
 *
 * @throws MailfleetError `invalid-argument` if `apiKey` or `workspaceId` is missing or empty, or an option is unknown.
 */
export function createInboxKitProvider(options: InboxKitProviderOptions): InboxKitProvider {
  const { clock = systemClock, ...clientOptions } = options;
  const native = createInboxKitClient(clientOptions);
  const tenant = options.workspaceId;
  if (!tenant) {
    throw invalidArgument(
      "inboxkit",
      "workspaceId is missing: give the workspace's uid (native.listWorkspaces lists them).",
    );
  }
  const nouns = { domains: createDomains(native), mailboxes: createMailboxes(native), billing: createBilling(native) };
  const timeoutMs = options.timeoutMs ?? CALL_TIMEOUT_MS;
  const orders = createOrders(createOrderDriver(native, nouns, { tenant, clock, timeoutMs }));
  return createProvider<InboxKitProvider>({ id: "inboxkit", name: "InboxKit", tenant, native, ...nouns, orders });
}
