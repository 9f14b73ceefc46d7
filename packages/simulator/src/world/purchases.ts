import type { JsonObject } from "../json.js";
import { stepMs } from "./transitions.js";
import type { Cents, Domain, Mailbox, Order, Person, Platform, Stock, Subscription } from "./types.js";
import type { World } from "./world.js";

/** What is bought, so that both sides can count it, comes through here: each writes its receipt. */

export interface NewDomain {
  readonly tenant: string;
  readonly name: string;
  readonly years?: number;
  /** Reserved until somebody pays; there is no receipt before that. */
  readonly unpaid?: boolean;
  readonly amount: Cents;
  readonly order?: string;
  readonly autoRenew?: boolean;
  readonly forwardTo?: string;
  readonly catchAll?: string;
  readonly platform?: Platform;
  readonly tags?: readonly string[];
  readonly more?: JsonObject;
}

/** Registers a name. Whoever calls has taken the money. */
export function registerDomain(world: World, wanted: NewDomain): Domain {
  const { tenant, name, amount, order } = wanted;
  if (wanted.unpaid !== true)
    world.receipt({ tenant, kind: "domain", name, amount, ...(order !== undefined && { order }) });
  return makeDomain(world, wanted);
}

function makeDomain(world: World, { amount: _, unpaid = false, years = 1, ...rest }: NewDomain): Domain {
  const now = world.now();
  const { habits } = world.state;
  const domain = world.add("domains", {
    autoRenew: false,
    forwardTo: "",
    catchAll: "",
    tags: [],
    more: {},
    ...rest,
    id: world.newId("domains"),
    years,
    origin: "registered",
    state: unpaid ? "unpaid" : "registering",
    createdAt: now,
    listedAt: unpaid ? now : now + habits.domainListedMs,
    dns: "pending",
    nameservers: ["ns1.simulated.example", "ns2.simulated.example"],
  });
  if (!unpaid) world.later(habits.registrationMs, "domain.register", domain.id);
  return domain;
}

/** Somebody pays for a domain that waits for it. */
export function payDomain(world: World, domain: Domain): void {
  if (domain.state !== "unpaid") return;
  const amount = world.quote(domain.name).price * domain.years;
  world.change("domains", domain.id, { state: "registering" });
  world.receipt({ tenant: domain.tenant, kind: "domain", name: domain.name, amount });
  world.later(world.state.habits.registrationMs, "domain.register", domain.id);
}

export interface NewMailbox {
  readonly domain: Domain;
  readonly person: Person;
  readonly platform: Platform;
  readonly amount: Cents;
  readonly order?: string;
  readonly subscription?: string;
  readonly autoRenew?: boolean;
  readonly tags?: readonly string[];
  readonly more?: JsonObject;
}

/** Makes a mailbox, step by step. Whoever calls has taken the money. */
export function createMailbox(world: World, wanted: NewMailbox): Mailbox {
  const { domain, person, amount, order } = wanted;
  const name = `${person.localPart}@${domain.name}`;
  world.receipt({ tenant: domain.tenant, kind: "mailbox", name, amount, ...(order !== undefined && { order }) });
  return makeMailbox(world, wanted);
}

/** The same, where nobody pays: there is no receipt. */
export function makeMailbox(world: World, { domain, person, amount: _, ...rest }: NewMailbox): Mailbox {
  const now = world.now();
  const id = world.newId("mailboxes");
  const mailbox = world.add("mailboxes", {
    autoRenew: true,
    forwardTo: "",
    tags: [],
    more: {},
    ...rest,
    ...person,
    ...secretsOf(id, rest.platform),
    id,
    tenant: domain.tenant,
    domain: domain.id,
    domainName: domain.name,
    state: "working",
    step: world.settings.mailboxSteps[0] ?? "",
    createdAt: now,
    listedAt: now + world.state.habits.mailboxListedMs,
  });
  world.later(stepMs(world), "mailbox.step", id);
  return mailbox;
}

/** Made up, and the same in every run. */
export function secretsOf(id: string, platform: Platform): Pick<Mailbox, "password" | "appPassword" | "totpSeed"> {
  const password = `synthetic-password-${id}`;
  if (platform !== "google") return { password };
  return { password, appPassword: `synthetic-app-password-${id}`, totpSeed: "JBSWY3DPEHPK3PXP" };
}

export interface Buyer {
  readonly tenant: string;
  readonly order?: string;
  readonly subscription?: string;
  readonly forwardTo?: string;
  readonly autoRenew?: boolean;
}

/** Hands over a prewarmed domain with its mailboxes: nobody buys these one by one. Whoever calls has taken the money. */
export function takeStock(world: World, stock: Stock, { subscription, ...buyer }: Buyer): Domain {
  const { tenant, order } = buyer;
  const { domain: name, platform, price: amount } = stock;
  const rows = world.state.stock;
  const at = rows.findIndex(({ id }) => id === stock.id);
  if (at >= 0) rows.splice(at, 1);
  world.receipt({ tenant, kind: "prewarmed", name, amount, ...(order !== undefined && { order }) });
  const made = makeDomain(world, { ...buyer, name, platform, amount });
  const domain = world.change("domains", made.id, { origin: "prewarmed" }) ?? made;
  const bought = { ...(order !== undefined && { order }), ...(subscription !== undefined && { subscription }) };
  for (const person of stock.people) makeMailbox(world, { domain, person, platform, amount, ...bought });
  return domain;
}

/** An order that waits for its turn. */
export function queueOrder(
  world: World,
  wanted: Pick<Order, "tenant" | "amount" | "domains"> &
    Partial<Pick<Order, "tag" | "note" | "work" | "more" | "state" | "refused">>,
): Order {
  const order = world.add("orders", {
    tag: "",
    note: "",
    refused: [],
    work: {},
    more: {},
    state: "queued",
    ...wanted,
    id: world.newId("orders"),
    createdAt: world.now(),
  });
  if (order.state === "queued") world.later(world.state.habits.orderMs, "order.process", order.id);
  return order;
}

/** Starts to be paid for, period by period. Whoever calls has taken the money for the first one. */
export function subscribe(
  world: World,
  wanted: Pick<Subscription, "tenant" | "seats" | "price" | "autoRenew"> &
    Partial<Pick<Subscription, "domainName" | "order" | "platform" | "more">>,
): Subscription {
  const now = world.now();
  const periodEnd = now + world.state.habits.periodMs;
  const subscription = world.add("subscriptions", {
    more: {},
    ...wanted,
    id: world.newId("subscriptions"),
    state: "active",
    createdAt: now,
    periodStart: now,
    periodEnd,
  });
  world.at(periodEnd, "subscription.period", subscription.id);
  return subscription;
}
