import type { InboxKitClient } from "@mailfleet/inboxkit";
import type { Finding, OrderItem, ReadOptions } from "../../contract/index.js";
import { canonicalJson } from "../../kit/canonical.js";
import { isGone } from "../../kit/status.js";
import {
  type Bound,
  checkRules,
  checkWallet,
  type CheckedRequest,
  type Draft,
  findingsOf,
  type ItemGroup,
  type OrderDriver,
  ownedRow,
  type Reading,
  readListings,
  readOffers,
  type Rules,
  shape,
  warnByRules,
} from "../../orders/index.js";
import type { InboxKitOrderOptions, InboxKitProvider } from "./options.js";
import { createCalls } from "./order-calls.js";
import { type MailboxPrices, priceRequest, readMailboxPrices } from "./order-price.js";
import { writeSteps } from "./order-requests.js";
import { MOST_FILTERED, PROVIDER } from "./words.js";

type Nouns = Pick<InboxKitProvider, "domains" | "mailboxes" | "billing">;

const OPTIONS = shape.fields({ useSeats: shape.optional(shape.flag) });

const RULES: Rules = {
  name: "InboxKit",
  here: "in this workspace",
  platforms: { google: { most: 5 }, microsoft: { most: 5 }, azure: { most: 5 }, smtp: { most: 5 } },
  usable: ["active", "pending", "unknown"],
  mostYears: 10,
  registrant: "required",
  connects: true,
  prewarmedForward: "InboxKit does not take it for a prewarmed domain. Set it afterwards (domains.setForwarding).",
  unpaid: "Remove it first (domains.remove), then plan again.",
  neverRenews: "InboxKit renews mailboxes by itself, and no source shows the path of its call that renews a domain.",
};

export function createOrderDriver(
  client: InboxKitClient,
  nouns: Nouns,
  bound: Bound,
): OrderDriver<InboxKitOrderOptions> {
  return {
    provider: PROVIDER,
    ...bound,
    calls: createCalls(client, nouns),
    draft: async (request, _tagKey, before, options) => await draftOrder(client, nouns, request, before, options),
    // InboxKit keeps no tags of orders.
    read: async (scope, options) => await readListings(nouns, scope, options, MOST_FILTERED),
  };
}

async function draftOrder(
  client: InboxKitClient,
  nouns: Nouns,
  request: CheckedRequest<InboxKitOrderOptions>,
  before: Reading,
  options: ReadOptions,
): Promise<Draft> {
  const { useSeats = false } = shape.readOptions(PROVIDER, request.providerOptions, OPTIONS);
  const { groups, items } = request;
  const isFresh = (name: string): boolean => isGone(ownedRow(before, name) ?? { status: "removed" });
  const fresh = groups.flatMap(({ domain, register }) => (register && isFresh(domain) ? [domain] : []));
  const offers = await readOffers(nouns.domains, fresh, options);
  const hasMailboxes = groups.some(({ mailboxes }) => mailboxes.length > 0);
  const prices = hasMailboxes && !useSeats ? await readMailboxPrices(client, options) : {};
  const price = priceRequest(request, offers, prices);
  const onlySeats = useSeats && items.every(({ kind }) => kind === "mailboxes");
  return {
    steps: writeSteps(request, useSeats),
    blockers: [
      ...checkRules(RULES, request, { before, offers }),
      ...checkShared(groups),
      ...groups.flatMap((group) => checkOnePlatform(group, before)),
      ...(price.dueNow ? checkWallet(await nouns.billing.balance(options), price.dueNow) : []),
    ],
    warnings: [
      ...findingsOf(items, (item) => warn(item, before, useSeats ? undefined : prices)),
      ...warnByRules(RULES, request),
      ...(useSeats && hasMailboxes ? [SEATS] : []),
    ],
    price,
    paidFrom: onlySeats ? "plan-seats" : "wallet",
  };
}

const SEATS: Finding = {
  message:
    "The mailboxes take seats of the plan. InboxKit does not show how many are free, nor what it does beyond them.",
};

/** A registration call has one registrant and one forwarding address for all its domains. */
function checkShared(groups: readonly ItemGroup[]): Finding[] {
  const registers = groups.flatMap(({ register }) => register ?? []);
  const registrants = registers.flatMap(({ item }) => (item.registrant ? [canonicalJson(item.registrant)] : []));
  const differ = (what: string): Finding => ({
    message: `InboxKit takes one ${what} for all domains of an order. Order the others under another key.`,
  });
  return [
    ...(new Set(registrants).size > 1 ? [differ("registrant")] : []),
    ...(new Set(registers.map(({ item }) => item.forwardTo)).size > 1 ? [differ("forwarding address")] : []),
  ];
}

/** What holds for a domain as a whole, its present mailboxes included. */
function checkOnePlatform({ domain, mailboxes }: ItemGroup, before: Reading): Finding[] {
  const present = before.mailboxes.items.filter((mailbox) => mailbox.domain === domain && !isGone(mailbox));
  const platforms = new Set([
    ...present.flatMap((mailbox) => mailbox.rawPlatform ?? mailbox.platform ?? []),
    ...mailboxes.map(({ item }) => item.platform),
  ]);
  const item = mailboxes[0]?.index;
  if (item === undefined || platforms.size < 2) return [];
  return [{ item, message: `A domain runs on one platform; ${domain} would have ${[...platforms].join(" and ")}.` }];
}

/** @param prices `undefined`: nothing is paid for mailboxes */
function warn(item: OrderItem, before: Reading, prices: MailboxPrices | undefined): string[] {
  const { domain } = item;
  switch (item.kind) {
    case "register":
      return [
        ...((item.years ?? 1) > 1
          ? [`InboxKit quotes one year; ${item.years} years of ${domain} are counted as ${item.years} times that.`]
          : []),
        ...(item.autoRenew === undefined
          ? []
          : [`autoRenew of ${domain} is not supported by InboxKit, which decides about renewals itself.`]),
      ];
    case "mailboxes":
      return [
        ...(!prices || prices[item.platform] ? [] : [unpriced(`${item.platform} mailboxes cost`)]),
        ...(waitsForDns(domain, before)
          ? [`The DNS of ${domain} does not point to InboxKit yet; its mailboxes wait until it does.`]
          : []),
        ...(item.autoRenew === false
          ? [
              `autoRenew: false is not supported by InboxKit: the mailboxes of ${domain} renew every month until they are cancelled.`,
            ]
          : []),
      ];
    case "prewarmed":
      return [
        unpriced(`${domain} costs`),
        ...(item.offerId === undefined ? [] : [`offerId of ${domain} is not used: InboxKit sells it by its name.`]),
      ];
    default:
      return [];
  }
}

function unpriced(what: string): string {
  return `InboxKit does not say what ${what}, so the price of this order is not known beforehand.`;
}

/** A purchased domain waits with its DNS for its first mailbox; a connected one waits for somebody to set its nameservers. */
function waitsForDns(domain: string, before: Reading): boolean {
  const own = ownedRow(before, domain);
  const raw: unknown = own?.raw;
  const isConnected = typeof raw === "object" && raw !== null && Reflect.get(raw, "connection_type") === "connected";
  return isConnected && own?.ready === false;
}
