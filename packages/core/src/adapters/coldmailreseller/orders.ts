import type { ColdMailResellerClient } from "@mailfleet/coldmailreseller";
import type { Domain, ReadOptions } from "../../contract/index.js";
import { type CheckedRequest, type Draft, type OrderDriver, type Reading, readListings } from "../../orders/index.js";
import { unknownOption } from "../../kit/capabilities.js";
import type { Clock } from "../../kit/clock.js";
import { invalidArgument } from "../../kit/errors.js";
import type { ColdMailResellerOrderOptions, ColdMailResellerProvider } from "./options.js";
import { createCalls } from "./order-calls.js";
import {
  agreeTerms,
  checkNew,
  checkRoute,
  checkSeats,
  checkTakes,
  findOwned,
  warnEnding,
  warnPrice,
  warnRegister,
  warnSeats,
  warnUnused,
} from "./order-checks.js";
import { type Group, groupItems } from "./order-items.js";
import { findSeats, readSubscriptions, type Seats } from "./order-seats.js";
import { writeOrderStep, writeRoute, writeSeatsStep } from "./order-steps.js";

const ORDER_OPTIONS = ["google", "microsoftOauthRoute"];
const GOOGLE_OPTIONS = ["googleOauthRoute", "clientId", "appName"];

export function createOrderDriver(
  client: ColdMailResellerClient,
  nouns: Pick<ColdMailResellerProvider, "domains" | "mailboxes">,
  own: { readonly tenant: string; readonly clock: Clock; readonly timeoutMs: number },
): OrderDriver<ColdMailResellerOrderOptions> {
  return {
    provider: "coldmailreseller",
    ...own,
    calls: createCalls(client),
    draft: async (request, _tagKey, before, options) => {
      checkOrderOptions(request.providerOptions ?? {});
      const groups = groupItems(request.items);
      const seats = await findAllSeats(client, own.tenant, groups, before, options);
      return draftOrder(request, groups, before, seats);
    },
    read: async (scope, options) => await readListings(nouns, scope, options),
  };
}

/** Where the mailboxes on each domain of the customer go, or why nowhere. */
async function findAllSeats(
  client: ColdMailResellerClient,
  tenant: string,
  groups: readonly Group[],
  before: Reading,
  options: ReadOptions,
): Promise<ReadonlyMap<string, Seats | string>> {
  const old = groups.filter(({ register }) => !register);
  const found = new Map(old.map((group): [string, Domain | string] => [group.domain, findOwned(group, before)]));
  const owned = [...found.values()].filter((each) => typeof each !== "string");
  const names = owned.map(({ name }) => name);
  const subscriptions = await readSubscriptions(client, names, options);
  const findIn = (domain: Domain): Seats | string => findSeats(domain, subscriptions.get(domain.name) ?? [], tenant);
  return new Map(Array.from(found, ([name, domain]) => [name, typeof domain === "string" ? domain : findIn(domain)]));
}

type Part = Pick<Draft, "steps" | "blockers" | "warnings">;

function draftOrder(
  { items, providerOptions = {} }: CheckedRequest<ColdMailResellerOrderOptions>,
  groups: readonly Group[],
  before: Reading,
  seats: ReadonlyMap<string, Seats | string>,
): Draft {
  const fresh = groups.filter(({ register }) => register);
  const parts = [draftNew(fresh, before, providerOptions)];
  for (const group of groups) {
    const found = seats.get(group.domain);
    if (found !== undefined) parts.push(draftSeats(group, found, before, providerOptions));
  }
  const blockers = [...checkTakes(items), ...parts.flatMap((part) => part.blockers)];
  return {
    steps: parts.flatMap((part) => part.steps),
    blockers,
    warnings: [warnPrice(), ...parts.flatMap((part) => part.warnings), ...warnUnused(groups, providerOptions)],
    price: {},
    paidFrom: "wallet",
  };
}

/** New domains and their mailboxes: one order for all of them. */
function draftNew(groups: readonly Group[], before: Reading, options: ColdMailResellerOrderOptions): Part {
  const seats = groups.flatMap((group) => group.seats);
  const { platform, autoRenew, blockers } = agreeTerms(seats);
  const route = platform && writeRoute(platform, options);
  return {
    steps: route ? [writeOrderStep(groups, autoRenew, route)] : [],
    blockers: [...checkNew(groups, before), ...blockers, ...checkRoute(platform, options)],
    warnings: [...groups.flatMap(warnRegister), ...warnEnding(seats)],
  };
}

/** Mailboxes on a domain that the customer has: one order for each domain. */
function draftSeats(group: Group, found: Seats | string, before: Reading, options: ColdMailResellerOrderOptions): Part {
  const { seats } = group;
  const terms = agreeTerms(seats);
  if (typeof found === "string") {
    const blockers = seats.map(({ index }) => ({ item: index, message: found }));
    return { steps: [], blockers: [...terms.blockers, ...blockers], warnings: [] };
  }
  const google = terms.platform === "google" ? options.google : undefined;
  return {
    steps: [writeSeatsStep(group, found, terms.autoRenew, google)],
    blockers: [
      ...terms.blockers,
      ...checkSeats(group, terms, found, before),
      // Here Google's data may be left out, but not by halves.
      ...(google ? checkRoute("google", options) : []),
    ],
    warnings: warnSeats(group, found),
  };
}

/** Types alone would let a misspelt option be ignored, or anything stand in place of a text. */
function checkOrderOptions(given: ColdMailResellerOrderOptions): void {
  const refuse = (message: string): Error =>
    invalidArgument("coldmailreseller", `request.providerOptions${message}`, "orders.plan");
  const strange = unknownOption(given, ORDER_OPTIONS);
  if (strange !== undefined) throw refuse(` has no ${strange}; it knows ${ORDER_OPTIONS.join(", ")}.`);
  if (given.microsoftOauthRoute !== undefined && typeof given.microsoftOauthRoute !== "string")
    throw refuse(".microsoftOauthRoute must be a text.");
  const google: unknown = given.google;
  if (google === undefined) return;
  if (typeof google !== "object" || google === null) throw refuse(".google must be an object.");
  const misspelt = unknownOption(google, GOOGLE_OPTIONS);
  if (misspelt !== undefined) throw refuse(`.google has no ${misspelt}; it knows ${GOOGLE_OPTIONS.join(", ")}.`);
  const wrong = GOOGLE_OPTIONS.find((field) => !["undefined", "string"].includes(typeof Reflect.get(google, field)));
  if (wrong !== undefined) throw refuse(`.google.${wrong} must be a text.`);
}
