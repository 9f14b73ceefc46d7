import { payDomain } from "./purchases.js";
import { seedDomain, seedMailbox, seedStock, type DomainSeed, type MailboxSeed, type StockSeed } from "./seeds.js";
import { setConditions, setHabits } from "./settings.js";
import { sellElsewhere } from "./trouble.js";
import type {
  Cents,
  Conditions,
  Connection,
  Domain,
  DomainState,
  Habits,
  Mailbox,
  MailboxState,
  Order,
  Quote,
  Receipt,
  Stock,
  Subscription,
  Tenant,
} from "./types.js";
import type { World, WorldSnapshot } from "./world.js";

/** What a test sees of the provider's side, and does to it. Amounts are whole cents of a US dollar; a credit is a dollar. */
export interface WorldHandle {
  /** The provider's own time, in milliseconds since 1970. */
  now(): number;
  /** What is in the wallet. Set it as if money had come in, or been spent elsewhere. */
  wallet: Cents;
  readonly tenants: readonly Tenant[];
  /** Every domain, also those that are gone. */
  readonly domains: readonly Domain[];
  readonly mailboxes: readonly Mailbox[];
  readonly subscriptions: readonly Subscription[];
  readonly orders: readonly Order[];
  readonly stock: readonly Stock[];
  /** What was bought, oldest first, renewals included: what is in here twice was bought twice. */
  readonly receipts: readonly Receipt[];
  /** How long things take from now on. */
  readonly habits: Habits;
  setHabits(habits: Partial<Habits>): void;
  /** What goes wrong from now on; members that are not named stay, `undefined` ends one. */
  setConditions(conditions: { readonly [K in keyof Conditions]?: Conditions[K] | undefined }): void;
  addTenant(name: string): Tenant;
  /** There already, registered and usable, unless the seed says otherwise. @throws `TypeError` for what cannot be. */
  addDomain(name: string, seed?: DomainSeed): Domain;
  /** There already and usable; its domain comes by itself. @throws `TypeError` for what cannot be. */
  addMailbox(address: string, seed?: MailboxSeed): Mailbox;
  /** For sale, prewarmed. @throws `TypeError` for what cannot be. */
  addStock(domain: string, seed?: StockSeed): Stock;
  /** An account at a sending tool that is connected already. */
  addConnection(platform: string, name: string, login?: string): Connection;
  /**
   * Somebody pays at a checkout: for a domain that waits for it, by name, or by the id of the checkout.
   *
   * @throws `TypeError` if nothing waits there.
   */
  pay(reference: string): void;
  /** Somebody else buys the name, prewarmed or not. */
  sellElsewhere(domain: string): void;
  /** What a name costs, and whether it can be had. */
  setQuote(domain: string, quote: Quote): void;
  /** Prices from now on, as a multiple of what they are; those of `setQuote` stay. */
  raisePrices(factor: number): void;
  /** From now on the newest domain of this name, or mailbox of this address, is in this state. @throws `TypeError` if there is none. */
  setState(name: string, state: DomainState | MailboxState): void;
  /** Everything, as plain JSON. */
  snapshot(): WorldSnapshot;
  /** Puts a snapshot back: time goes on from its moment, by the clock too. @throws `TypeError` for what is no snapshot. */
  restore(snapshot: WorldSnapshot): void;
}

export function createHandle(world: World): WorldHandle {
  return {
    now: () => world.now(),
    get wallet() {
      return world.state.wallet;
    },
    set wallet(cents) {
      if (!Number.isSafeInteger(cents) || cents < 0)
        throw new TypeError(`The wallet holds a whole number of cents from 0, not ${String(cents)}.`);
      world.state.wallet = cents;
    },
    get tenants() {
      return world.state.tenants;
    },
    get domains() {
      return world.state.domains;
    },
    get mailboxes() {
      return world.state.mailboxes;
    },
    get subscriptions() {
      return world.state.subscriptions;
    },
    get orders() {
      return world.state.orders;
    },
    get stock() {
      return world.state.stock;
    },
    get receipts() {
      return world.state.receipts;
    },
    get habits() {
      return world.state.habits;
    },
    ...createHands(world),
  };
}

type Hands = Omit<
  WorldHandle,
  "now" | "wallet" | "tenants" | "domains" | "mailboxes" | "subscriptions" | "orders" | "stock" | "receipts" | "habits"
>;

function createHands(world: World): Hands {
  return {
    setHabits: (habits) => {
      const known = world.state.habits;
      for (const [name, ms] of Object.entries(habits)) {
        if (!Object.hasOwn(known, name))
          throw new TypeError(`There is no habit "${name}". There are: ${Object.keys(known).join(", ")}.`);
        if (!(ms >= 0 && ms < Infinity)) throw new TypeError(`${name} is a number of milliseconds from 0, not ${ms}.`);
      }
      setHabits(world, habits);
    },
    setConditions: (conditions) => setConditions(world, conditions),
    addTenant: (name) => world.add("tenants", { id: world.newId("tenants"), name, createdAt: world.now(), more: {} }),
    addDomain: (name, seed) => seedDomain(world, name, seed),
    addMailbox: (address, seed) => seedMailbox(world, address, seed),
    addStock: (domain, seed) => seedStock(world, domain, seed),
    addConnection: (platform, name, login = "ada@example.com") =>
      world.add("connections", {
        id: world.newId("connections"),
        tenant: world.state.tenants[0]?.id ?? "",
        createdAt: world.now(),
        platform,
        name,
        login,
        state: "active",
        more: {},
      }),
    pay: (reference) => pay(world, reference),
    sellElsewhere: (domain) => sellElsewhere(world, domain),
    setQuote: (domain, quote) => void (world.state.catalogue[domain] = quote),
    raisePrices: (factor) => raisePrices(world, factor),
    setState: (name, state) => setState(world, name, state),
    snapshot: () => world.snapshot(),
    restore: (snapshot) => world.restore(snapshot),
  };
}

function pay(world: World, reference: string): void {
  const domain = world.all("domains", { name: reference, state: "unpaid" }).at(-1);
  if (domain) payDomain(world, domain);
  else if (!world.settings.pay?.(world, reference)) throw new TypeError(`Nothing waits to be paid at "${reference}".`);
}

function raisePrices(world: World, factor: number): void {
  if (!(factor > 0 && factor < Infinity)) throw new TypeError(`The factor must be a number above 0, not ${factor}.`);
  const raised = (cents: Cents): Cents => Math.round(cents * factor);
  const { registration, renewal, mailbox } = world.state.prices;
  const { google, microsoft, azure, smtp } = mailbox;
  world.state.prices = {
    registration: raised(registration),
    renewal: raised(renewal),
    mailbox: { google: raised(google), microsoft: raised(microsoft), azure: raised(azure), smtp: raised(smtp) },
  };
  const { stock } = world.state;
  stock.splice(0, stock.length, ...stock.map((each) => ({ ...each, price: raised(each.price) })));
}

function setState(world: World, name: string, state: DomainState | MailboxState): void {
  const [localPart = "", domainName] = name.split("@");
  const domain = domainName === undefined ? world.all("domains", { name }).at(-1) : undefined;
  const mailbox = domainName === undefined ? undefined : world.all("mailboxes", { localPart, domainName }).at(-1);
  if (domain && isDomainState(state)) world.change("domains", domain.id, { state });
  else if (mailbox && isMailboxState(state)) world.change("mailboxes", mailbox.id, { state });
  else if (domain || mailbox) throw new TypeError(`${name} cannot be in the state "${state}".`);
  else throw new TypeError(`There is neither a domain nor a mailbox ${name}: add it first.`);
}

const DOMAIN_STATES = {
  unpaid: true,
  registering: true,
  connecting: true,
  active: true,
  grace: true,
  ending: true,
  expired: true,
  failed: true,
  gone: true,
} satisfies Record<DomainState, true>;

const MAILBOX_STATES = {
  unpaid: true,
  working: true,
  active: true,
  ending: true,
  suspended: true,
  failed: true,
  gone: true,
} satisfies Record<MailboxState, true>;

function isDomainState(state: string): state is DomainState {
  return Object.hasOwn(DOMAIN_STATES, state);
}

function isMailboxState(state: string): state is MailboxState {
  return Object.hasOwn(MAILBOX_STATES, state);
}
