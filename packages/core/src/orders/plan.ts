import type { ItemState, OrderItem, OrderRequest, Plan, PlanOptions } from "../contract/index.js";
import { canonicalJson, sha256 } from "../shared/canonical.js";
import { invalidArgument } from "../shared/errors.js";
import { isLocalPart, parseDomain } from "../shared/names.js";
import type { OrderDriver } from "./driver.js";

/** A quote grows stale: prices and stock move within minutes. */
const PLAN_LIFETIME_MS = 15 * 60_000;

export async function makePlan<O>(
  driver: OrderDriver<O>,
  request: OrderRequest<O>,
  options: PlanOptions,
): Promise<Plan> {
  const key = checkKey(driver.provider, options?.key);
  const items = checkItems(driver.provider, request?.items);
  const draft = await driver.draft({ ...request, items }, key, options);
  const now = driver.clock.now();
  const plan: Omit<Plan, "hash"> = {
    version: 1,
    provider: driver.provider,
    ...(driver.tenant !== undefined && { tenant: driver.tenant }),
    key,
    items,
    ...draft,
    createdAt: new Date(now).toISOString(),
    expiresAt: new Date(now + PLAN_LIFETIME_MS).toISOString(),
  };
  // Through JSON, so that what we hash is what anybody gets back from a file.
  const plain = JSON.parse(JSON.stringify(plan)) as Omit<Plan, "hash">;
  return { ...plain, hash: await hashPlan(plain) };
}

/** The hash of everything in a plan but the hash itself. */
export async function hashPlan(plan: Omit<Plan, "hash"> & { readonly hash?: string }): Promise<string> {
  const { hash: _, ...content } = plan;
  return await sha256(canonicalJson(content));
}

type Named = Pick<ItemState, "item" | "kind" | "name">;

/** The domain names and addresses a plan would bring, in the order of its items. */
export function namesOf(items: readonly OrderItem[]): Named[] {
  return items.flatMap((item, index): Named[] =>
    item.kind === "mailboxes"
      ? item.people.map((person) => ({ item: index, kind: "mailbox", name: `${person.localPart}@${item.domain}` }))
      : [{ item: index, kind: "domain", name: item.domain }],
  );
}

function checkKey(provider: string, key: unknown): string {
  if (typeof key === "string" && /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(key)) return key;
  throw invalidArgument(
    provider,
    `options.key must be your own name for this purchase: 1 to 64 letters, digits, ".", "-" or "_", such as "client-42-march".`,
    "orders.plan",
  );
}

function checkItems(provider: string, items: unknown): readonly OrderItem[] {
  if (!Array.isArray(items) || items.length === 0) {
    throw invalidArgument(provider, "request.items must list at least one thing to order.", "orders.plan");
  }
  const checked = items.map((item: unknown, index) => checkItem(provider, item, index));
  refuseDoubles(provider, checked);
  return checked;
}

function checkItem(provider: string, given: unknown, index: number): OrderItem {
  const item = given as OrderItem;
  const refuse = (message: string): Error =>
    invalidArgument(provider, `request.items[${index}]: ${message}`, "orders.plan");
  if (typeof item?.domain !== "string") throw refuse("domain is missing.");
  const domain = parseDomain(provider, item.domain);
  switch (item.kind) {
    case "take":
      return { ...item, domain };
    case "register":
      if (item.years !== undefined && !(Number.isInteger(item.years) && item.years >= 1 && item.years <= 10)) {
        throw refuse(`years must be a whole number from 1 to 10, not ${String(item.years)}.`);
      }
      return { ...item, domain };
    case "mailboxes":
      if (!["google", "microsoft", "azure", "smtp"].includes(item.platform)) {
        throw refuse(`platform must be "google", "microsoft", "azure" or "smtp".`);
      }
      if (!Array.isArray(item.people) || item.people.length === 0)
        throw refuse("people must list at least one mailbox.");
      return {
        ...item,
        domain,
        people: item.people.map((person, at) => checkPerson(person, (text) => refuse(`people[${at}]: ${text}`))),
      };
    default:
      throw refuse(`kind must be "register", "mailboxes" or "take".`);
  }
}

function checkPerson(
  person: { localPart: string; firstName: string; lastName: string; pictureUrl?: string },
  refuse: (text: string) => Error,
): typeof person {
  if (typeof person?.localPart !== "string" || !isLocalPart(person.localPart)) {
    throw refuse(`localPart must be the part before the "@": letters, digits, ".", "-", "_" or "+", at most 64.`);
  }
  if (!person.firstName?.trim() || !person.lastName?.trim()) throw refuse("firstName and lastName must not be empty.");
  return { ...person, localPart: person.localPart.toLowerCase() };
}

/** The same domain or address twice in one order would be paid for twice, or refused half-way. */
function refuseDoubles(provider: string, items: readonly OrderItem[]): void {
  const seen = new Set<string>();
  for (const { name, item } of namesOf(items)) {
    if (seen.has(name))
      throw invalidArgument(provider, `request.items[${item}]: ${name} is ordered twice.`, "orders.plan");
    seen.add(name);
  }
}
