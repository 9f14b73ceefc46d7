import { createHash } from "node:crypto";
import type { Plan, PurchaseId } from "@mailfleet/core";

// What things are called in the queue's database. A change here is a change of what running workers understand.

export const APPLICATION = "mailfleet";
/** Workers of another version leave these visits alone. */
export const VERSION = "mailfleet-1";
export const VISITS = "mailfleet-visits";
/** Nobody works on this one: it is what a person has to look at. */
export const PARKED = "mailfleet-parked";
export const VISIT = "mailfleet.visit";
export const PARK = "mailfleet.park";

/** Nor on this one: whoever gets a name in it sweeps, until the next one is available. */
export const SWEEPS = "mailfleet-sweeps";
export const SWEEP = "mailfleet.sweep";

/** One order, whatever its key is made of. */
export function nameOf({ provider, tenant, key }: PurchaseId): string {
  return createHash("sha256")
    .update(JSON.stringify([provider, tenant ?? null, key]))
    .digest("hex")
    .slice(0, 32);
}

export function purchaseOf({ provider, tenant, key }: PurchaseId): PurchaseId {
  return { provider, ...(tenant !== undefined && { tenant }), key };
}

/** The visits of an order are numbered, so that two who book the next one book the same. */
export function visitName(order: string, number: number): string {
  return `${order}/${number}`;
}

export function orderOf(visit: string): string {
  return visit.slice(0, visit.indexOf("/"));
}

export function numberOf(visit: string): number {
  return Number(visit.slice(visit.indexOf("/") + 1));
}

/** @param refused a plan that was not even begun: the order of that key, if there is one, goes on */
export function parkName(order: string, refused?: Plan): string {
  return refused ? `${order}:parked:${refused.hash.slice(0, 32)}` : `${order}:parked`;
}
