import type { JsonObject } from "../json.js";
import type {
  Cents,
  Conditions,
  Connection,
  DnsRecord,
  Domain,
  Export,
  Habits,
  Mailbox,
  Order,
  Prices,
  Quote,
  Receipt,
  Stock,
  Subscription,
  Tenant,
  Time,
} from "./types.js";

/** Something that happens by itself when its time has come. */
export interface Due {
  readonly at: Time;
  readonly kind: DueKind;
  /** What it happens to. */
  readonly id: string;
}

export type DueKind =
  | "order.process"
  | "domain.register"
  | "domain.propagate"
  | "domain.term"
  | "domain.retry"
  | "domain.grace"
  | "domain.clean"
  | "mailbox.step"
  | "mailbox.renew"
  | "mailbox.end"
  | "subscription.period"
  | "subscription.retry"
  | "subscription.past-due"
  | "export.finish"
  | "skin";

/** Everything that the world knows: plain JSON, so that it can be kept and put back. */
export interface WorldState {
  /** The provider's time when its clock said 0. */
  epoch: Time;
  ids: number;
  wallet: Cents;
  prices: Prices;
  readonly tenants: Tenant[];
  readonly domains: Domain[];
  readonly mailboxes: Mailbox[];
  readonly subscriptions: Subscription[];
  readonly orders: Order[];
  readonly stock: Stock[];
  readonly records: DnsRecord[];
  readonly connections: Connection[];
  readonly exports: Export[];
  readonly receipts: Receipt[];
  readonly due: Due[];
  /** Names that somebody else has. */
  readonly taken: string[];
  /** Names of the catalogue with prices of their own. */
  readonly catalogue: Record<string, Quote>;
  /** Rows that only one skin understands, by a name of its own. */
  readonly shelves: Record<string, JsonObject[]>;
  habits: Habits;
  conditions: Conditions;
}

/** The tables of the world whose rows change. */
export interface Tables {
  readonly tenants: Tenant;
  readonly domains: Domain;
  readonly mailboxes: Mailbox;
  readonly subscriptions: Subscription;
  readonly orders: Order;
  readonly records: DnsRecord;
  readonly connections: Connection;
  readonly exports: Export;
}

/** A row that came, changed or went. */
export type Change = {
  readonly [T in keyof Tables]: {
    readonly table: T;
    readonly row: Tables[T];
    /** As it was before; `undefined` where it is new. */
    readonly before?: Tables[T];
    readonly removed?: true;
  };
}[keyof Tables];
