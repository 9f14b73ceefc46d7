import type { ColdMailResellerClient, Subscription } from "@mailfleet/coldmailreseller";
import type { Domain, Money, ReadOptions } from "../../contract/index.js";
import { collect, createListing } from "../../shared/listing.js";
import { readDomain } from "../../shared/names.js";
import { callOptions } from "../../shared/options.js";
import { Row } from "../../shared/rows.js";
import { readStatus } from "../../shared/status.js";
import { type Cursor, nextPage } from "./domains.js";
import { PLATFORMS } from "./mailboxes.js";

/** How mailboxes get onto a domain that the customer has already. */
export interface Seats {
  /** An active subscription takes them in; on a domain whose subscription was cancelled a new one is made. */
  readonly target: { readonly subscriptionId: string } | { readonly domainId: string };
  /** What runs the workspace, which new mailboxes follow: our word, or the provider's if we have none. `undefined`: it does not say. */
  readonly platform: string | undefined;
  /** Whether the subscription that is there renews itself. */
  readonly autoRenew: boolean | undefined;
  /** Of one mailbox, each billing cycle. What a new subscription costs is not known. */
  readonly price: Money | undefined;
}

/** Every subscription of a domain, also those of other customers: the list shows them all, and no parameter narrows it to one. */
export async function readSubscriptions(
  client: ColdMailResellerClient,
  domain: string,
  options: ReadOptions,
): Promise<Row<Subscription>[]> {
  const rows = createListing<Row<Subscription>, Cursor>(
    { page: 1 },
    async (cursor) => {
      const reply = await client.getAllSubscriptions({ query: { domain, page: cursor.page } }, callOptions(options));
      const data = Row.of("coldmailreseller", "getAllSubscriptions", reply).row("data");
      const items = data.rows("subscriptions");
      const next = nextPage(items, data.maybeRow("pagination"), cursor);
      return { items, ...(next && { next }) };
    },
    (row) => row.text("subscriptionId"),
  );
  return (await collect(rows)).filter((row) => readDomain(row.text("domain")) === domain);
}

/** Where mailboxes on a domain would go, or the reason why nowhere. Only what is the customer's own, and beyond doubt, is used. */
export function findSeats(
  domain: string,
  rows: readonly Row<Subscription>[],
  owned: Domain | undefined,
  tenant: string,
): Seats | string {
  const [row, ...others] = rows;
  if (rows.some((each) => each.text("userId") !== tenant))
    return `A subscription of ${domain} belongs to another customer.`;
  if (!row) {
    return owned
      ? `Cold Mail Reseller shows no subscription of ${domain}, and needs one that is active or was cancelled.`
      : `${domain} is not registered for this customer: order it in the same request.`;
  }
  if (others.length > 0)
    return `${domain} has ${rows.length} subscriptions: which of them takes the mailboxes cannot be told.`;
  const status = row.text("subscriptionStatus");
  const platform = readStatus(PLATFORMS, row.maybeText("serviceProvider"));
  const seats = {
    platform: platform.status === "unknown" ? platform.rawStatus : platform.status,
    autoRenew: row.maybeFlag("autoRenew"),
    price: row.maybeMoney("pricePerMailbox", "USD"),
  };
  if (status === "ACTIVE" || status === "RENEWING")
    return { target: { subscriptionId: row.text("subscriptionId") }, ...seats };
  if (status !== "CANCELLED")
    return `The subscription of ${domain} is ${status}: mailboxes can be added once it is active again.`;
  if (owned?.id === undefined)
    return `The subscription of ${domain} was cancelled, and the id of the domain is not known.`;
  return { target: { domainId: owned.id }, ...seats, price: undefined };
}
