import type {
  CreateOrderJsonRequest,
  OrderDomain,
  OrderMailbox,
  OrderMailboxesJsonRequest,
} from "@mailfleet/coldmailreseller";
import type { RegisterItem } from "../../contract/index.js";
import type { DraftStep } from "../../orders/index.js";
import type { ColdMailResellerOrderOptions } from "./options.js";
import { addressesOf, type Group, indexesOf } from "./order-items.js";
import type { Seats } from "./order-seats.js";

/** The platforms that are sold. */
export type Sold = "google" | "microsoft";

type Google = NonNullable<ColdMailResellerOrderOptions["google"]>;

/** What an order of new domains says of its platform. */
export type Route =
  | { readonly serviceProvider: "GOOGLE"; readonly google: Google }
  | { readonly serviceProvider: "MICROSOFT"; readonly microsoftOauthRoute: string };

/** `undefined`: the options lack what the platform needs. */
export function writeRoute(platform: Sold, options: ColdMailResellerOrderOptions): Route | undefined {
  const { google, microsoftOauthRoute } = options;
  if (platform === "microsoft")
    return microsoftOauthRoute ? { serviceProvider: "MICROSOFT", microsoftOauthRoute } : undefined;
  if (!google?.googleOauthRoute || !google.clientId || !google.appName) return undefined;
  const { googleOauthRoute, clientId, appName } = google;
  return { serviceProvider: "GOOGLE", google: { googleOauthRoute, clientId, appName } };
}

/** New domains with their mailboxes, all in one order. */
export function writeOrderStep(groups: readonly Group[], autoRenew: boolean, route: Route): DraftStep {
  const order = {
    domains: groups.flatMap(({ register }) => (register ? [writeDomain(register.item)] : [])),
    mailboxes: Object.fromEntries(groups.map((group) => [group.domain, writeMailboxes(group)])),
    billingCycle: "MONTHLY" as const,
    // Without it the order is only stored, and waits for a call whose path no source shows.
    confirm: true,
    autoRenew,
  };
  const body: CreateOrderJsonRequest = { ...order, ...route };
  return {
    id: "order",
    operation: "createOrderJson",
    effect: "spend",
    request: { body },
    proof: { domains: groups.map((group) => group.domain), addresses: groups.flatMap(addressesOf) },
    items: groups.flatMap(indexesOf),
  };
}

/** Mailboxes on a domain that the customer has, keyed by its name whatever names the target. */
export function writeSeatsStep(
  group: Group,
  { target }: Seats,
  autoRenew: boolean,
  google: Google | undefined,
): DraftStep {
  const order = { mailboxes: { [group.domain]: writeMailboxes(group) }, confirm: true, ...(google && { google }) };
  const body: OrderMailboxesJsonRequest =
    "domainId" in target ? { ...order, ...target, autoRenew } : { ...order, ...target };
  return {
    // Two domain names can be the same once their dots are gone, two indexes cannot.
    id: `mailboxes-${indexesOf(group).join("-")}`,
    operation: "orderMailboxesJson",
    effect: "spend",
    request: { body },
    proof: { addresses: addressesOf(group) },
    items: indexesOf(group),
  };
}

function writeDomain({ domain, years = 1, forwardTo }: RegisterItem): OrderDomain {
  return { domain, years, ...(forwardTo !== undefined && { forwardTo }) };
}

function writeMailboxes({ seats }: Group): OrderMailbox[] {
  return seats.flatMap(({ item }) =>
    item.people.map(({ localPart, firstName, lastName, pictureUrl }) => ({
      username: localPart,
      firstName,
      lastName,
      ...(pictureUrl !== undefined && { profilePicture: pictureUrl }),
    })),
  );
}
