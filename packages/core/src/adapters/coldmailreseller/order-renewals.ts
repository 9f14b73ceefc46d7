import type { ColdMailResellerClient, Subscription } from "@mailfleet/coldmailreseller";
import { MailfleetError } from "@mailfleet/http";
import type { Finding, Money, ReadOptions, RenewItem } from "../../contract/index.js";
import { messageOf } from "../../kit/errors.js";
import { formatMoney } from "../../kit/money.js";
import { readDomain } from "../../kit/names.js";
import { callOptions } from "../../kit/options.js";
import { ReplyReader } from "../../kit/reply-reader.js";
import {
  type DraftStep,
  type ItemGroup,
  ownedRow,
  type PaidTime,
  type Placed,
  type Reading,
  renewalName,
} from "../../orders/index.js";
import { type Renewable, writeDomainRenewal, writeSubscriptionRenewal } from "./order-requests.js";
import { readSubscriptions } from "./order-seats.js";
import { PROVIDER } from "./words.js";

/** What a year more of a domain costs, and until when it is paid for. */
export interface DomainPrice {
  readonly price?: Money;
  readonly until?: string;
}

/** A reply may leave names out that it was asked for, in its own example even: those are asked for one by one. */
export async function readDomainPrices(
  client: ColdMailResellerClient,
  tenant: string,
  domains: readonly string[],
  options: ReadOptions,
): Promise<ReadonlyMap<string, DomainPrice>> {
  const found = new Map<string, DomainPrice>();
  const ask = async (names: readonly string[]): Promise<void> => {
    if (names.length === 0) return;
    const body = { userId: tenant, domains: [...names] };
    const reply = await client.getDomainRenewalPricing({ body }, callOptions(options));
    for (const row of ReplyReader.of(PROVIDER, "getDomainRenewalPricing", reply).maybeRows("data")) {
      const price = row.maybeMoney("renewalPrice", "USD");
      const until = row.maybeTime("expireOn");
      const name = readDomain(row.text("domainName"));
      if (names.includes(name)) found.set(name, { ...(price && { price }), ...(until && { until }) });
    }
  };
  await ask(domains);
  if (domains.length > 1) for (const name of domains.filter((each) => !found.has(each))) await ask([name]);
  return found;
}

/** Until when each of these renewals is paid for, by its name in an order. What cannot be told is left out. */
export async function readPaid(
  client: ColdMailResellerClient,
  tenant: string,
  names: readonly string[],
  options: ReadOptions,
): Promise<Map<string, PaidTime>> {
  const paid = new Map<string, PaidTime>();
  const subscribed = names.filter((name) => name.startsWith(SUBSCRIBED)).map((name) => name.slice(SUBSCRIBED.length));
  const registered = names.filter((name) => !name.startsWith(SUBSCRIBED));
  const prices = await unlessUnreadable(() => readDomainPrices(client, tenant, registered, options));
  for (const [name, { until }] of prices ?? []) if (until !== undefined) paid.set(name, { until });
  const subscriptions = await unlessUnreadable(() => readSubscriptions(client, subscribed, options));
  for (const domain of subscribed) {
    const [own, ...more] = (subscriptions?.get(domain) ?? []).filter((row) => row.maybeText("userId") === tenant);
    const until = own?.maybeTime("periodEnd");
    // With several of them nobody knows which one counts.
    if (!own || until === undefined || more.length > 0) continue;
    paid.set(renewalName({ domain, what: "mailboxes" }), { id: own.text("subscriptionId"), until });
  }
  return paid;
}

/** A row that makes no sense may be another customer's: it makes the answer inconclusive, and keeps nothing else from being read. */
async function unlessUnreadable<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (MailfleetError.isInstance(error) && error.code === "unexpected-response") return undefined;
    throw error;
  }
}

const SUBSCRIBED = renewalName({ domain: "", what: "mailboxes" });

export interface RenewalPart {
  readonly steps: readonly DraftStep[];
  readonly blockers: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly prices: readonly (Money | undefined)[];
}

interface Wish {
  readonly groups: readonly ItemGroup[];
  readonly before: Reading;
  readonly tenant: string;
  readonly now: number;
}

/** What of the renewals can be bought now, each kind in one call. */
export async function draftRenewals(
  client: ColdMailResellerClient,
  { groups, before, tenant, now }: Wish,
  options: ReadOptions,
): Promise<RenewalPart> {
  const wanted = groups.flatMap(({ renewals }) => renewals);
  if (wanted.length === 0) return { steps: [], blockers: [], warnings: [], prices: [] };
  const of = (what: RenewItem["what"]): Placed<RenewItem>[] => wanted.filter(({ item }) => item.what === what);
  const [registered, subscribed] = [of("domain"), of("mailboxes")];
  const names = (some: readonly Placed<RenewItem>[]): string[] => some.map(({ item }) => item.domain);
  const prices = await readDomainPrices(client, tenant, names(registered), options);
  const subscriptions = await readSubscriptions(client, names(subscribed), options);
  const domains = registered.map(({ item: { domain }, index }) =>
    judge(domain, index, () => judgeDomain(domain, index, prices.get(domain) ?? {}, before, now)),
  );
  const boxes = subscribed.map(({ item: { domain }, index }) =>
    judge(domain, index, () => judgeSubscription(domain, index, subscriptions.get(domain) ?? [], tenant, before)),
  );
  const [sound, seats] = [domains.flatMap(({ take }) => take ?? []), boxes.flatMap(({ take }) => take ?? [])];
  return {
    steps: [
      ...(sound.length > 0 ? [writeDomainRenewal(sound)] : []),
      ...(seats.length > 0 ? [writeSubscriptionRenewal(seats)] : []),
    ],
    blockers: [...domains, ...boxes].flatMap(({ blocker }) => blocker ?? []),
    warnings: [
      ...(sound.length > 0 ? [UNSEEN] : []),
      ...boxes.flatMap(({ take, price }) => (take ? [warnPrice(take, price)] : [])),
    ],
    prices: [...names(registered).map((name) => prices.get(name)?.price), ...subscribed.map(() => undefined)],
  };
}

const UNSEEN: Finding = {
  message:
    "No source shows what Cold Mail Reseller takes to renew a domain: the call is written like its two siblings. Whether it worked is read back.",
};

interface Judged<Take> {
  readonly take?: Take;
  readonly price?: Money | undefined;
  readonly blocker?: Finding;
}

/** What a row lacks that it has to have speaks against its renewal, and against no other. */
function judge<Take>(domain: string, item: number, find: () => Omit<Judged<Take>, "blocker"> | string): Judged<Take> {
  try {
    const found = find();
    return typeof found === "string" ? { blocker: { item, message: found } } : found;
  } catch (error) {
    return { blocker: { item, message: `Whether ${domain} can be renewed is not known: ${messageOf(error)}` } };
  }
}

const DAY_MS = 86_400_000;
const WINDOW_DAYS = 45;

/** From 45 days before a domain expires until its days of grace are over. */
function judgeDomain(
  domain: string,
  index: number,
  { until }: DomainPrice,
  before: Reading,
  now: number,
): Omit<Judged<Renewable>, "blocker"> | string {
  const own = ownedRow(before, domain);
  if (!own) return `${domain} is not registered for this customer.`;
  if (!["active", "pending", "expiring", "unknown"].includes(own.status))
    return `${domain} cannot be renewed: it is ${own.rawStatus ?? own.status}.`;
  if (until === undefined)
    return `Cold Mail Reseller does not say until when ${domain} is paid for, so nothing would show whether it was renewed.`;
  const opens = Date.parse(until) - WINDOW_DAYS * DAY_MS;
  if (now < opens)
    return `${domain} can be renewed from ${new Date(opens).toISOString()}, ${WINDOW_DAYS} days before it expires.`;
  return { take: { index, name: renewalName({ domain, what: "domain" }), after: until } };
}

const RENEWABLE: readonly string[] = ["ACTIVE", "PAST_DUE"];

function judgeSubscription(
  domain: string,
  index: number,
  rows: readonly ReplyReader<Subscription>[],
  tenant: string,
  before: Reading,
): Omit<Judged<Renewable & { readonly id: string }>, "blocker"> | string {
  const own = ownedRow(before, domain);
  if (!own) return `${domain} is not registered for this customer.`;
  if (own.status === "expiring")
    return `${domain} is ${own.rawStatus ?? own.status}: its mailboxes do not renew until it does. Renew the domain first, under another key.`;
  const [row, ...more] = rows;
  if (rows.some((each) => each.text("userId") !== tenant))
    return `A subscription of ${domain} belongs to another customer.`;
  if (!row) return `Cold Mail Reseller shows no subscription of ${domain}.`;
  if (more.length > 0) return `${domain} has ${rows.length} subscriptions: which of them is meant cannot be told.`;
  const status = row.text("subscriptionStatus");
  if (!RENEWABLE.includes(status)) return `The subscription of ${domain} cannot be renewed: it is ${status}.`;
  const after = row.maybeTime("periodEnd");
  if (after === undefined)
    return `Cold Mail Reseller does not say until when the mailboxes of ${domain} are paid for, so nothing would show whether they were renewed.`;
  const name = renewalName({ domain, what: "mailboxes" });
  return { take: { index, name, id: row.text("subscriptionId"), after }, price: priceOf(row) };
}

/** Of all seats. It is of the last period: from the first year on a seat costs more. */
function priceOf(row: ReplyReader<Subscription>): Money | undefined {
  const [each, count] = [row.maybeMoney("pricePerMailbox", "USD"), row.maybeNumber("totalMailboxQuantity")];
  if (!each || count === undefined || !Number.isSafeInteger(count)) return undefined;
  return { unit: each.unit, minor: each.minor * count };
}

function warnPrice({ name, index }: Renewable, price: Money | undefined): Finding {
  const last = price ? `; the last one cost about ${formatMoney(price)}` : "";
  return { item: index, message: `What a month more of the ${name} costs is not said${last}.` };
}
