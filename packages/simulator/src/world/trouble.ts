import { setConditions } from "./settings.js";
import type { World } from "./world.js";

const DOMAIN_NAME = /^(?=.{4,253}$)[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** Members that hold what only looks like a domain: `ada.lovelace`, `0-x.apps.googleusercontent.com`. */
const NO_DOMAINS = ["alias", "username", "clientId"];

/** Somebody else is faster: names of an order are sold between its planning and its arrival. Holds for one call. */
export function sellUnderway(world: World, body: unknown): void {
  const { soldElsewhere, partialBatch } = world.state.conditions;
  if (!soldElsewhere && !partialBatch) return;
  const isForSale = (name: string): boolean => world.stock(name) !== undefined || world.quote(name).available;
  const names = [...new Set(textsIn(body))].filter((text) => DOMAIN_NAME.test(text) && isForSale(text));
  if (names.length === 0) return;
  for (const name of names.slice(soldElsewhere ? 0 : 1)) sellElsewhere(world, name);
  setConditions(world, { soldElsewhere: undefined, partialBatch: undefined });
}

/** Somebody else has this name from now on, prewarmed or not. */
export function sellElsewhere(world: World, name: string): void {
  const { stock, taken } = world.state;
  const at = stock.findIndex(({ domain }) => domain === name);
  if (at >= 0) stock.splice(at, 1);
  taken.push(name);
}

/** Every text, keys included: CMR names domains by the keys of a map. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    NO_DOMAINS.includes(key) ? [] : [key, ...textsIn(child)],
  );
}
