import { secretsOf, subscribe } from "./purchases.js";
import { DAY_MS, YEAR_MS } from "./time.js";
import { waitInGrace } from "./transitions.js";
import type { Cents, Domain, DomainState, Mailbox, MailboxState, Person, Platform, Stock, Time } from "./types.js";
import type { World } from "./world.js";

/** What is there already. Everything has a default. */
export interface DomainSeed {
  /** Default: the first tenant. */
  readonly tenant?: string;
  /** Default: `active`, with records that answer. */
  readonly state?: DomainState;
  readonly origin?: Domain["origin"];
  readonly platform?: Platform;
  /** Default: a year from now. */
  readonly expiresAt?: Time;
  readonly autoRenew?: boolean;
  readonly forwardTo?: string;
}

export interface MailboxSeed {
  /** Default: `active`. */
  readonly state?: MailboxState;
  /** Default: that of the domain, or google. */
  readonly platform?: Platform;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly forwardTo?: string;
}

export interface StockSeed {
  readonly platform?: Platform;
  /** Default: one, Ada Lovelace. */
  readonly people?: readonly Person[];
  /** In cents. Default: 30 dollars. */
  readonly price?: Cents;
  /** In cents a month. Default: 15 dollars. */
  readonly renewalPrice?: Cents;
  readonly warmedMonths?: number;
}

const DOMAIN_NAME = /^(?=.{3,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}$/;
const PLATFORMS: readonly Platform[] = ["google", "microsoft", "azure", "smtp"];
/** When what is there already was bought. */
const AGE_MS = 20 * DAY_MS;

/** @throws `TypeError` for what cannot be. */
export function seedDomain(world: World, name: string, seed: DomainSeed = {}): Domain {
  checkName(name);
  if (seed.platform !== undefined) checkPlatform(seed.platform);
  const tenant = seed.tenant ?? world.state.tenants[0]?.id ?? "";
  if (!world.tenant(tenant)) throw new TypeError(`There is no tenant "${tenant}": add it first, with addTenant.`);
  const now = world.now();
  const state = seed.state ?? "active";
  const isUp = state === "active" || state === "grace";
  const expiresAt = seed.expiresAt ?? now + YEAR_MS;
  const domain = world.add("domains", {
    id: world.newId("domains"),
    tenant,
    name,
    origin: seed.origin ?? "registered",
    state,
    createdAt: now - AGE_MS,
    listedAt: now - AGE_MS,
    dns: isUp ? "propagated" : "pending",
    expiresAt,
    years: 1,
    autoRenew: seed.autoRenew ?? false,
    forwardTo: seed.forwardTo ?? "",
    catchAll: "",
    nameservers: ["ns1.simulated.example", "ns2.simulated.example"],
    ...(seed.platform !== undefined && { platform: seed.platform }),
    tags: [],
    more: {},
  });
  if (state === "active") world.at(expiresAt, "domain.term", domain.id);
  if (state === "grace") waitInGrace(world, domain.id);
  world.settings.adopt?.(world, domain);
  return world.find("domains", domain.id) ?? domain;
}

/** @throws `TypeError` for what cannot be. */
export function seedMailbox(world: World, address: string, seed: MailboxSeed = {}): Mailbox {
  const [localPart = "", name = "", ...rest] = address.split("@");
  if (!/^[a-z0-9._+-]+$/i.test(localPart) || name === "" || rest.length > 0)
    throw new TypeError(`"${address}" is not an address, as ada@example.com is.`);
  const there = world.all("domains", { name }).findLast(({ state }) => state !== "gone" && state !== "failed");
  const domain = there ?? seedDomain(world, name, seed.platform === undefined ? {} : { platform: seed.platform });
  const platform = seed.platform ?? domain.platform ?? "google";
  checkPlatform(platform);
  if (domain.platform === undefined) world.change("domains", domain.id, { platform });
  const now = world.now();
  const id = world.newId("mailboxes");
  const renewsAt = now - AGE_MS + world.state.habits.periodMs;
  const subscription = world.settings.paysByMailbox ? undefined : subscriptionOf(world, domain, platform);
  const mailbox = world.add("mailboxes", {
    id,
    tenant: domain.tenant,
    domain: domain.id,
    domainName: name,
    localPart,
    firstName: seed.firstName ?? "Ada",
    lastName: seed.lastName ?? "Lovelace",
    platform,
    state: seed.state ?? "active",
    step: world.settings.mailboxSteps.at(-1) ?? "",
    createdAt: now - AGE_MS,
    listedAt: now - AGE_MS,
    activeAt: now - AGE_MS,
    ...(world.settings.paysByMailbox && { renewsAt }),
    ...(domain.order !== undefined && { order: domain.order }),
    ...(subscription !== undefined && { subscription }),
    autoRenew: true,
    forwardTo: seed.forwardTo ?? "",
    ...secretsOf(id, platform),
    tags: [],
    more: {},
  });
  if (world.settings.paysByMailbox && mailbox.state === "active") world.at(renewsAt, "mailbox.renew", id);
  return mailbox;
}

/** The subscription that pays for the mailboxes of a domain, with a seat more. */
function subscriptionOf(world: World, domain: Domain, platform: Platform): string {
  const there = world
    .all("subscriptions")
    .find(({ domainName, order }) => domainName === domain.name || (order !== undefined && order === domain.order));
  const seat = world.state.prices.mailbox[platform];
  if (there) {
    world.change("subscriptions", there.id, { seats: there.seats + 1, price: there.price + seat });
    return there.id;
  }
  const { tenant, name, order } = domain;
  const ofOrder = order === undefined ? {} : { order };
  return subscribe(world, { tenant, domainName: name, platform, seats: 1, price: seat, autoRenew: true, ...ofOrder })
    .id;
}

/** @throws `TypeError` for what cannot be. */
export function seedStock(world: World, domain: string, seed: StockSeed = {}): Stock {
  checkName(domain);
  const { platform = "google", people = [{ localPart: "ada", firstName: "Ada", lastName: "Lovelace" }] } = seed;
  checkPlatform(platform);
  if (people.length === 0) throw new TypeError(`A prewarmed domain has mailboxes: give "${domain}" people.`);
  if (world.stock(domain)) throw new TypeError(`"${domain}" is in the stock already.`);
  const stock: Stock = {
    id: world.newId("stock"),
    domain,
    platform,
    people,
    price: seed.price ?? 3_000,
    renewalPrice: seed.renewalPrice ?? 1_500,
    warmedMonths: seed.warmedMonths ?? 2,
    createdAt: world.now() - AGE_MS,
  };
  world.state.stock.push(stock);
  return stock;
}

function checkName(name: string): void {
  if (!DOMAIN_NAME.test(name)) throw new TypeError(`"${name}" is not a domain name, as example.com is.`);
}

function checkPlatform(platform: string): void {
  if (!PLATFORMS.some((known) => known === platform))
    throw new TypeError(`There is no platform "${platform}". There are: ${PLATFORMS.join(", ")}.`);
}
