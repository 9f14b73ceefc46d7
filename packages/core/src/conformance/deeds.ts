import type { Change, Domain, Mailbox, Provider, Subscription } from "../contract/index.js";
import { collect } from "../kit/listing.js";
import { isGone } from "../kit/status.js";
import type { Fixture } from "./harness.js";

/** A verb that changes something, tried on something spare. */
export interface Deed {
  /** The verb, and what is done with it where there are several ways. */
  readonly name: string;
  readonly verb: string;
  /** Verbs without which it cannot be looked at. */
  readonly looksBy?: readonly string[];
  /** Where this is not so, the provider cannot do it. */
  can?(fixture: Fixture): boolean;
  /** Brings about the state that it starts from. */
  prepare?(fixture: Fixture): Promise<unknown>;
  run(fixture: Fixture): Promise<unknown>;
  /** Is it done, exactly once? Absent: the provider does not show it. */
  isDone?(fixture: Fixture): Promise<boolean>;
  /**
   * What a second time ends in. `unchanged`: it is found done. `not-found`: the thing it was done to is not there any more.
   * `again`: it is done another time.
   */
  readonly twice: "unchanged" | "not-found" | "again";
  /** Is it the provider that says whether there was anything to do? Then something is sent each time. */
  readonly isAskedEachTime?: true;
  /** Would a second call of the same have a second effect, at some provider? Such a call is never sent again by itself. */
  readonly isSentOnce?: true;
  /** The same, done to something that is not there, and what that ends in: it is refused, or found done. */
  readonly absent?: { readonly is: "not-found" | "unchanged"; run(fixture: Fixture): Promise<unknown> };
  /** Rows that it may change, of those that `readAll` finds. Rows that it adds may always come. */
  changes(fixture: Fixture): (row: string) => boolean;
}

const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 3 * 86_400_000;

/** Is it so, in the end? A provider takes from seconds to days, so it is looked at again and again, by a clock that takes no real time. */
export async function becomes({ clock }: Fixture, wanted: boolean, isSo: () => Promise<boolean>): Promise<boolean> {
  let so = await isSo();
  if (!clock) return so;
  for (let pause = FIRST_PAUSE_MS; so !== wanted && pause <= LONGEST_PAUSE_MS; pause *= 4) {
    await clock.sleep(pause);
    so = await isSo();
  }
  return so;
}

/** A deed whose verb is there. */
export function call<T>(result: Promise<T> | undefined, verb: string): Promise<T> {
  if (result === undefined) throw new Error(`There is no ${verb}.`);
  return result;
}

export function isChange(value: unknown, changed: boolean): boolean {
  const { changed: said, ...rest } = Object(value) as Partial<Change>;
  return said === changed && Object.keys(rest).length === 0;
}

export async function domainOf({ provider }: Fixture, name: string): Promise<Domain | undefined> {
  const domain = await provider.domains.get(name);
  return domain && !isGone(domain) ? domain : undefined;
}

export async function mailboxOf({ provider }: Fixture, address: string): Promise<Mailbox | undefined> {
  const mailbox = await provider.mailboxes.get(address);
  return mailbox && !isGone(mailbox) ? mailbox : undefined;
}

export async function subscriptionOf({ provider }: Fixture, id: string): Promise<Subscription | undefined> {
  const list = provider.billing?.subscriptions?.list();
  return list && (await collect(list)).find((subscription) => subscription.id === id);
}

/** Everything that the provider lists, as text, by what it is and what it is called. */
export async function readAll(provider: Provider): Promise<Map<string, string>> {
  const rows = new Map<string, string>();
  const keep = (key: string, row: object): void => void rows.set(key, JSON.stringify(row));
  for await (const domain of provider.domains.list()) keep(`domain ${domain.name} ${domain.id ?? ""}`, domain);
  for await (const mailbox of provider.mailboxes.list())
    keep(`mailbox ${mailbox.address} ${mailbox.id ?? ""}`, mailbox);
  for await (const tenant of provider.tenants?.list() ?? nothing()) keep(`tenant ${tenant.id}`, tenant);
  for await (const each of provider.billing?.subscriptions?.list() ?? nothing()) keep(`subscription ${each.id}`, each);
  for await (const each of provider.exports?.connections() ?? nothing()) keep(`connection ${each.id}`, each);
  const { dns } = provider;
  for await (const domain of dns ? provider.domains.list() : nothing()) {
    if (isGone(domain)) continue;
    for await (const record of dns?.list(domain.name) ?? nothing())
      keep(`record ${domain.name} ${record.host} ${record.type} ${record.value}`, { ...record, id: "" });
  }
  return rows;
}

async function* nothing(): AsyncGenerator<never> {
  // There is no such list.
}
