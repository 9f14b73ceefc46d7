import type { Fixture } from "../src/conformance/index.js";
import { createOrders, type OrderDriver, type Provider } from "../src/index.js";
import { createMemoryApi } from "../src/memory/api.js";
import { createBilling } from "../src/memory/billing.js";
import { createDomains } from "../src/memory/domains.js";
import { createMailboxes } from "../src/memory/mailboxes.js";
import { type MemoryOrderOptions, readOptions } from "../src/memory/options.js";
import { createOrderDriver } from "../src/memory/orders.js";
import { createSimulation, createVirtualClock } from "../src/memory/simulate.js";
import { State } from "../src/memory/state.js";
import { Traffic } from "../src/memory/traffic.js";
import { listCapabilities } from "../src/shared/capabilities.js";
import { memoryFixture } from "./memory-fixture.js";

export const SECRET = "synthetic-tool-password";

export type Driver = OrderDriver<MemoryOrderOptions>;

/**
 * What is wrong with this provider: members to put in the place of the right ones, of a noun or of itself. A `driver` is given the
 * right driver of orders, and the orders are made of what it gives back.
 */
export type Sabotage = (right: Provider, fixture: Fixture) => Readonly<Record<string, unknown>>;

/** The memory provider, taken apart far enough to be broken anywhere. */
export function createFixture(sabotage: Sabotage): Fixture {
  const settings = readOptions({
    domains: ["known-domain.com"],
    mailboxes: ["ada@other-domain.com", "alan@other-domain.com"],
    secrets: { tool: SECRET },
  });
  const clock = createVirtualClock(settings.startsAt);
  const state = new State(settings, clock);
  const traffic = new Traffic(clock);
  const native = createMemoryApi(state, traffic);
  const nouns = { domains: createDomains(native), mailboxes: createMailboxes(native), billing: createBilling(native) };
  const driver: Driver = createOrderDriver(native, nouns, settings, clock);
  const ordersOf = (odd: Driver): Provider["orders"] => createOrders(odd) as Provider["orders"];
  const orders = ordersOf(driver);
  const capabilities = listCapabilities({ ...nouns, orders });
  const right: Provider = { id: "memory", name: "Memory", capabilities, native, ...nouns, orders };
  const people = [{ localPart: "ada", firstName: "Ada", lastName: "Lovelace" }];
  const fixture: Fixture = {
    ...memoryFixture(createSimulation(state, traffic)),
    provider: right,
    order: {
      items: [
        { kind: "register", domain: "new-domain.com" },
        { kind: "mailboxes", domain: "new-domain.com", platform: "google", people },
      ],
      providerOptions: { sendingTool: { username: "ada", password: { $secret: "tool" } } },
    },
    knownAddress: "ada@other-domain.com",
  };
  const { driver: spoil, ...members } = sabotage(right, fixture);
  const base =
    typeof spoil === "function" ? { ...right, orders: ordersOf((spoil as (driver: Driver) => Driver)(driver)) } : right;
  return { ...fixture, provider: spoilMembers(base, members) };
}

function spoilMembers(right: Provider, members: Readonly<Record<string, unknown>>): Provider {
  const wrong: Record<string, unknown> = { ...right };
  for (const [noun, patch] of Object.entries(members)) {
    const before = wrong[noun];
    wrong[noun] = isPlain(before) && isPlain(patch) ? { ...before, ...patch } : patch;
  }
  return wrong as unknown as Provider;
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
