import type { ColdMailResellerClient, Subscription } from "@mailfleet/coldmailreseller";
import type { Domain, Money, ReadOptions } from "../../contract/index.js";
import { collect } from "../../kit/listing.js";
import { readDomain } from "../../kit/names.js";
import type { ReplyReader } from "../../kit/reply-reader.js";
import { readStatus } from "../../kit/status.js";
import { listAllSubscriptions } from "./billing.js";
import { PAGE_SIZE, PLATFORMS } from "./words.js";

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

/** Up to so many domains are asked about one by one without a look at the whole list. */
const FEW = 3;

type Subscriptions = ReadonlyMap<string, readonly ReplyReader<Subscription>[]>;

/**
 * Every subscription of these domains, also those of other customers: the list shows them all, and no parameter narrows it to
 * one. Many domains are read off the whole list, if it has no more pages than there are domains.
 */
export async function readSubscriptions(
  client: ColdMailResellerClient,
  domains: readonly string[],
  options: ReadOptions,
): Promise<Subscriptions> {
  const all = domains.length > FEW ? await readAll(client, domains.length, options) : undefined;
  if (all) return groupByDomain(all);
  const found = new Map<string, readonly ReplyReader<Subscription>[]>();
  for (const domain of domains) {
    const rows = groupByDomain(await collect(listAllSubscriptions(client, { domain }, options)));
    found.set(domain, rows.get(domain) ?? []);
  }
  return found;
}

function groupByDomain(rows: readonly ReplyReader<Subscription>[]): Subscriptions {
  const groups = new Map<string, ReplyReader<Subscription>[]>();
  for (const row of rows) {
    const domain = readDomain(row.text("domain"));
    const group = groups.get(domain);
    if (group) group.push(row);
    else groups.set(domain, [row]);
  }
  return groups;
}

/** `undefined`: there are too many pages, or not everything came, and a row that is missing could be anybody's. */
async function readAll(
  client: ColdMailResellerClient,
  mostPages: number,
  options: ReadOptions,
): Promise<readonly ReplyReader<Subscription>[] | undefined> {
  const { items, complete } = await listAllSubscriptions(client, { limit: PAGE_SIZE }, options, mostPages).snapshot();
  return complete ? items : undefined;
}

/** Where mailboxes on a domain of the customer would go, or the reason why nowhere. Only what is the customer's own, and beyond doubt, is used. */
export function findSeats(
  { id, name: domain }: Domain,
  rows: readonly ReplyReader<Subscription>[],
  tenant: string,
): Seats | string {
  const [row, ...others] = rows;
  if (rows.some((each) => each.text("userId") !== tenant))
    return `A subscription of ${domain} belongs to another customer.`;
  if (!row)
    return `Cold Mail Reseller shows no subscription of ${domain}, and needs one that is active or was cancelled.`;
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
  if (id === undefined) return `The subscription of ${domain} was cancelled, and the id of the domain is not known.`;
  return { target: { domainId: id }, ...seats, price: undefined };
}
