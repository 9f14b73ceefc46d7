import type {
  Domain,
  DomainOffer,
  Mailbox,
  MailboxesItem,
  Money,
  OrderItem,
  Platform,
  RegisterItem,
  PrewarmedItem,
} from "../../contract/index.js";

/** An item with its place in the request. */
export interface Entry<Item> {
  readonly index: number;
  readonly item: Item;
}

/** What is ordered, by the call that buys it. */
export interface Basket {
  readonly registers: readonly Entry<RegisterItem>[];
  readonly mailboxes: readonly Entry<MailboxesItem>[];
  readonly takes: readonly Entry<PrewarmedItem>[];
  readonly useSeats: boolean;
}

/** What has to be known to draft an order. */
export interface Facts {
  /** The ordered domains that the workspace has or had, by name. */
  readonly owned: ReadonlyMap<string, Domain>;
  /** The mailboxes that are on those of its domains that get more. */
  readonly mailboxes: readonly Mailbox[];
  /** What InboxKit says about the names to register, by name. */
  readonly offers: ReadonlyMap<string, DomainOffer>;
  readonly mailboxPrices: MailboxPrices;
}

/** A month of one mailbox, where InboxKit says it. */
export type MailboxPrices = Readonly<Partial<Record<Platform, Money>>>;

export function readBasket(items: readonly OrderItem[], useSeats: boolean): Basket {
  return {
    registers: pick(items, "register"),
    mailboxes: pick(items, "mailboxes"),
    takes: pick(items, "prewarmed"),
    useSeats,
  };
}

type OfKind<K extends OrderItem["kind"]> = Extract<OrderItem, { kind: K }>;

function pick<K extends OrderItem["kind"]>(items: readonly OrderItem[], kind: K): Entry<OfKind<K>>[] {
  const isWanted = (item: OrderItem): item is OfKind<K> => item.kind === kind;
  return items.flatMap((item, index) => (isWanted(item) ? [{ index, item }] : []));
}
