import type { WorldClock } from "../clock.js";
import type { Skin } from "../skin.js";
import { World } from "./world.js";

/** What is in a wallet unless somebody says otherwise: 10,000 dollars. */
const WALLET = 1_000_000;

/** The world of a provider, with its tenants and nothing else in it. */
export function createWorld(skin: Skin, clock: WorldClock, wallet: number = WALLET): World {
  if (!Number.isSafeInteger(wallet) || wallet < 0)
    throw new TypeError(`wallet must be a whole number of cents from 0, not ${String(wallet)}.`);
  const now = clock.now();
  const { habits, prices, settings } = skin;
  const state = {
    epoch: now - clock.elapsed(),
    ids: 0,
    wallet,
    prices,
    tenants: skin.tenants.map((tenant) => ({ ...tenant, createdAt: now })),
    domains: [],
    mailboxes: [],
    subscriptions: [],
    orders: [],
    stock: [],
    records: [],
    connections: [],
    exports: [],
    receipts: [],
    due: [],
    taken: [],
    catalogue: {},
    shelves: {},
    habits,
    conditions: {},
  };
  return new World(state, settings, clock);
}
