import type {
  CreateOrderJsonArgs,
  CreateOrderJsonRequest,
  OrderMailbox,
  OrderMailboxesJsonArgs,
  OrderMailboxesJsonRequest,
  OrderPreWarmedupMailboxesArgs,
  OrderPreWarmedupMailboxesRequest,
  RenewSubscriptionsArgs,
} from "@mailfleet/coldmailreseller";
import type { PrewarmedItem, Renewed } from "../../contract/index.js";
import { invalidArgument } from "../../kit/errors.js";
import { type DraftStep, type ItemGroup, type Placed, shape, type StepRequest } from "../../orders/index.js";
import type { ColdMailResellerOrderOptions, OauthRoute } from "./options.js";
import type { Seats } from "./order-seats.js";
import { PROVIDER } from "./words.js";

const { fields, flag, list, mapOf, loginUrl, name, only, optional, text, wholeNumber } = shape;

/** The platforms that are sold. */
export type Sold = "google" | "microsoft";
type Google = NonNullable<ColdMailResellerOrderOptions["google"]>;
/** A request as a plan has it: a secret is put in when it is sent. */
type Planned<T> = T extends object
  ? { [K in keyof T]: K extends "googleOauthRoute" | "microsoftOauthRoute" ? OauthRoute : Planned<T[K]> }
  : T;

const GOOGLE = fields({ googleOauthRoute: loginUrl, clientId: text, appName: text });
export const OPTIONS: shape.Shape = fields({
  // What is missing in it is said in the plan.
  google: optional(fields({ googleOauthRoute: optional(loginUrl), clientId: optional(text), appName: optional(text) })),
  microsoftOauthRoute: optional(loginUrl),
});

// By these an order is written, and a plan that comes back is read. A field more may cost more: `onWarmup` is charged for.
const MAILBOXES = mapOf(
  list(fields({ username: name, firstName: text, lastName: text, profilePicture: optional(text) })),
);
const ORDER = fields({
  domains: list(fields({ domain: name, years: wholeNumber(1, 10), forwardTo: optional(text) })),
  mailboxes: MAILBOXES,
  billingCycle: only("MONTHLY"),
  // Without it the order is only stored, and waits for a call whose path no source shows.
  confirm: only(true),
  autoRenew: flag,
  serviceProvider: text,
  google: optional(GOOGLE),
  microsoftOauthRoute: optional(loginUrl),
});
const SEATS = fields({
  subscriptionId: optional(name),
  domainId: optional(name),
  mailboxes: MAILBOXES,
  confirm: only(true),
  autoRenew: optional(flag),
  google: optional(GOOGLE),
});
const PREWARMED = fields({
  order: list(fields({ domain: name, forwardTo: optional(text) })),
  serviceProvider: text,
  google: optional(GOOGLE),
  microsoftOauthRoute: optional(loginUrl),
  autoRenew: only(false),
});

/** Every domain and address that an order of new domains buys. */
export function readOrdered(request: StepRequest): string[] {
  const { body } = shape.readRequest<CreateOrderJsonArgs>(PROVIDER, "createOrderJson", request, { body: ORDER });
  return [...body.domains.map(({ domain }) => domain), ...addressesIn(body.mailboxes)];
}

/** Every address that an order of mailboxes on a domain of the customer buys. */
export function readSeated(request: StepRequest): string[] {
  const operation = "orderMailboxesJson";
  const { body } = shape.readRequest<OrderMailboxesJsonArgs>(PROVIDER, operation, request, { body: SEATS });
  if (Number("subscriptionId" in body) + Number("domainId" in body) !== 1)
    throw invalidArgument(PROVIDER, `${operation}: needs a subscriptionId or a domainId, and not both`, operation);
  return addressesIn(body.mailboxes);
}

export function readPrewarmed(request: StepRequest): OrderPreWarmedupMailboxesRequest {
  const operation = "orderPreWarmedupMailboxes";
  return shape.readRequest<OrderPreWarmedupMailboxesArgs>(PROVIDER, operation, request, { body: PREWARMED }).body;
}

/** The tenant is put in when it is sent. */
export function readRenewedDomains(request: StepRequest): readonly string[] {
  type Args = { readonly body: { readonly domains: readonly string[] } };
  const body = fields({ domains: list(name) });
  return shape.readRequest<Args>(PROVIDER, "renewDomain", request, { body }).body.domains;
}

/** The request has ids alone: which renewals they are is what the step is proven by, id for id. */
export function readRenewedSubscriptions(request: StepRequest, proof: DraftStep["proof"] = {}): readonly string[] {
  const operation = "renewSubscriptions";
  const body = fields({ subscriptionIds: list(name) });
  const { subscriptionIds } = shape.readRequest<RenewSubscriptionsArgs>(PROVIDER, operation, request, { body }).body;
  const { renewed = [] } = proof;
  if (renewed.length !== subscriptionIds.length || renewed.some(({ id }, at) => id !== subscriptionIds[at]))
    throw invalidArgument(PROVIDER, `${operation}: its proof is of other subscriptions`, operation);
  return renewed.map((each) => each.name);
}

function addressesIn(mailboxes: Readonly<Record<string, readonly OrderMailbox[]>>): string[] {
  return Object.entries(mailboxes).flatMap(([domain, own]) => own.map(({ username }) => `${username}@${domain}`));
}

/** What an order says of its platform. */
export type Route =
  | { readonly serviceProvider: "GOOGLE"; readonly google: Google }
  | { readonly serviceProvider: "MICROSOFT"; readonly microsoftOauthRoute: OauthRoute };

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
export function writeOrder(groups: readonly ItemGroup[], autoRenew: boolean, route: Route): DraftStep {
  const order = {
    domains: groups.map(({ domain, register }) => {
      const { years = 1, forwardTo } = register?.item ?? {};
      return { domain, years, ...(forwardTo !== undefined && { forwardTo }) };
    }),
    mailboxes: Object.fromEntries(groups.map((group) => [group.domain, writeMailboxes(group)])),
    billingCycle: "MONTHLY" as const,
    confirm: true,
    autoRenew,
  };
  const body: Planned<CreateOrderJsonRequest> = { ...order, ...route };
  const proof = { domains: groups.map(({ domain }) => domain), addresses: groups.flatMap((group) => group.addresses) };
  return writeStep(
    "order",
    "createOrderJson",
    { ...body },
    proof,
    groups.flatMap(({ indexes }) => indexes),
  );
}

/** Mailboxes on a domain that the customer has, keyed by its name whatever names the target. */
export function writeSeats(
  group: ItemGroup,
  { target }: Seats,
  autoRenew: boolean,
  google: Google | undefined,
): DraftStep {
  const order = {
    mailboxes: { [group.domain]: writeMailboxes(group) },
    confirm: true,
    ...(google && { google }),
  };
  const body: Planned<OrderMailboxesJsonRequest> =
    "domainId" in target ? { ...order, ...target, autoRenew } : { ...order, ...target };
  const items = group.mailboxes.map(({ index }) => index);
  // Two domain names can be the same once their dots are gone, two indexes cannot.
  const id = `mailboxes-${items.join("-")}`;
  return writeStep(id, "orderMailboxesJson", { ...body }, { addresses: group.addresses }, items);
}

/** No word on renewal might be a yes, which would go on costing. */
export function writePrewarmed(items: readonly Placed<PrewarmedItem>[], route: Route): DraftStep {
  const order = items.map(({ item: { domain, forwardTo } }) => ({
    domain,
    ...(forwardTo !== undefined && { forwardTo }),
  }));
  const body: Planned<OrderPreWarmedupMailboxesRequest> = { order, ...route, autoRenew: false };
  const proof = { domains: order.map(({ domain }) => domain) };
  const id = `prewarmed-${route.serviceProvider.toLowerCase()}`;
  return writeStep(
    id,
    "orderPreWarmedupMailboxes",
    { ...body },
    proof,
    items.map(({ index }) => index),
  );
}

/** Something to renew, and its place in the request. */
export type Renewable = Renewed & { readonly index: number };

export function writeDomainRenewal(renewals: readonly Renewable[]): DraftStep {
  const renewed = renewals.map(({ name: domain, after }) => ({ name: domain, after }));
  const body = { domains: renewed.map((each) => each.name) };
  return writeStep(
    "renew-domains",
    "renewDomain",
    body,
    { renewed },
    renewals.map(({ index }) => index),
  );
}

export function writeSubscriptionRenewal(renewals: readonly (Renewable & { readonly id: string })[]): DraftStep {
  const renewed = renewals.map(({ index: _, ...each }) => each);
  const body = { subscriptionIds: renewals.map(({ id }) => id) };
  return writeStep(
    "renew-mailboxes",
    "renewSubscriptions",
    body,
    { renewed },
    renewals.map(({ index }) => index),
  );
}

function writeStep(
  id: string,
  operation: string,
  body: NonNullable<DraftStep["request"]["body"]>,
  proof: DraftStep["proof"],
  items: readonly number[],
): DraftStep {
  return { id, operation, effect: "spend", request: { body }, proof, items };
}

function writeMailboxes({ mailboxes }: ItemGroup): OrderMailbox[] {
  return mailboxes.flatMap(({ item }) =>
    item.people.map(({ localPart, firstName, lastName, pictureUrl }) => ({
      username: localPart,
      firstName,
      lastName,
      ...(pictureUrl !== undefined && { profilePicture: pictureUrl }),
    })),
  );
}
