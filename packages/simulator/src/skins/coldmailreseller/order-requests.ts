import { objectOf, objectsOf, textOf } from "../../json.js";
import { countOf } from "../../skin.js";
import type { Cents, Person, Platform } from "../../world/types.js";
import type { World } from "../../world/world.js";
import { WARMUP_PRICE } from "./settings.js";
import { platformOf, SERVICE_PROVIDERS } from "./words.js";

/** Orders as they are kept until their turn comes: type aliases, since these can be kept as JSON. */

export type OrderedMailbox = {
  readonly username: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly profilePicture: string;
  readonly onWarmup: boolean;
};

export type OrderedDomain = {
  readonly domain: string;
  readonly years: number;
  readonly forwardTo: string;
  /** Of all its years, as it was when it was ordered. */
  readonly price: Cents;
};

export type NewOrder = {
  readonly kind: "new";
  readonly domains: readonly OrderedDomain[];
  readonly mailboxes: Readonly<Record<string, readonly OrderedMailbox[]>>;
  readonly serviceProvider: string;
  readonly seatPrice: Cents;
  readonly autoRenew: boolean;
};

export type SeatOrder = {
  readonly kind: "seats";
  readonly domainId: string;
  /** Empty: a new subscription is made. */
  readonly subscriptionId: string;
  readonly mailboxes: readonly OrderedMailbox[];
  readonly seatPrice: Cents;
  readonly autoRenew: boolean;
};

export type PrewarmedOrder = {
  readonly kind: "prewarmed";
  readonly domains: readonly { readonly domain: string; readonly forwardTo: string }[];
  readonly serviceProvider: string;
  readonly autoRenew: boolean;
};

type Source = Readonly<Record<string, unknown>>;

/** Of a request, or of an order that is kept. Prices that are not kept yet are those of now. */
export function readNewOrder(world: World, source: Source): NewOrder {
  const platform = platformOf(source["serviceProvider"]);
  return {
    kind: "new",
    domains: objectsOf(source["domains"]).map((each) => readDomain(world, each)),
    mailboxes: readMailboxes(source["mailboxes"], objectOf(source["files"])),
    serviceProvider: SERVICE_PROVIDERS[platform],
    seatPrice: countOf(source["seatPrice"], world.state.prices.mailbox[platform]),
    autoRenew: source["autoRenew"] === true,
  };
}

function readDomain(world: World, each: Source): OrderedDomain {
  const domain = textOf(each["domain"]).toLowerCase();
  const years = countOf(each["years"], 1);
  const price = countOf(each["price"], world.quote(domain).price * years);
  return { domain, years, forwardTo: textOf(each["forwardTo"]), price };
}

/** By the name of the domain. Pictures of a form are files by address. */
export function readMailboxes(
  source: unknown,
  files: Source = {},
): Readonly<Record<string, readonly OrderedMailbox[]>> {
  const lists = Object.entries(objectOf(source)).map(([name, list]) => {
    const domain = name.toLowerCase();
    return [domain, readPeople(list, (username) => files[`${username}@${domain}`] !== undefined)] as const;
  });
  return Object.fromEntries(lists);
}

/** A workspace cannot have an address twice: the first of each counts. */
export function readPeople(
  list: unknown,
  hasFile: (username: string) => boolean = () => false,
): readonly OrderedMailbox[] {
  const people = objectsOf(list).map((each) => {
    const username = textOf(each["username"]).toLowerCase();
    const picture = hasFile(username) ? `https://pictures.simulated.example/${username}` : "";
    return {
      username,
      firstName: textOf(each["firstName"]),
      lastName: textOf(each["lastName"]),
      profilePicture: textOf(each["profilePicture"], picture),
      onWarmup: each["onWarmup"] === true,
    };
  });
  return people.filter(({ username }, at) => people.findIndex((each) => each.username === username) === at);
}

export function readSeatOrder(source: Source): SeatOrder {
  return {
    kind: "seats",
    domainId: textOf(source["domainId"]),
    subscriptionId: textOf(source["subscriptionId"]),
    mailboxes: readPeople(source["mailboxes"]),
    seatPrice: countOf(source["seatPrice"], 0),
    autoRenew: source["autoRenew"] === true,
  };
}

export function readPrewarmedOrder(source: Source): PrewarmedOrder {
  return {
    kind: "prewarmed",
    domains: objectsOf(source["order"] ?? source["domains"]).map(({ domain, forwardTo }) => ({
      domain: textOf(domain).toLowerCase(),
      forwardTo: textOf(forwardTo),
    })),
    serviceProvider: textOf(source["serviceProvider"]),
    autoRenew: source["autoRenew"] === true,
  };
}

export function personOf({ username, firstName, lastName, profilePicture }: OrderedMailbox): Person {
  return { localPart: username, firstName, lastName, ...(profilePicture !== "" && { pictureUrl: profilePicture }) };
}

/** What mailboxes cost for their first period, warmup included. */
export function priceOfSeats(people: readonly OrderedMailbox[], seatPrice: Cents): Cents {
  return people.reduce((sum, { onWarmup }) => sum + seatPrice + (onWarmup ? WARMUP_PRICE : 0), 0);
}

export function platformIn({ serviceProvider }: { readonly serviceProvider: string }): Platform {
  return platformOf(serviceProvider);
}
