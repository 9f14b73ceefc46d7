import type { Domain, Mailbox, Money, Provider, Snapshot, Subscription } from "@mailfleet/core";
import type { CostsData, CostsMonth, Gap, Renewal, Source } from "../output/types.js";
import type { Session } from "../session.js";
import { totalsOf } from "../text/words.js";
import { askEach } from "./lists.js";

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
const OVER: readonly string[] = ["cancelled", "expired", "cancelling", "failed", "removed"];

/** What will be paid again in the next months, as far as subscriptions and dates say. */
export async function readCosts(session: Session, months: number, now: number = Date.now()): Promise<CostsData> {
  const gaps: Gap[] = [];
  const end = addMonths(now, months);
  const { items, failures } = await askEach(await session.providers(), (provider) =>
    readRenewals(provider, now, end, gaps),
  );
  const renewals = withoutTwins(items);
  return {
    months: byMonth(renewals),
    unpriced: renewals.filter(({ amount }) => !amount).length,
    failures,
    incomplete: gaps,
  };
}

type OwnRenewal = Omit<Renewal, "provider" | "tenant"> & { readonly id?: string };

async function readRenewals(provider: Provider, now: number, end: number, gaps: Gap[]): Promise<OwnRenewal[]> {
  const note = <T>({ items, complete, problems }: Snapshot<T>): readonly T[] => {
    if (!complete) gaps.push({ provider: provider.id, ...(provider.tenant && { tenant: provider.tenant }), problems });
    return items;
  };
  const domains = note(await provider.domains.list().snapshot());
  const subscriptions = provider.billing?.subscriptions
    ? note(await provider.billing.subscriptions.list().snapshot())
    : [];
  // Where no subscription speaks of a domain, its mailboxes are renewed one by one.
  const isByMailbox = !subscriptions.some(({ domain }) => domain !== undefined);
  const mailboxes = isByMailbox ? note(await provider.mailboxes.list().snapshot()) : [];
  return [
    ...subscriptions.flatMap((each) => ofSubscription(each, now, end)),
    ...domains.flatMap((each) => ofDomain(each, end)),
    ...ofMailboxes(mailboxes, end),
  ].filter(({ at }) => Date.parse(at) >= now - 86_400_000);
}

function ofSubscription(subscription: Subscription, now: number, end: number): OwnRenewal[] {
  const { id, status, domain, mailboxCount, paidUntil, every, autoRenew } = subscription;
  if (paidUntil === undefined || OVER.includes(status) || autoRenew === false) return [];
  const amount = priceOf(subscription);
  const renewal = {
    kind: domain === undefined ? ("plan" as const) : ("mailboxes" as const),
    name: domain ?? "plan of the account",
    id,
    ...(mailboxCount !== undefined && { count: mailboxCount }),
    ...(amount && { amount }),
  };
  const dates: number[] = [];
  let at = Date.parse(paidUntil);
  for (let n = 1; at < end; n++) {
    if (at >= now - 86_400_000) dates.push(at);
    if (every === undefined) break;
    at = addMonths(Date.parse(paidUntil), n * MONTHS[every]);
  }
  return dates.map((each) => ({ ...renewal, at: new Date(each).toISOString() }));
}

function priceOf({ price, pricePerMailbox, mailboxCount }: Subscription): Money | undefined {
  if (price) return price;
  if (!pricePerMailbox || mailboxCount === undefined) return undefined;
  return { unit: pricePerMailbox.unit, minor: pricePerMailbox.minor * mailboxCount };
}

function ofDomain({ name, status, expiresAt, autoRenew }: Domain, end: number): OwnRenewal[] {
  if (expiresAt === undefined || OVER.includes(status) || autoRenew === false || Date.parse(expiresAt) >= end)
    return [];
  return [{ kind: "domain", name, at: expiresAt }];
}

/** All that are renewed on one day are one line. */
function ofMailboxes(mailboxes: readonly Mailbox[], end: number): OwnRenewal[] {
  const days = new Map<string, { at: string; count: number }>();
  for (const { renewsAt, status } of mailboxes) {
    if (renewsAt === undefined || OVER.includes(status) || Date.parse(renewsAt) >= end) continue;
    const day = days.get(renewsAt.slice(0, 10)) ?? { at: renewsAt, count: 0 };
    days.set(renewsAt.slice(0, 10), { ...day, count: day.count + 1 });
  }
  return [...days.values()].map(({ at, count }) => ({ kind: "mailboxes", name: "mailboxes", at, count }));
}

/** What belongs to the account is listed for each of its tenants. */
function withoutTwins(renewals: readonly (OwnRenewal & Source)[]): Renewal[] {
  const seen = new Set<string>();
  return renewals.flatMap(({ id, ...renewal }) => {
    const name = `${renewal.provider} ${renewal.kind} ${id ?? `${renewal.tenant} ${renewal.name}`} ${renewal.at}`;
    if (seen.has(name)) return [];
    seen.add(name);
    return [renewal];
  });
}

function byMonth(renewals: readonly Renewal[]): CostsMonth[] {
  const names = [...new Set(renewals.map(({ at }) => at.slice(0, 7)))].sort();
  return names.map((month) => {
    const own = renewals.filter(({ at }) => at.startsWith(month)).sort((a, b) => a.at.localeCompare(b.at));
    return { month, totals: totalsOf(own.map(({ amount }) => amount)), renewals: own };
  });
}

/** The same day of a later month, or the last one that it has. */
function addMonths(time: number, months: number): number {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}
