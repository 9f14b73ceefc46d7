import { textOf } from "../../json.js";
import type { Asked } from "../../skin.js";
import type { Domain, Mailbox } from "../../world/types.js";
import type { World } from "../../world/world.js";

type Place = Pick<Asked, "world" | "tenant">;

/** Whatever is asked for by a name is the newest of this name that is still there. */
export function findDomain({ world, tenant }: Place, name: unknown): Domain | undefined {
  return world.all("domains", { tenant, name: textOf(name).toLowerCase() }).findLast(isThere);
}

/** Named by `uid` or by `domain`, as the DNS calls do it. */
export function findNamed(place: Place, { uid, domain }: Readonly<Record<string, unknown>>): Domain | undefined {
  return uid === undefined ? findDomain(place, domain) : findDomains(place, [uid])[0];
}

export function findDomains({ world, tenant }: Place, uids: readonly unknown[]): readonly Domain[] {
  return world.all("domains", { tenant }).filter((domain) => isThere(domain) && uids.includes(domain.id));
}

export function findMailboxes({ world, tenant }: Place, uids: readonly unknown[]): readonly Mailbox[] {
  return world.all("mailboxes", { tenant }).filter((mailbox) => isThere(mailbox) && uids.includes(mailbox.id));
}

export function findAddress({ world, tenant }: Place, address: string): Mailbox | undefined {
  const wanted = address.toLowerCase();
  return world.all("mailboxes", { tenant }).findLast((mailbox) => isThere(mailbox) && addressOf(mailbox) === wanted);
}

/** Those that are still there, cancelled ones included. */
export function mailboxesOf(world: World, { id }: Domain): readonly Mailbox[] {
  return world.all("mailboxes", { domain: id }).filter(isThere);
}

export function addressOf({ localPart, domainName }: Mailbox): string {
  return `${localPart}@${domainName}`.toLowerCase();
}

export function isThere({ state }: { readonly state: string }): boolean {
  return state !== "gone";
}
