import type { Check, Domain, ItemState, ItemStatus, Mailbox, ReadOptions, StepState } from "../contract/index.js";
import type { OrderDriver } from "./driver.js";

export type Answer = "yes" | "no" | "inconclusive";

/**
 * Reads back whether a check holds. A read that fails throws: it answers nothing.
 *
 * @param sentAt when the step in question was sent, in milliseconds; before its lag has passed, "not there" is no answer.
 */
export async function readCheck(
  driver: OrderDriver,
  check: Check,
  sentAt: number,
  options: ReadOptions,
): Promise<Answer> {
  const { wanted, seen } = await readNames(driver, check, options);
  if (wanted > 0 && seen.length === wanted) return "yes";
  const asksForTag = check.tag !== undefined && driver.findTagged !== undefined;
  if (check.tag !== undefined && (await driver.findTagged?.(check.tag, options))) return "yes";
  // A check that asks for nothing is answered by nothing.
  const asked = wanted > 0 || asksForTag;
  const waited = driver.clock.now() - sentAt >= check.lagMs;
  return asked && seen.length === 0 && waited ? "no" : "inconclusive";
}

/**
 * What reading back says of a step that is unknown or awaits payment. An unpaid domain may be listed already, so being
 * listed does not show that somebody paid; and a payment that is not seen may still come, so that is never a "no".
 */
export async function readProof(
  driver: OrderDriver,
  proof: Check,
  state: StepState,
  options: ReadOptions,
): Promise<Answer> {
  if (state.status !== "awaiting-payment")
    return await readCheck(driver, proof, Date.parse(state.sentAt ?? ""), options);
  const { wanted, seen } = await readNames(driver, proof, options);
  const paid = seen.every((each) => each.status !== "awaiting-payment" && each.status !== "unknown");
  return wanted > 0 && seen.length === wanted && paid ? "yes" : "inconclusive";
}

/** How many things a check names, and those of them that are listed. */
async function readNames(
  driver: OrderDriver,
  check: Check,
  options: ReadOptions,
): Promise<{ wanted: number; seen: (Domain | Mailbox)[] }> {
  const { domains = [], addresses = [] } = check;
  const seen = [
    ...(await listedDomains(driver, domains, options)).values(),
    ...(await listedMailboxes(driver, addresses, options)).values(),
  ];
  return { wanted: new Set([...domains, ...addresses]).size, seen };
}

/** Those of the names that are listed for the tenant, with what the list says. One pass over the list, ended once all are found. */
export async function listedDomains(
  driver: OrderDriver,
  names: readonly string[],
  options: ReadOptions,
): Promise<Map<string, Domain>> {
  const wanted = new Set(names);
  const found = new Map<string, Domain>();
  if (wanted.size === 0) return found;
  for await (const domain of driver.domains.list(options)) {
    if (wanted.has(domain.name)) found.set(domain.name, domain);
    if (found.size === wanted.size) break;
  }
  return found;
}

/** The same for addresses, one list for each domain. */
export async function listedMailboxes(
  driver: OrderDriver,
  addresses: readonly string[],
  options: ReadOptions,
): Promise<Map<string, Mailbox>> {
  const found = new Map<string, Mailbox>();
  const domains = new Set(addresses.map((address) => address.slice(address.lastIndexOf("@") + 1)));
  for (const domain of domains) {
    const wanted = new Set(addresses.filter((address) => address.endsWith(`@${domain}`)));
    for await (const mailbox of driver.mailboxes.list({ ...options, domain })) {
      if (wanted.delete(mailbox.address)) found.set(mailbox.address, mailbox);
      if (wanted.size === 0) break;
    }
  }
  return found;
}

/** Every ordered thing as the provider shows it now. */
export async function readItems(
  driver: OrderDriver,
  items: readonly ItemState[],
  options: ReadOptions,
): Promise<ItemState[]> {
  const names = (kind: ItemState["kind"]): string[] =>
    items.filter((item) => item.kind === kind).map((item) => item.name);
  const domains = await listedDomains(driver, names("domain"), options);
  const mailboxes = await listedMailboxes(driver, names("mailbox"), options);
  return items.map((item) => {
    const read = item.kind === "domain" ? domains.get(item.name) : mailboxes.get(item.name);
    const { item: index, kind, name } = item;
    // What the provider refused never gets listed, and what is not listed yet is still to come; but ready is only what is seen.
    if (!read)
      return item.status === "ready"
        ? { item: index, kind, name, status: "unknown", message: "It was listed before, and is not now." }
        : item;
    const status =
      item.kind === "domain" ? DOMAIN_STATES[(read as Domain).status] : MAILBOX_STATES[(read as Mailbox).status];
    return { item: index, kind, name, status, ...(read.rawStatus !== undefined && { rawStatus: read.rawStatus }) };
  });
}

const DOMAIN_STATES: Record<Domain["status"], ItemStatus> = {
  "awaiting-payment": "pending",
  pending: "pending",
  active: "ready",
  expiring: "ready",
  inactive: "failed",
  expired: "failed",
  cancelled: "failed",
  removed: "failed",
  failed: "failed",
  unknown: "unknown",
};

const MAILBOX_STATES: Record<Mailbox["status"], ItemStatus> = {
  pending: "pending",
  active: "ready",
  inactive: "failed",
  suspended: "failed",
  cancelling: "failed",
  cancelled: "failed",
  expired: "failed",
  failed: "failed",
  unknown: "unknown",
};
