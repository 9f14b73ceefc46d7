import { createSimulator, type Receipt, type Simulator } from "@mailfleet/simulator";
import { describe, expect, it } from "vitest";
import { type Order, type OrderRequest, type Orders, type Provider, waitFor } from "../src/index.js";
import { memoryJournal } from "../src/journal/index.js";
import { orderOf } from "./simulated-orders.js";
import { connect, type ProviderName, SIMULATED } from "./simulated.js";

// From a plan to the renewals, by the provider's own clock: months, of which nobody waits for a second.

const DOMAINS = Array.from({ length: 10 }, (_, n) => `day-${n}.com`);
const FIRST = "day-0.com";
const ADDRESSES = DOMAINS.flatMap((domain) => [`ada@${domain}`, `alan@${domain}`]);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

interface Desk {
  readonly simulator: Simulator;
  readonly provider: Provider;
  /** Places an order and waits until everything of it is ready. */
  buy(key: string, request: OrderRequest<unknown>): Promise<Order>;
  /** What there are receipts of, in alphabetical order. */
  paid(kind: Receipt["kind"]): string[];
}

function openDesk(name: ProviderName): Desk {
  const simulator = createSimulator(name);
  const provider: Provider = connect(simulator, name);
  const orders: Orders = provider.orders;
  const journal = memoryJournal();
  return {
    simulator,
    provider,
    buy: async (key, request) => {
      const plan = await orders.plan(request, { key });
      expect(plan.blockers).toEqual([]);
      const placed = await orders.place(plan, { journal });
      const { clock } = simulator;
      let order = await waitFor(orders, placed, { journal, clock, timeoutMs: HOUR_MS });
      // Looks are minutes apart. Whoever orders what takes days comes back for it.
      if (order.status !== "settled") clock.advance(2 * DAY_MS);
      if (order.status !== "settled") order = await waitFor(orders, order, { journal, clock });
      expect(order).toMatchObject({ status: "settled" });
      expect(order.items.filter(({ status }) => status !== "ready")).toEqual([]);
      return order;
    },
    paid: (kind) =>
      simulator.world.receipts
        .filter((receipt) => receipt.kind === kind)
        .map(({ name: paidFor }) => paidFor)
        .sort(),
  };
}

/** The same order, of mailboxes that are to be paid for again and again. */
function renewing({ items, ...rest }: OrderRequest<unknown>): OrderRequest<unknown> {
  return { ...rest, items: items.map((item) => (item.kind === "mailboxes" ? { ...item, autoRenew: true } : item)) };
}

async function activeIn({ mailboxes }: Provider): Promise<string[]> {
  const { items, complete } = await mailboxes.list().snapshot();
  expect({ complete }).toEqual({ complete: true });
  return items
    .filter(({ status }) => status === "active")
    .map(({ address }) => address)
    .sort();
}

describe("ten domains with their mailboxes, from the plan to their renewals", () => {
  it.each(SIMULATED)("%s: they are bought once, come to life, and renew when it is time", async (name) => {
    const { simulator, provider, buy, paid } = openDesk(name);
    const order = await buy("day-1", renewing(orderOf(name, ...DOMAINS)));
    expect(order.items.map((item) => item.name).sort()).toEqual([...DOMAINS, ...ADDRESSES].sort());
    expect(paid("domain")).toEqual([...DOMAINS].sort());
    expect(paid("mailbox")).toEqual([...ADDRESSES].sort());
    expect(await activeIn(provider)).toEqual([...ADDRESSES].sort());
    for (const address of ADDRESSES)
      expect((await provider.mailboxes.credentials(address)).reveal().password).toMatch(/^synthetic-password-/);

    expect(paid("renewal")).toEqual([]);
    simulator.clock.advance(31 * DAY_MS);
    // What is paid for month by month: each mailbox, or what pays for several.
    const own = simulator.world.subscriptions.filter(({ tenant }) => tenant === simulator.tenant);
    const renewed = name === "inboxkit" ? ADDRESSES : own.map(({ id }) => id);
    expect(paid("renewal")).toEqual([...renewed].sort());
    expect(await activeIn(provider)).toEqual([...ADDRESSES].sort());
    expect(simulator.violations).toEqual([]);
  });

  it("coldmailreseller: what does not renew by itself is renewed by an order, once", async () => {
    const { simulator, provider, buy, paid } = openDesk("coldmailreseller");
    await buy("day-1", renewing(orderOf("coldmailreseller", ...DOMAINS)));
    const own = simulator.world.subscriptions.find(({ domainName }) => domainName === FIRST);
    const mailboxes: OrderRequest<unknown> = { items: [{ kind: "renew", domain: FIRST, what: "mailboxes" }] };
    await buy("day-2", mailboxes);
    expect(paid("renewal")).toEqual([own?.id]);

    simulator.clock.advance(330 * DAY_MS);
    const months = paid("renewal").length;
    await buy("day-3", { items: [{ kind: "renew", domain: FIRST, what: "domain" }] });
    expect(paid("renewal").filter((paidFor) => paidFor === FIRST)).toEqual([FIRST]);
    expect(paid("renewal")).toHaveLength(months + 1);
    expect(await activeIn(provider)).toEqual([...ADDRESSES].sort());
    expect(simulator.violations).toEqual([]);
  });
});
