import type { ColdMailResellerClient, CreateOrderJsonArgs, OrderMailboxesJsonArgs } from "@mailfleet/coldmailreseller";
import { ApiError } from "@mailfleet/http";
import type { Domain, ReadOptions, Step } from "../../contract/index.js";
import type { CheckedRequest, Draft, OrderDriver, Receipt } from "../../orders/index.js";
import { unknownOption } from "../../shared/capabilities.js";
import { systemClock } from "../../shared/clock.js";
import { invalidArgument } from "../../shared/errors.js";
import { collect } from "../../shared/listing.js";
import { readDomain } from "../../shared/names.js";
import { asWritten, callOptions } from "../../shared/options.js";
import { Row } from "../../shared/rows.js";
import type { ColdMailResellerOrderOptions, ColdMailResellerProvider } from "./options.js";
import {
  agreeTerms,
  checkNew,
  checkRoute,
  checkSeats,
  checkTakes,
  warnEnding,
  warnPrice,
  warnRegister,
  warnSeats,
  warnUnused,
} from "./order-checks.js";
import { type Group, groupItems } from "./order-items.js";
import { findSeats, readSubscriptions } from "./order-seats.js";
import { writeOrderStep, writeRoute, writeSeatsStep } from "./order-steps.js";

const ORDER_OPTIONS = ["google", "microsoftOauthRoute"];
const GOOGLE_OPTIONS = ["googleOauthRoute", "clientId", "appName"];

/** Answers that asking again would not change. */
const MUTE: readonly string[] = ["not-found", "forbidden", "rejected", "unexpected-response"];

interface Desk {
  readonly client: ColdMailResellerClient;
  readonly nouns: Pick<ColdMailResellerProvider, "domains" | "mailboxes">;
  readonly tenant: string;
}

export function createOrderDriver(
  client: ColdMailResellerClient,
  nouns: Desk["nouns"],
  tenant: string,
): OrderDriver<ColdMailResellerOrderOptions> {
  return {
    provider: "coldmailreseller",
    tenant,
    operations: ["createOrderJson", "orderMailboxesJson"],
    secrets: {},
    clock: systemClock,
    ...nouns,
    draft: async (request, _key, options) => await draftOrder({ client, nouns, tenant }, request, options),
    send: async (step, request, options) =>
      step.operation === "createOrderJson"
        ? await client.createOrderJson(asWritten<CreateOrderJsonArgs>(request), options)
        : await client.orderMailboxesJson(asWritten<OrderMailboxesJsonArgs>(request), options),
    readReceipt,
    readOrderStatus: async (orderId, _operation, options) => await readOrderStatus(client, orderId, options),
  };
}

type Part = Pick<Draft, "steps" | "blockers" | "warnings">;

async function draftOrder(
  desk: Desk,
  request: CheckedRequest<ColdMailResellerOrderOptions>,
  options: ReadOptions,
): Promise<Draft> {
  const { items, providerOptions = {} } = request;
  checkOrderOptions(providerOptions);
  const groups = groupItems(items);
  const owned = new Map((await collect(desk.nouns.domains.list(options))).map((domain) => [domain.name, domain]));
  const parts = [
    draftNew(
      groups.filter(({ register }) => register),
      owned,
      providerOptions,
    ),
  ];
  for (const group of groups.filter(({ register }) => !register)) {
    parts.push(await draftSeats(desk, group, owned.get(group.domain), providerOptions, options));
  }
  const blockers = [...checkTakes(items), ...parts.flatMap((part) => part.blockers)];
  return {
    steps: blockers.length > 0 ? [] : parts.flatMap((part) => part.steps),
    blockers,
    warnings: [warnPrice(), ...parts.flatMap((part) => part.warnings), ...warnUnused(groups, providerOptions)],
    price: {},
    paidFrom: "wallet",
  };
}

/** New domains and their mailboxes: one order for all of them. */
function draftNew(
  groups: readonly Group[],
  owned: ReadonlyMap<string, Domain>,
  options: ColdMailResellerOrderOptions,
): Part {
  const seats = groups.flatMap((group) => group.seats);
  const { platform, autoRenew, blockers } = agreeTerms(seats);
  const route = platform && writeRoute(platform, options);
  return {
    steps: route ? [writeOrderStep(groups, autoRenew, route)] : [],
    blockers: [...checkNew(groups, owned), ...blockers, ...checkRoute(platform, seats, options)],
    warnings: [...groups.flatMap(warnRegister), ...warnEnding(seats)],
  };
}

/** Mailboxes on a domain that the customer has: one order for each domain. */
async function draftSeats(
  { client, nouns, tenant }: Desk,
  group: Group,
  owned: Domain | undefined,
  options: ColdMailResellerOrderOptions,
  readOptions: ReadOptions,
): Promise<Part> {
  const { domain, seats } = group;
  const terms = agreeTerms(seats);
  const found = findSeats(domain, await readSubscriptions(client, domain, readOptions), owned, tenant);
  if (typeof found === "string") {
    return { steps: [], blockers: [...terms.blockers, { item: seats[0]?.index ?? 0, message: found }], warnings: [] };
  }
  const mailboxes = await collect(nouns.mailboxes.list({ ...readOptions, domain }));
  const taken = new Set(mailboxes.map((mailbox) => mailbox.address));
  const google = terms.platform === "google" ? options.google : undefined;
  return {
    steps: [writeSeatsStep(group, found, terms.autoRenew, google)],
    blockers: [
      ...terms.blockers,
      ...checkSeats(group, terms, found, owned, taken),
      // Here Google's data may be left out, but not by halves.
      ...(google ? checkRoute("google", seats, options) : []),
    ],
    warnings: warnSeats(group, found),
  };
}

/** Types alone would let a misspelt option be ignored. */
function checkOrderOptions(given: ColdMailResellerOrderOptions): void {
  const refuse = (message: string): Error =>
    invalidArgument("coldmailreseller", `request.providerOptions${message}`, "orders.plan");
  const strange = unknownOption(given, ORDER_OPTIONS);
  if (strange !== undefined) throw refuse(` has no ${strange}; it knows ${ORDER_OPTIONS.join(", ")}.`);
  const misspelt = given.google && unknownOption(given.google, GOOGLE_OPTIONS);
  if (misspelt !== undefined) throw refuse(`.google has no ${misspelt}; it knows ${GOOGLE_OPTIONS.join(", ")}.`);
}

/** The order's id, and what came back as unavailable inside a 200: a domain, and with it the mailboxes that were to be on it. */
function readReceipt(step: Step, reply: unknown): Receipt {
  const data = Row.loose("coldmailreseller", step.operation, reply).maybeRow("data");
  const reference = data?.maybeText("orderId");
  const unavailable = data?.texts("unavailableDomains").map(readDomain) ?? [];
  const { domains = [], addresses = [] } = step.proof;
  const refused = [...domains, ...addresses].filter((name) =>
    unavailable.includes(name.slice(name.lastIndexOf("@") + 1)),
  );
  const reason = "The domain cannot be registered.";
  return {
    ...(reference !== undefined && { reference }),
    ...(refused.length > 0 && { refused: refused.map((name) => ({ name, reason })) }),
  };
}

/**
 * The word under `data.status`, if there is one. No source shows this reply and only a guide its path, and an order must not
 * become unreadable for a word that is merely shown.
 */
async function readOrderStatus(
  client: ColdMailResellerClient,
  orderId: string,
  options: ReadOptions,
): Promise<string | undefined> {
  try {
    const reply = await client.getOrderStatus({ query: { orderId } }, callOptions(options));
    return Row.of("coldmailreseller", "getOrderStatus", reply).maybeRow("data")?.maybeText("status");
  } catch (error) {
    if (ApiError.isInstance(error) && MUTE.includes(error.code)) return undefined;
    throw error;
  }
}
