import type { MailboxesItem } from "../contract/index.js";
import type { CatalogueEntry, Settings } from "./options.js";
import type { ListFault, VirtualClock } from "./simulate.js";

export interface KeptDomain {
  readonly id: string;
  readonly name: string;
  readonly forwardTo: string | undefined;
  readonly autoRenew: boolean;
  readonly years: number;
  readonly orderedAt: number;
  /** Before that it is in no list. */
  readonly listedAt: number;
  /** From then on its DNS answers; `undefined` while nobody has paid. */
  liveAt: number | undefined;
  word?: string;
}

export interface KeptMailbox {
  readonly id: string;
  readonly address: string;
  readonly domain: string;
  readonly platform: MailboxesItem["platform"];
  readonly firstName: string;
  readonly lastName: string;
  readonly autoRenew: boolean;
  readonly orderedAt: number;
  /** Before that it is in no list. */
  readonly listedAt: number;
  readonly activeAt: number;
  word?: string;
}

export interface KeptOrder {
  readonly id: string;
  readonly tag: string | undefined;
  paid: boolean;
  /** What payment sets going. */
  onPaid(): void;
}

export interface NewDomain {
  readonly name: string;
  readonly years?: number | undefined;
  readonly forwardTo?: string | undefined;
  readonly autoRenew?: boolean | undefined;
  /** There and ready at once. */
  readonly warm?: boolean;
  /** Reserved until somebody pays. */
  readonly unpaid?: boolean;
}

export type NewMailbox = Pick<KeptMailbox, "domain" | "platform" | "firstName" | "lastName"> & {
  readonly localPart: string;
  readonly autoRenew?: boolean | undefined;
  readonly warm?: boolean;
};

/** What the provider knows, and how it changes as time passes. Nobody but its API looks in here. */
export class State {
  readonly domains: Map<string, KeptDomain> = new Map();
  readonly mailboxes: Map<string, KeptMailbox> = new Map();
  readonly orders: Map<string, KeptOrder> = new Map();
  /** Rows that no order brought. They keep no name from being ordered. */
  readonly strays: (KeptDomain | KeptMailbox)[] = [];
  readonly hidden: Set<string> = new Set();
  readonly soldElsewhere: Set<string> = new Set();
  readonly settings: Settings;
  readonly clock: VirtualClock;
  /** In cents. */
  balance: number;
  listDelayMs = 0;
  listFault: ListFault | undefined;
  #ids = 0;

  constructor(settings: Settings, clock: VirtualClock) {
    this.settings = settings;
    this.clock = clock;
    this.balance = settings.balance.minor;
    for (const name of settings.domains) this.addDomain({ name, warm: true });
    for (const { localPart, domain } of settings.mailboxes) {
      if (!this.domains.has(domain)) this.addDomain({ name: domain, warm: true });
      this.addMailbox({ localPart, domain, platform: "google", firstName: "Ada", lastName: "Lovelace", warm: true });
    }
  }

  /** The provider's own time: what somebody sets is the clock of the machine that orders. */
  now(): number {
    return this.settings.startsAt + this.clock.uptime().ms;
  }

  addDomain({ name, years = 1, forwardTo, autoRenew = true, warm = false, unpaid = false }: NewDomain): void {
    const { registrationMs, dnsMs } = this.settings;
    const now = this.now();
    const listedAt = now + (warm ? 0 : this.listDelayMs) + (warm || unpaid ? 0 : registrationMs);
    const liveAt = warm ? now : unpaid ? undefined : listedAt + dnsMs;
    const id = this.#newId("dom");
    this.domains.set(name, { id, name, years, forwardTo, autoRenew, orderedAt: now, listedAt, liveAt });
  }

  addMailbox({ localPart, autoRenew = true, warm = false, ...rest }: NewMailbox): void {
    const now = this.now();
    const address = `${localPart}@${rest.domain}`;
    const listedAt = now + (warm ? 0 : this.listDelayMs);
    const activeAt = now + (warm ? 0 : this.settings.mailboxMs);
    this.mailboxes.set(address, {
      id: this.#newId("mbx"),
      address,
      ...rest,
      autoRenew,
      orderedAt: now,
      listedAt,
      activeAt,
    });
  }

  addStray(name: string, word: string): void {
    const there = this.strays.find((stray) => ("name" in stray ? stray.name : stray.address) === name);
    if (there) {
      there.word = word;
      return;
    }
    const at = this.now();
    const kept = { id: this.#newId("old"), autoRenew: false, orderedAt: at, listedAt: at, word };
    const [localPart = "", domain] = name.split("@");
    this.strays.push(
      domain === undefined
        ? { ...kept, name, forwardTo: undefined, years: 1, liveAt: at }
        : {
            ...kept,
            address: name,
            domain,
            platform: "google",
            firstName: localPart,
            lastName: localPart,
            activeAt: at,
          },
    );
  }

  payDomains(names: readonly string[]): void {
    for (const name of names) {
      const domain = this.domains.get(name);
      if (domain) domain.liveAt = this.now() + this.settings.dnsMs;
    }
  }

  addOrder(tag: string | undefined, paid: boolean, onPaid: () => void): KeptOrder {
    const order = { id: this.#newId("ord"), tag, paid, onPaid };
    this.orders.set(order.id, order);
    return order;
  }

  /** What the catalogue says of a name, as things stand now. */
  quote(name: string): CatalogueEntry & { readonly available: boolean | undefined } {
    const entry = this.settings.catalogue.get(name);
    const taken = this.soldElsewhere.has(name) || this.domains.has(name);
    const available = taken ? false : entry && "available" in entry ? entry.available : true;
    return { ...entry, available };
  }

  #newId(kind: string): string {
    this.#ids += 1;
    return `${kind}_${this.#ids}`;
  }

  isListed(name: string, { listedAt }: { readonly listedAt: number }): boolean {
    return listedAt <= this.now() && !this.hidden.has(name);
  }

  domainWord({ word, liveAt }: KeptDomain): string {
    if (word !== undefined) return word;
    if (liveAt === undefined) return "UNPAID";
    return liveAt <= this.now() ? "LIVE" : "SETTING_UP";
  }

  mailboxWord({ word, activeAt }: KeptMailbox): string {
    return word ?? (activeAt <= this.now() ? "RUNNING" : "CREATING");
  }
}
