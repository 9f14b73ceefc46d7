import type {
  ItemState,
  MailboxesItem,
  OrderItem,
  Person,
  PrewarmedItem,
  Proof,
  RegisterItem,
  RenewItem,
} from "../contract/index.js";
import { unknownOption } from "../kit/capabilities.js";
import { invalidArgument } from "../kit/errors.js";
import { isLocalPart, parseDomain } from "../kit/names.js";

type Refuse = (message: string) => Error;
type Named = Pick<ItemState, "item" | "kind" | "name">;

/** The domain names, addresses and renewals that items bring, in their order. */
export function namesOf(items: readonly OrderItem[]): Named[] {
  return items.flatMap((item, index): Named[] => {
    if (item.kind === "renew") return [{ item: index, kind: "renewal", name: renewalName(item) }];
    if (item.kind !== "mailboxes") return [{ item: index, kind: "domain", name: item.domain }];
    return addressesOf(item).map((name) => ({ item: index, kind: "mailbox", name }));
  });
}

/** Under which name a renewal is claimed and looked for. That of a subscription is no domain and no address, and collides with none. */
export function renewalName({ domain, what }: Pick<RenewItem, "domain" | "what">): string {
  return what === "domain" ? domain : `mailboxes of ${domain}`;
}

export function addressesOf({ domain, people }: Pick<MailboxesItem, "domain" | "people">): string[] {
  return people.map((person) => `${person.localPart}@${domain}`);
}

/** The names that show in the lists of domains and mailboxes. */
export function listedNames(items: readonly Pick<ItemState, "kind" | "name">[]): string[] {
  return items.filter(({ kind }) => kind !== "renewal").map(({ name }) => name);
}

/** Every name that a proof looks for. */
export function namesInProof({
  domains = [],
  addresses = [],
  renewed = [],
}: Pick<Proof, "domains" | "addresses" | "renewed">): string[] {
  return [...domains, ...addresses, ...renewed.map(({ name }) => name)];
}

/** An item, and its place in the request. */
export interface Placed<Item> {
  readonly item: Item;
  readonly index: number;
}

/** Everything that is ordered for one domain. */
export interface ItemGroup {
  readonly domain: string;
  readonly register?: Placed<RegisterItem>;
  readonly prewarmed?: Placed<PrewarmedItem>;
  readonly mailboxes: readonly Placed<MailboxesItem>[];
  readonly renewals: readonly Placed<RenewItem>[];
  /** Of all its mailboxes. */
  readonly addresses: readonly string[];
  /** The places of all its items but renewals: a domain comes before its mailboxes. */
  readonly indexes: readonly number[];
}

/** Items by their domain, in the order in which the domains come first. */
export function groupItems(items: readonly OrderItem[]): ItemGroup[] {
  const byDomain = new Map<string, Placed<OrderItem>[]>();
  for (const [index, item] of items.entries()) {
    const own = byDomain.get(item.domain);
    if (own) own.push({ item, index });
    else byDomain.set(item.domain, [{ item, index }]);
  }
  return Array.from(byDomain, ([domain, placed]) => {
    const [[register], [prewarmed]] = [placedOf(placed, "register"), placedOf(placed, "prewarmed")];
    const mailboxes = placedOf(placed, "mailboxes");
    return {
      domain,
      ...(register && { register }),
      ...(prewarmed && { prewarmed }),
      mailboxes,
      renewals: placedOf(placed, "renew"),
      addresses: mailboxes.flatMap(({ item }) => addressesOf(item)),
      indexes: [register, prewarmed, ...mailboxes].flatMap((each) => (each ? [each.index] : [])),
    };
  });
}

type OfKind<K extends OrderItem["kind"]> = Extract<OrderItem, { kind: K }>;

function placedOf<K extends OrderItem["kind"]>(placed: readonly Placed<OrderItem>[], kind: K): Placed<OfKind<K>>[] {
  const isOfKind = (each: Placed<OrderItem>): each is Placed<OfKind<K>> => each.item.kind === kind;
  return placed.filter(isOfKind);
}

/** The domain of a domain, or of an address. */
export function domainOf(name: string): string {
  return name.slice(name.lastIndexOf("@") + 1);
}

/** Items with every name in its one form. They may come from a web form, a file or a re-signed plan: every field is checked. */
export function checkItems(provider: string, items: unknown, operation = "orders.plan"): readonly OrderItem[] {
  if (!Array.isArray(items) || items.length === 0) {
    throw invalidArgument(provider, "request.items must list at least one thing to order.", operation);
  }
  const checked = items.map((item: unknown, index) =>
    checkItem(provider, item, (message) => invalidArgument(provider, `request.items[${index}]: ${message}`, operation)),
  );
  const seen = new Set<string>();
  for (const { name, item } of namesOf(checked)) {
    if (seen.has(name)) throw invalidArgument(provider, `request.items[${item}]: ${name} is ordered twice.`, operation);
    seen.add(name);
  }
  refuseSameOffer(checked, (item, message) =>
    invalidArgument(provider, `request.items[${item}]: ${message}`, operation),
  );
  return checked;
}

/** One offer is one domain: under two names it would be paid for once, and one of the names would never come. */
function refuseSameOffer(items: readonly OrderItem[], refuse: (item: number, message: string) => Error): void {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (item.kind !== "prewarmed" || item.offerId === undefined) continue;
    if (seen.has(item.offerId)) throw refuse(index, `the offer ${item.offerId} is ordered twice.`);
    seen.add(item.offerId);
  }
}

const FIELDS = {
  register: ["kind", "domain", "years", "registrant", "forwardTo", "autoRenew"],
  mailboxes: ["kind", "domain", "platform", "people", "autoRenew"],
  prewarmed: ["kind", "domain", "offerId", "forwardTo"],
  renew: ["kind", "domain", "what"],
};
const PERSON_FIELDS = ["localPart", "firstName", "lastName", "pictureUrl"];
const REGISTRANT_FIELDS =
  "firstName lastName organization email phone addressLine1 addressLine2 city state postalCode country".split(" ");

function checkItem(provider: string, given: unknown, refuse: Refuse): OrderItem {
  const item = given as OrderItem;
  if (typeof item?.domain !== "string") throw refuse("domain is missing.");
  if (!Object.hasOwn(FIELDS, item.kind)) throw refuse(`kind must be "register", "mailboxes", "prewarmed" or "renew".`);
  checkFields(item, FIELDS[item.kind], item.kind, refuse);
  const domain = parseDomain(provider, item.domain);
  if (item.kind === "renew" && item.what !== "domain" && item.what !== "mailboxes")
    throw refuse(`what must be "domain" or "mailboxes".`);
  if ("autoRenew" in item && item.autoRenew !== undefined && typeof item.autoRenew !== "boolean")
    throw refuse("autoRenew must be true or false.");
  if (item.kind === "mailboxes") return { ...item, domain, people: checkPeople(item, refuse) };
  checkTexts(item, ["forwardTo", "offerId"], refuse);
  if (item.kind === "register") checkRegister(item, refuse);
  return { ...item, domain };
}

function checkRegister({ years, registrant }: Extract<OrderItem, { kind: "register" }>, refuse: Refuse): void {
  if (years !== undefined && !(Number.isInteger(years) && years >= 1 && years <= 10))
    throw refuse(`years must be a whole number from 1 to 10, not ${String(years)}.`);
  if (registrant === undefined) return;
  if (typeof registrant !== "object" || registrant === null) throw refuse("registrant must be an object.");
  checkFields(registrant, REGISTRANT_FIELDS, "a registrant", refuse);
  checkTexts(registrant, REGISTRANT_FIELDS, (message) => refuse(`registrant: ${message}`));
}

function checkPeople(item: Extract<OrderItem, { kind: "mailboxes" }>, refuse: Refuse): Person[] {
  if (!["google", "microsoft", "azure", "smtp"].includes(item.platform))
    throw refuse(`platform must be "google", "microsoft", "azure" or "smtp".`);
  if (!Array.isArray(item.people) || item.people.length === 0) throw refuse("people must list at least one mailbox.");
  return item.people.map((person: Person, at) => checkPerson(person, (text) => refuse(`people[${at}]: ${text}`)));
}

function checkPerson(person: Person, refuse: Refuse): Person {
  if (typeof person?.localPart !== "string" || !isLocalPart(person.localPart))
    throw refuse(`localPart must be the part before the "@": letters, digits, ".", "-", "_" or "+", at most 64.`);
  checkFields(person, PERSON_FIELDS, "a person", refuse);
  checkTexts(person, PERSON_FIELDS, refuse);
  if (!person.firstName?.trim() || !person.lastName?.trim()) throw refuse("firstName and lastName must not be empty.");
  return { ...person, localPart: person.localPart.toLowerCase() };
}

/** A misspelt field would be left out in silence. */
function checkFields(given: object, known: readonly string[], what: string, refuse: Refuse): void {
  const strange = unknownOption(given, known);
  if (strange !== undefined) throw refuse(`${what} has no "${strange}"; it knows ${known.join(", ")}.`);
}

/** What is no text may be anything, a placeholder of a secret included. */
function checkTexts(given: object, fields: readonly string[], refuse: Refuse): void {
  for (const field of fields) {
    const value: unknown = Reflect.get(given, field);
    if (value !== undefined && typeof value !== "string") throw refuse(`${field} must be a text.`);
  }
}
