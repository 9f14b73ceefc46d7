import type { MailboxesItem, OrderItem, RegisterItem } from "../../contract/index.js";

/** An item, and its place in the request. */
export interface Placed<Item> {
  readonly index: number;
  readonly item: Item;
}

/** Everything ordered for one domain: a new one with `register`, else one that the customer has. */
export interface Group {
  readonly domain: string;
  readonly register: Placed<RegisterItem> | undefined;
  readonly seats: readonly Placed<MailboxesItem>[];
}

export function groupItems(items: readonly OrderItem[]): Group[] {
  const placed = items.map((item, index) => ({ item, index }));
  const registers = placed.filter((each): each is Placed<RegisterItem> => each.item.kind === "register");
  const seats = placed.filter((each): each is Placed<MailboxesItem> => each.item.kind === "mailboxes");
  const domains = new Set([...registers, ...seats].map(({ item }) => item.domain));
  return [...domains].map((domain) => ({
    domain,
    register: registers.find(({ item }) => item.domain === domain),
    seats: seats.filter(({ item }) => item.domain === domain),
  }));
}

export function addressesOf({ domain, seats }: Group): string[] {
  return seats.flatMap(({ item }) => item.people.map((person) => `${person.localPart}@${domain}`));
}

export function indexesOf({ register, seats }: Group): number[] {
  return [...(register ? [register.index] : []), ...seats.map(({ index }) => index)];
}
