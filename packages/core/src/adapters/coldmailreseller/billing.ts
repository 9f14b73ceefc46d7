import type { ColdMailResellerClient, Subscription as RawSubscription } from "@mailfleet/coldmailreseller";
import type { Listing, ListOptions, ReadOptions, Subscription, Subscriptions } from "../../contract/index.js";
import { createListing, type RowPage } from "../../kit/listing.js";
import { readDomain } from "../../kit/names.js";
import { callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import { readStatus } from "../../kit/status.js";
import { FIRST, type OpenRow, type PageCursor, readPage } from "./domain-lists.js";
import { sourced } from "./replies.js";
import { BILLING_CYCLES, PAGE_SIZE, PROVIDER, SUBSCRIPTION_STATUSES } from "./words.js";

/** What narrows the list. Nothing narrows it to one customer. */
interface Filter {
  readonly domain?: string;
  readonly componentSubscriptionId?: string;
  readonly limit?: number;
}

/** The customer's subscriptions. Of a customer that does not exist there are none: this list cannot tell that from a wrong id. */
export function listSubscriptions(
  client: ColdMailResellerClient,
  tenant: string,
  filter: Filter,
  options: ListOptions = {},
): Listing<Subscription<RawSubscription>> {
  return createListing<Subscription<RawSubscription>, OpenRow<RawSubscription>, PageCursor>(
    {
      first: FIRST,
      readPage: async (cursor) => await readRows(client, filter, cursor, options),
      read: (open) => readSubscription(open()),
      key: ({ id }) => id,
      keep: ({ raw }) => raw.userId === tenant,
    },
    options,
  );
}

export function createSubscriptions(client: ColdMailResellerClient, tenant: string): Subscriptions<RawSubscription> {
  return { list: (options) => listSubscriptions(client, tenant, { limit: PAGE_SIZE }, options) };
}

/**
 * Rows of all customers, as they come: to see whether a domain has a subscription of another customer too.
 *
 * @param mostPages with more pages than that, the list ends with the first of them and is not complete
 */
export function listAllSubscriptions(
  client: ColdMailResellerClient,
  filter: Filter,
  options: ReadOptions,
  mostPages: number = Number.POSITIVE_INFINITY,
): Listing<ReplyReader<RawSubscription>> {
  return createListing<ReplyReader<RawSubscription>, OpenRow<RawSubscription>, PageCursor>({
    first: FIRST,
    readPage: async (cursor) => await readRows(client, filter, cursor, options, mostPages),
    // A row that does not say which domain it is of may be of any.
    read: (open) => {
      const row = open();
      row.text("domain");
      return row;
    },
    key: (row) => row.text("subscriptionId"),
  });
}

async function readRows(
  client: ColdMailResellerClient,
  filter: Filter,
  { page, ...before }: PageCursor,
  options: ReadOptions,
  mostPages: number = Number.POSITIVE_INFINITY,
): Promise<RowPage<OpenRow<RawSubscription>, PageCursor>> {
  const reply = await client.getAllSubscriptions({ query: { ...filter, page } }, callOptions(options));
  const data = ReplyReader.of(PROVIDER, "getAllSubscriptions", reply).row("data");
  const pagination = data.maybeRow("pagination");
  const held = { rows: data.lazyRows("subscriptions"), list: data.value.subscriptions, pagination };
  if ((pagination?.maybeNumber("totalPages") ?? 1) > mostPages) return { rows: held.rows, problem: "it is too long" };
  return readPage(held, { page, ...before });
}

function readSubscription(row: ReplyReader<RawSubscription>): Subscription<RawSubscription> {
  // Whose it is has to be said: it is never touched in another customer's name.
  row.text("userId");
  const mailboxCount = row.maybeNumber("totalMailboxQuantity");
  const pricePerMailbox = row.maybeMoney("pricePerMailbox", "USD");
  const { status: every } = readStatus(BILLING_CYCLES, row.maybeText("billingCycle"));
  return sourced(
    {
      id: row.text("subscriptionId"),
      ...readStatus(SUBSCRIPTION_STATUSES, row.text("subscriptionStatus")),
      domain: readDomain(row.text("domain")),
      mailboxCount,
      pricePerMailbox,
      every: every === "unknown" ? undefined : every,
      autoRenew: row.maybeFlag("autoRenew"),
      startedAt: row.maybeTime("periodStart"),
      paidUntil: row.maybeTime("periodEnd"),
    },
    row.value,
  );
}
