import { describe, expect, it } from "vitest";
import {
  ApiError,
  createListing,
  createOrders,
  type Check,
  type Domain,
  type OrderDriver,
  type Orders,
  type Step,
  withRaw,
} from "../src/index.js";
import { memoryJournal } from "../src/orders/journal/index.js";

const ITEMS = [{ kind: "register", domain: "one.com" }] as const;

interface Desk {
  readonly orders: Orders;
  readonly sent: string[];
  readonly listed: Set<string>;
  now: number;
}

/** Orders over a driver of a few lines, of which a test says what is odd. */
function openDesk(odd: Partial<OrderDriver> = {}, proof: Check = { domains: ["one.com"], lagMs: 1_000 }): Desk {
  const sent: string[] = [];
  const listed = new Set<string>();
  const step: Step = {
    id: "buy",
    operation: "buy",
    effect: "spend",
    request: { body: { domain: "one.com" } },
    proof,
    items: [0],
  };
  const readDomains = (): Domain[] =>
    [...listed].map((name) => withRaw({ provider: "desk", name, status: "active" as const }, {}));
  const desk = { sent, listed, now: Date.parse("2026-01-01T00:00:00Z") };
  const orders = createOrders({
    provider: "desk",
    operations: ["buy"],
    secrets: {},
    clock: { now: () => desk.now, sleep: async (ms) => void (desk.now += ms) },
    domains: {
      list: () =>
        createListing(
          1,
          async () => ({ items: readDomains() }),
          (domain) => domain.name,
        ),
    },
    mailboxes: {
      list: () =>
        createListing(
          1,
          async () => ({ items: [] }),
          () => "",
        ),
    },
    draft: async () => ({ steps: [step], blockers: [], warnings: [], price: {}, paidFrom: "card" }),
    send: async (each) => sent.push(each.id),
    readReceipt: () => ({ reference: "ref_1" }),
    ...odd,
  });
  return Object.assign(desk, { orders });
}

describe("a driver", () => {
  it("that throws something of its own while sending leaves the step unknown", async () => {
    const desk = openDesk({
      send: async () => {
        throw new TypeError("undefined is not a function");
      },
    });
    const plan = await desk.orders.plan({ items: ITEMS }, { key: "k" });
    const order = await desk.orders.place(plan, { journal: memoryJournal() });
    expect(order.steps[0]).toMatchObject({
      status: "unknown",
      disposition: "reconcile-first",
      message: "undefined is not a function",
    });
  });

  it("that fails with an ApiError is believed about the outcome", async () => {
    for (const outcome of ["not-applied", "unknown"] as const) {
      const desk = openDesk({
        send: async () => {
          throw new ApiError({
            code: "rate-limited",
            provider: "desk",
            operation: "buy",
            message: "Slow down.",
            outcome,
          });
        },
      });
      const plan = await desk.orders.plan({ items: ITEMS }, { key: "k" });
      const order = await desk.orders.place(plan, { journal: memoryJournal() });
      expect(order.steps[0]?.status).toBe(outcome);
    }
  });

  it("that cannot read the receipt has bought all the same", async () => {
    const desk = openDesk({
      readReceipt: () => {
        throw new Error("no id in it");
      },
    });
    const plan = await desk.orders.plan({ items: ITEMS }, { key: "k" });
    const journal = memoryJournal();
    const order = await desk.orders.place(plan, { journal });
    expect(order.steps[0]).toMatchObject({
      status: "applied",
      message: expect.stringMatching(/^Accepted; .*no id in it/),
    });
    expect(order.steps[0]).not.toHaveProperty("reference");
    expect(order.status).toBe("in-progress");
    await desk.orders.place(plan, { journal });
    expect(desk.sent).toEqual(["buy"]);
  });

  it("whose proof asks for nothing never gets a no for an answer", async () => {
    const lost = async (): Promise<never> => {
      throw new Error("lost");
    };
    for (const proof of [{ lagMs: 0 }, { domains: [], lagMs: 0 }, { tag: "t", lagMs: 0 }]) {
      const desk = openDesk({ send: lost }, proof);
      const plan = await desk.orders.plan({ items: ITEMS }, { key: "k" });
      const journal = memoryJournal();
      await desk.orders.place(plan, { journal });
      desk.now += 600_000;
      const order = await desk.orders.place(plan, { journal });
      expect(order.steps[0]).toMatchObject({ status: "unknown", attempts: 1 });
    }
  });

  it("that keeps tags is asked for the tag, for a no as well as for a yes", async () => {
    const tags = new Set<string>();
    let lose = true;
    const desk = openDesk(
      {
        send: async (step) => {
          desk.sent.push(step.id);
          if (lose) throw new Error("lost");
        },
        findTagged: async (tag) => (tags.has(tag) ? { reference: "found" } : undefined),
      },
      { tag: "t", lagMs: 1_000 },
    );
    const plan = await desk.orders.plan({ items: ITEMS }, { key: "k" });
    const journal = memoryJournal();
    const order = await desk.orders.place(plan, { journal });
    desk.now += 999;
    expect((await desk.orders.reconcile(order)).steps[0]?.status).toBe("unknown");
    desk.now += 1;
    expect((await desk.orders.reconcile(order)).steps[0]?.status).toBe("not-applied");
    tags.add("t");
    expect((await desk.orders.reconcile(order)).steps[0]).toMatchObject({ status: "applied", reference: "found" });
    lose = false;
    expect((await desk.orders.place(plan, { journal })).steps[0]).toMatchObject({ status: "applied", attempts: 1 });
    expect(desk.sent).toEqual(["buy"]);
  });

  it("whose proof names one thing twice still sees it", async () => {
    const desk = openDesk(
      {
        send: async () => {
          desk.listed.add("one.com");
          throw new Error("lost");
        },
      },
      { domains: ["one.com", "one.com"], lagMs: 1_000 },
    );
    const plan = await desk.orders.plan({ items: ITEMS }, { key: "k" });
    const order = await desk.orders.place(plan, { journal: memoryJournal() });
    expect((await desk.orders.reconcile(order)).steps[0]?.status).toBe("applied");
  });

  it("gets the items in their one form", async () => {
    let items: unknown;
    const desk = openDesk({
      draft: async (request) => {
        items = request.items;
        return { steps: [], blockers: [], warnings: [], price: {}, paidFrom: "card" };
      },
    });
    const people = [{ localPart: "Ada", firstName: "Ada", lastName: "Lovelace" }];
    await desk.orders.plan(
      {
        items: [
          { kind: "register", domain: "MÜNCHEN-Shop.de" },
          { kind: "mailboxes", domain: "One.com.", platform: "smtp", people },
        ],
      },
      { key: "k" },
    );
    expect(items).toEqual([
      { kind: "register", domain: "xn--mnchen-shop-thb.de" },
      {
        kind: "mailboxes",
        domain: "one.com",
        platform: "smtp",
        people: [{ localPart: "ada", firstName: "Ada", lastName: "Lovelace" }],
      },
    ]);
  });
});
