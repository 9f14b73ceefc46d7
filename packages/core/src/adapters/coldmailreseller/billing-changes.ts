import type { ColdMailResellerClient, Subscription as RawSubscription } from "@mailfleet/coldmailreseller";
import { MailfleetError } from "@mailfleet/http";
import type {
  ReadOptions,
  Subscription,
  SubscriptionAutoRenew,
  SubscriptionCancellation,
} from "../../contract/index.js";
import { conflict, invalidArgument, notFound } from "../../kit/errors.js";
import { find } from "../../kit/listing.js";
import { setOnce } from "../../kit/nouns.js";
import { callOptions } from "../../kit/options.js";
import { listSubscriptions } from "./billing.js";
import { checkAccepted } from "./replies.js";
import { PAGE_SIZE, PROVIDER } from "./words.js";

type Row = Subscription<RawSubscription>;

export function createSubscriptionChanges(
  client: ColdMailResellerClient,
  tenant: string,
): SubscriptionAutoRenew & SubscriptionCancellation {
  const need = async (id: string, options: ReadOptions | undefined): Promise<Row> => {
    const row = await findSubscription(client, tenant, id, options);
    if (!row) throw notFound(PROVIDER, `There is no subscription ${id} of this customer.`);
    return row;
  };
  return {
    setAutoRenew: async (id, autoRenew, options) => {
      const { status, rawStatus = "", autoRenew: now } = await need(id, options);
      if (status === "cancelled" || status === "expired")
        throw notFound(PROVIDER, `There is no subscription ${id} any more (${rawStatus}).`);
      if (now === undefined) {
        const message = `It is not said whether ${id} renews itself, and the call might turn it the wrong way.`;
        throw conflict(PROVIDER, message, "billing.subscriptions.setAutoRenew");
      }
      return await setOnce(now === autoRenew, async () => {
        const body = { subscriptionId: id, autoRenew };
        checkAccepted("toggleAutoRenewal", await client.toggleAutoRenewal({ body }, callOptions(options)));
        await checkToggled(id, autoRenew, findSubscription(client, tenant, id, options));
      });
    },
    cancel: async (id, options) => {
      const { status } = await need(id, options);
      return await setOnce(status === "cancelled", async () => {
        // By its id and never by its domain: a wrong name would delete another workspace.
        const body = { subscriptionId: id };
        checkAccepted("cancelSubscription", await client.cancelSubscription({ body }, callOptions(options)));
      });
    },
  };
}

/** Whether the call sets or flips the value is not documented, so what came of it is read. */
async function checkToggled(id: string, autoRenew: boolean, reading: Promise<Row | undefined>): Promise<void> {
  const doubt = (what: string, cause?: unknown): Error => {
    const message = `The autoRenew of ${id} ${what}. Read it before you call again: a second call may turn it back.`;
    const about = { provider: PROVIDER, operation: "toggleAutoRenewal", outcome: "unknown" } as const;
    return new MailfleetError({ ...about, code: "conflict", message, cause });
  };
  const row = await reading.catch((cause: unknown) => {
    throw doubt("was changed, and could not be read back", cause);
  });
  if (row?.autoRenew !== autoRenew)
    throw doubt(`should be ${autoRenew} by now, and reads ${row?.autoRenew ?? "as nothing"}`);
}

/** By the filter, and else in the whole list: no source says that the filter takes the id that the rows show. */
async function findSubscription(
  client: ColdMailResellerClient,
  tenant: string,
  id: string,
  options: ReadOptions | undefined,
): Promise<Row | undefined> {
  if (typeof id !== "string" || id === "") throw invalidArgument(PROVIDER, "The id of a subscription is missing.");
  const isIt = (row: Row): boolean => row.id === id;
  const narrowed = listSubscriptions(client, tenant, { componentSubscriptionId: id, limit: PAGE_SIZE }, options);
  // A row of someone else that cannot be read is no obstacle to finding this one.
  const { items } = await narrowed.snapshot();
  return items.find(isIt) ?? (await find(listSubscriptions(client, tenant, { limit: PAGE_SIZE }, options), isIt));
}
