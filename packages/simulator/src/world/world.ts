import type { WorldClock } from "../clock.js";
import type { JsonObject } from "../json.js";
import type { Change, DueKind, Tables, WorldState } from "./state.js";
import { transitions } from "./transitions.js";
import type { Cents, Domain, Quote, Receipt, Stock, Tenant, Time } from "./types.js";

/** What of a world is the provider's own, and not state. */
export interface WorldSettings {
  /** What purchases and renewals are paid from. */
  readonly payer: "wallet" | "card";
  /** The provider's words for how far a mailbox is, from the first to the last before it can be used. */
  readonly mailboxSteps: readonly string[];
  /** Are mailboxes paid for one by one, month by month? If not, subscriptions pay for them. */
  readonly paysByMailbox: boolean;
  /** An id as the provider writes it, of the nth thing. */
  newId(kind: keyof Tables | "stock" | "event" | "action", n: number): string;
  /** What else a domain that is there from the start has at this provider: an order that brought it, say. */
  adopt?(world: World, domain: Domain): void;
  /** Somebody pays what waits at a checkout of this id. @returns false if nothing does. */
  pay?(world: World, reference: string): boolean;
  /** Carries out an order whose turn has come. */
  process?(world: World, orderId: string): void;
  /** What only this provider does later: `world.later(ms, "skin", id)`. */
  wake?(world: World, id: string): void;
}

/** A provider's side of everything: what it knows, and how that changes as its time passes. */
export class World {
  readonly clock: WorldClock;
  readonly settings: WorldSettings;
  #state: WorldState;
  #start: WorldSnapshot | undefined;
  #isCatchingUp = false;
  readonly #listeners: ((change: Change) => void)[] = [];

  constructor(state: WorldState, settings: WorldSettings, clock: WorldClock) {
    this.#state = state;
    this.settings = settings;
    this.clock = clock;
    this.#wind();
  }

  /** As it stands at this moment. Change rows by `add`, `change` and `remove` only: these tell the webhooks. */
  get state(): WorldState {
    this.catchUp();
    return this.#state;
  }

  /** The provider's own time: what somebody sets is the clock of the machine that orders. */
  now(): Time {
    return this.#state.epoch + this.clock.elapsed();
  }

  onChange(listener: (change: Change) => void): void {
    this.#listeners.push(listener);
  }

  newId(kind: Parameters<WorldSettings["newId"]>[0]): string {
    this.#state.ids += 1;
    return this.settings.newId(kind, this.#state.ids);
  }

  /** Puts a row at the end of its table: the newest is the last. */
  add<T extends keyof Tables>(table: T, row: Tables[T]): Tables[T] {
    this.#rows(table).push(row);
    this.#tell({ table, row } as Change);
    return row;
  }

  /** @returns the row as it stands now; `undefined` if there is none of that id. */
  change<T extends keyof Tables>(table: T, id: string, changes: Partial<Tables[T]>): Tables[T] | undefined {
    const rows = this.#rows(table);
    const at = rows.findIndex((row) => row.id === id);
    const before = rows[at];
    if (!before) return undefined;
    const row = { ...before, ...changes };
    rows[at] = row;
    this.#tell({ table, row, before } as Change);
    return row;
  }

  remove<T extends keyof Tables>(table: T, id: string): void {
    const rows = this.#rows(table);
    const at = rows.findIndex((row) => row.id === id);
    const [before] = at < 0 ? [] : rows.splice(at, 1);
    if (before) this.#tell({ table, row: before, before, removed: true } as Change);
  }

  find<T extends keyof Tables>(table: T, id: unknown): Tables[T] | undefined {
    return this.#rows(table).find((row) => row.id === id);
  }

  /** The first that fits. */
  where<T extends keyof Tables>(table: T, wanted: Partial<Tables[T]>): Tables[T] | undefined {
    return this.all(table, wanted)[0];
  }

  /** All that fit, oldest first. */
  all<T extends keyof Tables>(table: T, wanted: Partial<Tables[T]> = {}): readonly Tables[T][] {
    const members = Object.entries(wanted);
    return this.#rows(table).filter((row) => members.every(([key, value]) => Reflect.get(row, key) === value));
  }

  tenant(id: unknown): Tenant | undefined {
    return this.find("tenants", id);
  }

  shelf(name: string): JsonObject[] {
    return (this.#state.shelves[name] ??= []);
  }

  stock(domain: string): Stock | undefined {
    return this.state.stock.find((each) => each.domain === domain);
  }

  /** Lets something happen by itself so many milliseconds from now. */
  later(ms: number, kind: DueKind, id: string): void {
    this.at(this.now() + ms, kind, id);
  }

  at(at: Time, kind: DueKind, id: string): void {
    const { due } = this.#state;
    const place = due.findLastIndex((each) => each.at <= at) + 1;
    due.splice(place, 0, { at, kind, id });
    this.#wind();
  }

  /** What a name costs, and whether it can be had, as things stand now. */
  quote(name: string): Required<Quote> {
    const { catalogue, taken, prices, domains } = this.state;
    const entry = catalogue[name] ?? {};
    const isHere = domains.some(
      (domain) => domain.name === name && !["gone", "failed", "expired"].includes(domain.state),
    );
    return {
      available: !isHere && !taken.includes(name) && entry.banned !== true && entry.available !== false,
      banned: entry.banned ?? false,
      price: entry.price ?? prices.registration,
      renewalPrice: entry.renewalPrice ?? prices.renewal,
    };
  }

  /** Takes money from where this provider takes it. @returns false, and nothing happens, if there is none. */
  pay(amount: Cents, from: "wallet" | "card" = this.settings.payer): boolean {
    if (this.#state.conditions.paymentFails) return false;
    if (from === "card") return true;
    if (this.#state.wallet < amount) return false;
    this.#state.wallet -= amount;
    return true;
  }

  /** Writes down that something was bought. */
  receipt(receipt: Omit<Receipt, "at">): void {
    this.#state.receipts.push({ at: this.now(), ...receipt });
  }

  /** Everything that is due happens, each at its own moment. */
  catchUp(): void {
    const now = this.now();
    const isDue = (): boolean => (this.#state.due[0]?.at ?? Infinity) <= now;
    // What happens reads the world too, and the next thing waits until it has happened.
    if (this.#isCatchingUp || !isDue()) return;
    this.#isCatchingUp = true;
    try {
      while (isDue()) {
        const next = this.#state.due.shift();
        if (next) transitions[next.kind](this, next.id);
      }
    } finally {
      this.#isCatchingUp = false;
      this.#wind();
    }
  }

  /** Everything that the world knows, as plain JSON. */
  snapshot(): WorldSnapshot {
    this.catchUp();
    return { now: this.now(), state: structuredClone(this.#state) };
  }

  /**
   * Puts a snapshot back. Time goes on from the moment of the snapshot, by the clock too.
   *
   * @throws `TypeError` for what is no snapshot.
   */
  restore(snapshot: WorldSnapshot): void {
    if (
      !Number.isFinite(snapshot?.now) ||
      !Array.isArray(snapshot.state?.domains) ||
      !Array.isArray(snapshot.state.due)
    )
      throw new TypeError("restore takes what snapshot() returned.");
    // Whoever shares the clock goes back with the world, so that both still mean the same by now.
    this.clock.set(snapshot.now - this.now());
    this.#state = structuredClone(snapshot.state);
    this.#state.epoch = snapshot.now - this.clock.elapsed();
    this.#wind();
  }

  /** This is how it begins: `reset` comes back to here. */
  begin(): void {
    this.#start = this.snapshot();
  }

  reset(): void {
    if (this.#start) this.restore(this.#start);
  }

  #rows<T extends keyof Tables>(table: T): Tables[T][] {
    // Each table of the state holds rows of its own type; the compiler cannot follow that through a parameter.
    return this.#state[table] as Tables[T][];
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  #wind(): void {
    const next = this.#state.due[0];
    this.clock.setAlarm(next && next.at - this.#state.epoch, () => this.catchUp());
  }
}

/** A world at one moment. */
export interface WorldSnapshot {
  readonly now: Time;
  readonly state: WorldState;
}
