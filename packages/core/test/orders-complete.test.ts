import { describe, expect, it } from "vitest";
import { type JournalEntry, MailfleetError, type Plan } from "../src/index.js";
import { memoryJournal } from "../src/journal/index.js";
import type { OrderCall, StepRequest } from "../src/kit.js";
import { hashPlan } from "../src/orders/hash.js";
import { type Desk, ITEMS, LAG_MS, openDesk } from "./orders-desk.js";

interface CompleteDesk extends Desk {
  readonly requests: StepRequest[];
  entries(): Promise<readonly JournalEntry[]>;
}

/** A desk whose call takes an id that is known only when it is sent. */
function openIds(complete: OrderCall["complete"], call: Partial<OrderCall> = {}): CompleteDesk {
  const requests: StepRequest[] = [];
  const desk = openDesk({
    call: {
      readNames: ({ body }) => [String(body?.["domain"])],
      ...(complete && { complete }),
      send: async (request) => {
        requests.push(request);
        return desk.sent.push("buy");
      },
      ...call,
    },
  });
  return Object.assign(desk, {
    requests,
    entries: async () => {
      const session = await desk.journal.open({ provider: "desk", key: "k" });
      try {
        return await session.entries();
      } finally {
        await session.close();
      }
    },
  });
}

describe("a request that is completed just before it is sent", () => {
  it("is claimed and sent as it was completed", async () => {
    const desk = openIds(async ({ request }) => ({ body: { ...request.body, domain_id: "D1" } }));
    expect((await desk.place()).steps[0]?.status).toBe("applied");
    expect(desk.requests).toEqual([{ body: { domain: "one.com", domain_id: "D1" } }]);
    expect((await desk.entries()).find(({ event }) => event === "claimed")).toMatchObject({
      names: ["one.com"],
      request: { body: { domain: "one.com", domain_id: "D1" } },
    });
  });

  it("is sent the same again, whatever could be told by then", async () => {
    let ids = 0;
    const desk = openIds(async ({ request }) => ({ body: { ...request.body, domain_id: `D${++ids}` } }), {
      send: async (request) => {
        desk.requests.push(request);
        if (desk.requests.length === 1) throw new Error("lost");
      },
    });
    await desk.place();
    desk.now += LAG_MS;
    await desk.place();
    desk.now += 60_000;
    expect((await desk.place()).steps[0]).toMatchObject({ status: "applied", attempts: 2 });
    expect(desk.requests.map(({ body }) => body?.["domain_id"])).toEqual(["D1", "D1"]);
    expect(ids).toBe(1);
  });

  it("is not claimed while it cannot be completed, and is tried again", async () => {
    let isKnown = false;
    const desk = openIds(async ({ request }) => {
      if (!isKnown) throw new Error("no id yet");
      return { body: { ...request.body, domain_id: "D1" } };
    });
    const order = await desk.place();
    expect(order).toMatchObject({
      status: "placing",
      message: "Not sent: its request could not be completed: no id yet",
      steps: [{ status: "pending", attempts: 0 }],
    });
    expect(order.wakeAt).toBeDefined();
    isKnown = true;
    expect((await desk.place()).steps[0]).toMatchObject({ status: "applied", attempts: 1 });
  });

  it("waits for a person where it can never be completed", async () => {
    const desk = openIds(async () => {
      throw new MailfleetError({
        code: "rejected",
        provider: "desk",
        operation: "buy",
        message: "It is sold.",
        outcome: "not-applied",
      });
    });
    const order = await desk.place();
    expect([order.message, order.wakeAt]).toEqual([
      "Not sent: its request could not be completed: It is sold.",
      undefined,
    ]);
    expect(desk.sent).toEqual([]);
  });

  it.each<[string, StepRequest, string]>([
    ["another name", { body: { domain: "two.com" } }, "does not buy what was planned"],
    ["a query of its own", { query: { tenant: "T2" }, body: { domain: "one.com" } }, "query parameter tenant"],
    ["a header of its own", { header: { "x-key": "K" }, body: { domain: "one.com" } }, "header x-key"],
    ["a secret where none belongs", { body: { domain: "one.com", id: { $secret: "s" } } }, "a secret may not stand"],
  ])("is not sent with %s", async (_, request, words) => {
    const desk = openIds(async () => request);
    const order = await desk.place();
    expect(order.message).toContain(words);
    expect(order.steps[0]).toMatchObject({ status: "pending", attempts: 0 });
    expect(desk.sent).toEqual([]);
  });

  it("is not sent on the word of a record that was changed", async () => {
    const desk = openIds(async ({ request }) => ({ body: { ...request.body, domain_id: "D1" } }), {
      send: async () => {
        throw new Error("lost");
      },
    });
    await desk.place();
    const forged = memoryJournal();
    const session = await forged.open({ provider: "desk", key: "k" });
    for (const entry of await desk.entries())
      await session.append(entry.event === "claimed" ? { ...entry, request: { body: { domain: "two.com" } } } : entry);
    await session.close();
    desk.now += LAG_MS;
    await desk.orders.resume("k", { journal: forged });
    desk.now += 60_000;
    const order = await desk.orders.resume("k", { journal: forged });
    expect(order.message).toContain("does not buy what was planned");
    expect(order.steps[0]).toMatchObject({ status: "not-applied", attempts: 1 });
  });
});

describe("headers of a request", () => {
  const withHeader = async (plan: Plan, header: Record<string, string>): Promise<Plan> => {
    const steps = plan.steps.map((step) => ({ ...step, request: { ...step.request, header } }));
    return { ...plan, steps, hash: await hashPlan({ ...plan, steps }) };
  };

  it("are those that the call lists", async () => {
    const desk = openIds(undefined, { header: ["x-app-id"] });
    const plan = await desk.orders.plan({ items: ITEMS }, { key: "k" });
    const placed = desk.orders.place(await withHeader(plan, { authorization: "x" }), { journal: desk.journal });
    await expect(placed).rejects.toMatchObject({
      code: "invalid-argument",
      message: expect.stringContaining("header authorization"),
    });
    await desk.orders.place(await withHeader(plan, { "x-app-id": "A" }), { journal: desk.journal });
    expect(desk.requests[0]?.header).toEqual({ "x-app-id": "A" });
  });

  it("are none where the call lists none", async () => {
    const desk = openIds(undefined);
    const plan = await desk.orders.plan({ items: ITEMS }, { key: "k" });
    const placed = desk.orders.place(await withHeader(plan, { "x-app-id": "A" }), { journal: desk.journal });
    await expect(placed).rejects.toMatchObject({ code: "invalid-argument" });
    expect(desk.sent).toEqual([]);
  });
});

describe("the provider's own word for an order", () => {
  it("is asked for with what proves the step", async () => {
    const seen: unknown[] = [];
    const desk = openIds(undefined, {
      readStatus: async (reference, proof) => {
        seen.push([reference, proof.domains]);
        return "Paid";
      },
    });
    const order = await desk.place();
    expect((await desk.orders.get(order)).rawStatus).toBe("Paid");
    expect(seen).toEqual([["ref_1", ["one.com"]]]);
  });
});
