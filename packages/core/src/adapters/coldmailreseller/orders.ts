import type { ColdMailResellerClient } from "@mailfleet/coldmailreseller";
import type { Finding, MailboxesItem, ReadOptions } from "../../contract/index.js";
import { formatMoney, sumMoney } from "../../kit/money.js";
import {
  type Bound,
  checkRules,
  type CheckedRequest,
  type Draft,
  type ItemGroup,
  type OrderDriver,
  ownedRow,
  type Placed,
  type Reading,
  readListings,
  type Rules,
  shape,
  warnByRules,
} from "../../orders/index.js";
import type { ColdMailResellerOrderOptions, ColdMailResellerProvider } from "./options.js";
import { createCalls } from "./order-calls.js";
import { draftPrewarmed, readStock } from "./order-prewarmed.js";
import { draftRenewals, readPaid } from "./order-renewals.js";
import { OPTIONS, type Sold, writeOrder, writeRoute, writeSeats } from "./order-requests.js";
import { findSeats, readSubscriptions, type Seats } from "./order-seats.js";
import { PROVIDER } from "./words.js";

const RULES: Rules = {
  name: "Cold Mail Reseller",
  here: "registered for this customer",
  platforms: { google: {}, microsoft: {} },
  usable: ["awaiting-payment", "pending", "active", "expiring", "unknown"],
  mostYears: 10,
  registrant: { unsent: "Cold Mail Reseller takes it from the customer." },
  neverAlone: "No source shows an order of a domain without mailboxes",
};

export function createOrderDriver(
  client: ColdMailResellerClient,
  nouns: Pick<ColdMailResellerProvider, "domains" | "mailboxes">,
  own: Bound & { readonly secrets: Readonly<Record<string, string>> },
): OrderDriver<ColdMailResellerOrderOptions> {
  return {
    provider: PROVIDER,
    ...own,
    calls: createCalls(client, own.tenant),
    draft: async (request, _tagKey, before, options) => await draftOrder(client, own, request, before, options),
    read: async (scope, options) => ({
      ...(await readListings(nouns, scope, options)),
      paid: await readPaid(client, own.tenant, scope.renewals ?? [], options),
    }),
  };
}

async function draftOrder(
  client: ColdMailResellerClient,
  { tenant, clock }: Bound,
  request: CheckedRequest<ColdMailResellerOrderOptions>,
  before: Reading,
  options: ReadOptions,
): Promise<Draft> {
  const given = shape.readOptions(PROVIDER, request.providerOptions, OPTIONS);
  const { groups } = request;
  const seats = await findAllSeats(client, tenant, groups, before, options);
  const hasPrewarmed = groups.some(({ prewarmed }) => prewarmed);
  const stock = hasPrewarmed ? await readStock(client, ["google", "microsoft"], options) : undefined;
  const prewarmed = draftPrewarmed(groups, stock ?? NO_STOCK, given);
  const renewals = await draftRenewals(client, { groups, before, tenant, now: clock.now() }, options);
  const added = groups.flatMap((group) => draftSeats(group, seats.get(group.domain), given));
  const parts = [draftNew(groups, given), ...added];
  const hasOrders = groups.some(({ register, mailboxes }) => register || mailboxes.length > 0);
  const dueNow = hasOrders ? undefined : sumMoney([...prewarmed.prices, ...renewals.prices]);
  return {
    steps: [...parts, prewarmed, renewals].flatMap(({ steps }) => steps),
    blockers: [
      ...checkRules(RULES, request, { before, ...(stock && { stock }) }),
      ...parts.flatMap(({ blockers }) => blockers),
      ...prewarmed.platforms.flatMap((platform) => checkRoute(platform, given)),
      ...renewals.blockers,
    ],
    warnings: [
      ...(dueNow ? [] : [PRICE]),
      ...warnByRules(RULES, request),
      ...[...parts, prewarmed, renewals].flatMap(({ warnings }) => warnings),
      ...warnUnused(groups, prewarmed.platforms, given),
    ],
    price: dueNow ? { dueNow } : {},
    paidFrom: "wallet",
  };
}

const NO_STOCK = { offers: [], has: () => false };

const PRICE: Finding = {
  message:
    "Cold Mail Reseller does not say beforehand what an order costs. The partner's wallet pays at once; if it does not cover the order, the order is refused.",
};

/** Where the mailboxes on each domain of the customer go, or why nowhere. What `checkRules` finds wanting is left out. */
async function findAllSeats(
  client: ColdMailResellerClient,
  tenant: string,
  groups: readonly ItemGroup[],
  before: Reading,
  options: ReadOptions,
): Promise<ReadonlyMap<string, Seats | string>> {
  const owned = groups.flatMap(({ domain, register, prewarmed, mailboxes }) => {
    const own = register || prewarmed || mailboxes.length === 0 ? undefined : ownedRow(before, domain);
    return own && RULES.usable.includes(own.status) ? [own] : [];
  });
  const names = owned.map(({ name }) => name);
  const subscriptions = await readSubscriptions(client, names, options);
  return new Map(owned.map((own) => [own.name, findSeats(own, subscriptions.get(own.name) ?? [], tenant)]));
}

type Part = Pick<Draft, "steps" | "blockers" | "warnings">;

/** New domains and their mailboxes: one order for all of them. */
function draftNew(all: readonly ItemGroup[], options: ColdMailResellerOrderOptions): Part {
  const groups = all.filter(({ register }) => register);
  const mailboxes = groups.flatMap((group) => group.mailboxes);
  const { platform, autoRenew, blockers } = agreeTerms(mailboxes);
  const route = platform && writeRoute(platform, options);
  return {
    steps: route ? [writeOrder(groups, autoRenew, route)] : [],
    blockers: [...blockers, ...checkRoute(platform, options)],
    warnings: [...groups.flatMap(warnRegister), ...warnEnding(mailboxes)],
  };
}

/** Mailboxes on a domain that the customer has: one order for each domain. */
function draftSeats(
  group: ItemGroup,
  found: Seats | string | undefined,
  options: ColdMailResellerOrderOptions,
): readonly Part[] {
  if (found === undefined) return [];
  const { mailboxes, domain } = group;
  const { platform, autoRenew, blockers } = agreeTerms(mailboxes);
  if (typeof found === "string")
    return [
      {
        steps: [],
        blockers: [...blockers, ...mailboxes.map(({ index }) => ({ item: index, message: found }))],
        warnings: [],
      },
    ];
  const google = platform === "google" ? options.google : undefined;
  const differs = found.platform !== undefined && platform && found.platform !== platform;
  const message = `${domain} runs on ${found.platform ?? ""}, and its mailboxes cannot be on ${platform ?? ""}.`;
  return [
    {
      steps: [writeSeats(group, found, autoRenew, google)],
      blockers: [
        ...blockers,
        ...(differs ? [{ item: mailboxes[0]?.index ?? 0, message }] : []),
        // Here Google's data may be left out, but not by halves.
        ...(google ? checkRoute("google", options) : []),
      ],
      warnings: warnSeats(group, found),
    },
  ];
}

/** What one order says of all its mailboxes at once: the terms of the first that are sold, to which all others have to agree. */
function agreeTerms(mailboxes: readonly Placed<MailboxesItem>[]): {
  /** `undefined`: of none that is sold. */
  readonly platform: Sold | undefined;
  readonly autoRenew: boolean;
  readonly blockers: readonly Finding[];
} {
  const sold = mailboxes.filter(({ item }) => soldOf(item));
  const [first] = sold.length > 0 ? sold : mailboxes;
  const autoRenew = first?.item.autoRenew ?? false;
  const blockers = mailboxes.flatMap(({ index, item }): Finding[] => [
    ...(soldOf(item) && item.platform !== first?.item.platform
      ? [
          {
            item: index,
            message: `An order takes one platform: order the ${item.platform} mailboxes under another key.`,
          },
        ]
      : []),
    ...((item.autoRenew ?? false) !== autoRenew
      ? [{ item: index, message: "An order has one autoRenew for all its mailboxes: order these under another key." }]
      : []),
  ]);
  return { platform: first && soldOf(first.item), autoRenew, blockers };
}

function soldOf({ platform }: MailboxesItem): Sold | undefined {
  return platform === "google" || platform === "microsoft" ? platform : undefined;
}

/** Do the options hold what an order on this platform needs? They are for the order as a whole. */
function checkRoute(platform: Sold | undefined, options: ColdMailResellerOrderOptions): Finding[] {
  if (!platform || writeRoute(platform, options)) return [];
  const wanted = platform === "google" ? "google with googleOauthRoute, clientId and appName" : "microsoftOauthRoute";
  return [{ message: `Mailboxes on ${platform} need providerOptions.${wanted}.` }];
}

function warnRegister({ domain, register, mailboxes }: ItemGroup): Finding[] {
  if (!register || !(register.item.autoRenew || mailboxes.some(({ item }) => item.autoRenew))) return [];
  const message = `${domain} itself will not renew: the autoRenew of an order is for mailboxes. Turn it on afterwards (domains.setAutoRenew).`;
  return [{ item: register.index, message }];
}

/** No word on renewal is taken for a no, since a yes would go on costing. */
function warnEnding(mailboxes: readonly Placed<MailboxesItem>[]): Finding[] {
  return mailboxes
    .filter(({ item }) => item.autoRenew === undefined)
    .map(({ index, item }) => ({
      item: index,
      message: `The mailboxes on ${item.domain} end with their first month, as autoRenew is not asked for.`,
    }));
}

function warnSeats({ domain, mailboxes }: ItemGroup, { target, platform, autoRenew, price }: Seats): Finding[] {
  const item = mailboxes[0]?.index ?? 0;
  const say = (message: string): Finding => ({ item, message });
  const told = [
    ...(price ? [say(`A mailbox on ${domain} costs ${formatMoney(price)} a month in its subscription.`)] : []),
    ...(platform === undefined
      ? [say(`Cold Mail Reseller does not say what ${domain} runs on; its new mailboxes follow it.`)]
      : []),
  ];
  if ("domainId" in target) return [...told, ...warnEnding(mailboxes)];
  const message = `The mailboxes join a subscription whose autoRenew is ${autoRenew ?? "not told"}, and follow it.`;
  const strange = mailboxes.filter((each) => each.item.autoRenew !== undefined && each.item.autoRenew !== autoRenew);
  return [...told, ...strange.map(({ index }) => ({ item: index, message }))];
}

/** Options that no call of the plan would carry. */
function warnUnused(
  groups: readonly ItemGroup[],
  prewarmed: readonly Sold[],
  { google, microsoftOauthRoute }: ColdMailResellerOrderOptions,
): Finding[] {
  const orders = (platform: Sold, those: readonly ItemGroup[]): boolean =>
    prewarmed.includes(platform) ||
    those.some(({ mailboxes }) => mailboxes.some(({ item }) => item.platform === platform));
  const fresh = groups.filter(({ register }) => register);
  return [
    ...(google && !orders("google", groups)
      ? [{ message: "providerOptions.google is not sent: no Google mailboxes are ordered." }]
      : []),
    ...(microsoftOauthRoute && !orders("microsoft", fresh)
      ? [{ message: "providerOptions.microsoftOauthRoute is not sent: no new domain on Microsoft is ordered." }]
      : []),
  ];
}
