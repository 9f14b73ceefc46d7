import type { ScaledMailClient } from "@mailfleet/scaledmail";
import type { DomainOffer, Finding, MailboxesItem, OrderItem, ReadOptions } from "../../contract/index.js";
import { formatMoney, sumMoney } from "../../kit/money.js";
import { isGone } from "../../kit/status.js";
import {
  type Bound,
  checkRules,
  type CheckedRequest,
  type Draft,
  findingsOf,
  type ItemGroup,
  type OrderDriver,
  ownedRow,
  type Reading,
  readOffers,
  type Rules,
  type Scope,
  shape,
  type TaggedOrder,
  UNREAD,
  warnByRules,
} from "../../orders/index.js";
import { tryRead } from "./domain-lists.js";
import { isUnused, listDomains, readInUse } from "./domains.js";
import { findOwners, listMailboxes } from "./mailboxes.js";
import type { ScaledMailOrderOptions, ScaledMailProvider } from "./options.js";
import { createCalls } from "./order-calls.js";
import { checkPrewarmed, findStock, type Stock, warnPrewarmed } from "./order-prewarmed.js";
import { OPTIONS, writeOrder, writePrewarmed } from "./order-requests.js";
import { findTags, writeTag } from "./order-tags.js";
import { PROVIDER } from "./words.js";

const RULES: Rules = {
  name: "ScaledMail",
  here: "in this organization",
  platforms: { google: { counts: [2, 3, 4] }, microsoft: { counts: [25] }, smtp: { counts: [4] } },
  usable: [],
  mostYears: 1,
  registrant: { unsent: "a ScaledMail order has no place for one." },
  neverAlone: "ScaledMail sells a domain together with its mailboxes",
  noMore: "ScaledMail fixes their number when the domain is ordered.",
  neverRenews: "ScaledMail renews everything by itself until the order is cancelled.",
  describeOwned: (own) =>
    isUnused(own)
      ? `${own.name} is bought already and carries no mailboxes; Mailfleet orders mailboxes only together with a new domain.`
      : undefined,
};

/** How many domains an order takes on each platform. */
const MOST_DOMAINS: Readonly<Partial<Record<MailboxesItem["platform"], number>>> = {
  google: 100,
  microsoft: 30,
  smtp: 70,
};

/** A known client cuts names here; whether ScaledMail refuses longer ones is not recorded. */
const MAX_NAME = 50;

export function createOrderDriver(
  client: ScaledMailClient,
  domains: Pick<ScaledMailProvider["domains"], "check">,
  own: Bound & { readonly secrets: Readonly<Record<string, string>> },
): OrderDriver<ScaledMailOrderOptions> {
  return {
    provider: PROVIDER,
    ...own,
    calls: createCalls(client),
    draft: async (request, tagKey, before, options) => {
      const given = shape.readOptions(PROVIDER, request.providerOptions, OPTIONS);
      // Two calls of one plan are told apart by their tags.
      const tags = {
        order: await writeTag(own.tenant, tagKey),
        prewarmed: await writeTag(own.tenant, `${tagKey}/prewarmed`),
      };
      return await draftOrder(client, domains, { request, given, tags, before }, options);
    },
    read: async (scope, options) => await readScope(client, scope, options),
  };
}

interface Wish {
  readonly request: CheckedRequest<ScaledMailOrderOptions>;
  readonly given: ScaledMailOrderOptions;
  readonly tags: { readonly order: string; readonly prewarmed: string };
  readonly before: Reading;
}

async function draftOrder(
  client: ScaledMailClient,
  domains: Pick<ScaledMailProvider["domains"], "check">,
  { request, given, tags, before }: Wish,
  options: ReadOptions,
): Promise<Draft> {
  const { groups, items } = request;
  const hasPrewarmed = groups.some(({ prewarmed }) => prewarmed);
  const wanted = hasPrewarmed ? [tags.order, tags.prewarmed] : [tags.order];
  const tagged = await findTags(client, wanted, rowsIn(before), options);
  const fresh = groups.filter(({ domain, register }) => register && isGone(ownedRow(before, domain) ?? ABSENT));
  const offers = await readOffers(
    domains,
    fresh.map(({ domain }) => domain),
    options,
  );
  const stock = hasPrewarmed ? await findStock(client, groups, options) : undefined;
  const pairs = fresh.filter(({ mailboxes: [own, ...more] }) => own && more.length === 0 && isSold(own.item));
  return {
    steps: [
      ...(pairs.length > 0 ? [writeOrder(pairs, tags.order, given)] : []),
      ...(stock && stock.choices.length > 0 ? [writePrewarmed(stock.choices, tags.prewarmed, given)] : []),
    ],
    blockers: [
      ...wanted.flatMap((tag) => checkTag(tag, tagged.get(tag))),
      ...checkRules(RULES, request, { before, offers, ...(stock && { stock }) }),
      ...groups.flatMap(checkOneItem),
      ...checkSizes(fresh),
      ...(stock ? checkPrewarmed(groups, stock, given) : []),
    ],
    warnings: [
      ...warnPrice(groups, offers),
      ...warnByRules(RULES, request),
      ...findingsOf(items, warn),
      ...warnPrewarmed(stock, given, pairs.length > 0),
      ...wanted.flatMap((tag) => warnTag(tag, tagged.get(tag))),
    ],
    price: priceOf(stock, pairs.length > 0),
    paidFrom: "card",
  };
}

function rowsIn({ domains }: Reading): readonly unknown[] {
  return domains.items.map(({ raw }) => raw);
}

const ABSENT = { status: "removed" } as const;

/** What comes every month is said of prewarmed domains only. */
function priceOf(stock: Stock | undefined, hasMore: boolean): Draft["price"] {
  const monthly = hasMore ? undefined : sumMoney((stock?.choices ?? []).map(({ offer }) => offer.renewalPrice));
  return monthly ? { recurring: [{ amount: monthly, every: "month" }] } : {};
}

function isSold({ platform }: MailboxesItem): boolean {
  return RULES.platforms[platform] !== undefined;
}

/** An order has one list of mailboxes for each domain. */
function checkOneItem({ domain, mailboxes, indexes }: ItemGroup): Finding[] {
  if (mailboxes.length < 2) return [];
  return indexes.map((item) => ({ item, message: `Put all mailboxes of ${domain} into one item.` }));
}

/** What an order as a whole takes of each platform. */
function checkSizes(groups: readonly ItemGroup[]): Finding[] {
  return Object.entries(MOST_DOMAINS).flatMap(([platform, most]): Finding[] => {
    const own = groups.flatMap(({ mailboxes }) => mailboxes.filter(({ item }) => item.platform === platform));
    const sizes = new Set(own.map(({ item }) => item.people.length));
    return [
      ...(own.length > most
        ? [{ message: `An order takes at most ${most} ${platform} domains, not ${own.length}.` }]
        : []),
      ...(sizes.size > 1
        ? [
            {
              message: `All ${platform} domains of an order carry the same number of mailboxes. Order the others under another key.`,
            },
          ]
        : []),
    ];
  });
}

/** Two orders with one tag could not be told apart afterwards. */
function checkTag(tag: string, tagged: TaggedOrder | null | undefined): Finding[] {
  if (!tagged) return [];
  const message = `There is an order tagged ${tag} already: this key was placed before. Use a new key for a new purchase.`;
  return [{ message }];
}

/** Nothing is sent until the tag can be looked up, so a plan says it before. */
function warnTag(tag: string, tagged: TaggedOrder | null | undefined): Finding[] {
  if (tagged !== undefined) return [];
  const message = `Not all orders could be read: whether one is tagged ${tag} is not known, and nothing is sent before.`;
  return [{ message }];
}

/** What the offers say about the price, and about each name. */
function warnPrice(groups: readonly ItemGroup[], offers: ReadonlyMap<string, DomainOffer>): Finding[] {
  const domains = sumMoney([...offers.values()].map((offer) => offer.price));
  const quote = domains ? `; its domains alone are quoted at ${formatMoney(domains)} for the first year` : "";
  const message = `ScaledMail does not say beforehand what an order costs${quote}. It charges the card on file at once and every month.`;
  const ofNames = groups.flatMap(({ domain, register }) =>
    (offers.get(domain)?.warnings ?? []).map((text) => ({
      message: `${domain}: ${text}`,
      ...(register && { item: register.index }),
    })),
  );
  return [{ message }, ...ofNames];
}

/** What of an item a ScaledMail order has no place for, or may be refused for. */
function warn(item: OrderItem): string[] {
  if (item.kind !== "register" && item.kind !== "mailboxes") return [];
  const isLong =
    item.kind === "mailboxes" &&
    item.people.some(({ firstName, lastName }) => Math.max(firstName.length, lastName.length) > MAX_NAME);
  return [
    ...(item.autoRenew === false
      ? ["ScaledMail renews until the order is cancelled; autoRenew: false is not supported."]
      : []),
    ...(isLong ? [`ScaledMail may refuse names of more than ${MAX_NAME} characters.`] : []),
  ];
}

/** The domains in use are read once, and serve all three questions. */
async function readScope(client: ScaledMailClient, scope: Scope, options: ReadOptions): Promise<Reading> {
  const inUse = await readInUse(client, options);
  const { mailboxesOn } = scope;
  const mailboxes = listMailboxes(client, () => findOwners(inUse, mailboxesOn), options);
  const rows = inUse.rows.map((open) => tryRead(() => open().value));
  return {
    domains: scope.domains ? await listDomains(client, options, inUse).snapshot() : UNREAD,
    mailboxes: mailboxesOn.length > 0 ? await mailboxes.snapshot() : UNREAD,
    tags: await findTags(client, scope.tags, rows, options),
  };
}
