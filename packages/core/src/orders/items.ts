import type { ItemState, OrderItem, Person } from "../contract/index.js";
import { unknownOption } from "../kit/capabilities.js";
import { invalidArgument } from "../kit/errors.js";
import { isLocalPart, parseDomain } from "../kit/names.js";

type Refuse = (message: string) => Error;
type Named = Pick<ItemState, "item" | "kind" | "name">;

/** The domain names and addresses that items bring, in their order. */
export function namesOf(items: readonly OrderItem[]): Named[] {
  return items.flatMap((item, index): Named[] =>
    item.kind === "mailboxes"
      ? item.people.map((person) => ({ item: index, kind: "mailbox", name: `${person.localPart}@${item.domain}` }))
      : [{ item: index, kind: "domain", name: item.domain }],
  );
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
};
const PERSON_FIELDS = ["localPart", "firstName", "lastName", "pictureUrl"];
const REGISTRANT_FIELDS =
  "firstName lastName organization email phone addressLine1 addressLine2 city state postalCode country".split(" ");

function checkItem(provider: string, given: unknown, refuse: Refuse): OrderItem {
  const item = given as OrderItem;
  if (typeof item?.domain !== "string") throw refuse("domain is missing.");
  if (!Object.hasOwn(FIELDS, item.kind)) throw refuse(`kind must be "register", "mailboxes" or "prewarmed".`);
  checkFields(item, FIELDS[item.kind], item.kind, refuse);
  const domain = parseDomain(provider, item.domain);
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
