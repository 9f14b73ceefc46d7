import { describe, expect, it } from "vitest";
import { MailfleetError } from "../src/index.js";
import { type OrderCall } from "../src/kit.js";
import { draftOf, ITEMS, LAG_MS, openDesk } from "./orders-desk.js";

const lost: OrderCall["send"] = async () => {
  throw new Error("lost");
};

describe("a driver", () => {
  it("that throws something of its own while sending leaves the step unknown", async () => {
    const desk = openDesk({
      call: {
        send: async () => {
          throw new TypeError("undefined is not a function");
        },
      },
    });
    expect((await desk.place()).steps[0]).toMatchObject({
      status: "unknown",
      disposition: "reconcile-first",
      message: "undefined is not a function",
    });
  });

  it("that fails with a MailfleetError is believed about the outcome, but not about a reply that it could not read", async () => {
    const failing = (code: "rate-limited" | "unexpected-response", outcome: "not-applied" | "unknown") =>
      openDesk({
        call: {
          send: async () => {
            throw new MailfleetError({ code, provider: "desk", operation: "buy", message: "Slow down.", outcome });
          },
        },
      });
    for (const outcome of ["not-applied", "unknown"] as const)
      expect((await failing("rate-limited", outcome).place()).steps[0]?.status).toBe(outcome);
    expect((await failing("unexpected-response", "not-applied").place()).steps[0]?.status).toBe("unknown");
  });

  it("that stopped waiting before it sent has not sent, and the step is free again", async () => {
    const desk = openDesk({
      call: {
        send: async () => {
          throw new MailfleetError({
            code: "timeout",
            provider: "desk",
            operation: "buy",
            message: "Held.",
            outcome: "not-applied",
          });
        },
      },
    });
    expect(await desk.place()).toMatchObject({ status: "placing", steps: [{ status: "pending", attempts: 1 }] });
    expect((await desk.place()).steps[0]).toMatchObject({ status: "pending", attempts: 2 });
  });

  it("that cannot read the receipt leaves the step unknown; it is looked for at once, and never sent again", async () => {
    const desk = openDesk({
      call: {
        readReceipt: () => {
          throw new Error("no id in it");
        },
      },
    });
    const order = await desk.place();
    expect(order.steps[0]).toMatchObject({
      status: "unknown",
      message: "The reply does not say that it was accepted: no id in it",
    });
    expect(order.steps[0]).not.toHaveProperty("reference");
    expect(order.status).toBe("unknown");
    desk.listed.push("one.com");
    expect(await desk.place()).toMatchObject({ status: "settled", steps: [{ status: "applied", attempts: 1 }] });
    expect(desk.sent).toEqual(["buy"]);
  });

  it("whose receipt cannot be read, of what is there at once, has bought", async () => {
    const desk = openDesk({
      call: {
        send: async () => desk.listed.push("one.com"),
        readReceipt: () => {
          throw new Error("no id in it");
        },
      },
    });
    expect(await desk.place()).toMatchObject({ status: "settled", steps: [{ status: "applied", attempts: 1 }] });
  });

  it("whose proof asks for nothing is never sent: nothing could show whether it happened", async () => {
    for (const proof of [{}, { domains: [] }]) {
      const desk = openDesk({ proof });
      const order = await desk.place();
      expect(order.steps[0]).toMatchObject({ status: "pending", attempts: 0 });
      expect(order.message).toBe("Not sent: nothing shows whether it happened.");
      desk.now += 600_000;
      expect((await desk.place()).steps[0]).toMatchObject({ status: "pending", attempts: 0 });
      expect(desk.sent).toEqual([]);
    }
  });

  it("whose tag cannot be looked up never gets a no for an answer", async () => {
    const desk = openDesk({ call: { send: lost, readTag: () => "t" }, proof: { tag: "t" } });
    desk.tags.set("t", null);
    await desk.place();
    desk.tags.clear();
    desk.now += 600_000;
    expect((await desk.place()).steps[0]).toMatchObject({ status: "unknown", attempts: 1 });
  });

  it("that keeps tags is asked for the tag, for a no as well as for a yes", async () => {
    let lose = true;
    const desk = openDesk({
      proof: { tag: "t" },
      call: {
        readTag: () => "t",
        send: async () => {
          desk.sent.push("buy");
          if (lose) throw new Error("lost");
        },
      },
    });
    desk.tags.set("t", null);
    const order = await desk.place();
    desk.now += LAG_MS;
    const looked = await desk.orders.reconcile(order);
    expect(looked.steps[0]?.status).toBe("unknown");
    desk.now += 59_999;
    expect((await desk.orders.reconcile(looked)).steps[0]?.status).toBe("unknown");
    desk.now += 1;
    expect((await desk.orders.reconcile(looked)).steps[0]?.status).toBe("not-applied");
    desk.tags.set("t", { reference: "found" });
    expect((await desk.orders.reconcile(order)).steps[0]).toMatchObject({ status: "applied", reference: "found" });
    lose = false;
    expect((await desk.place()).steps[0]).toMatchObject({ status: "applied", attempts: 1 });
    expect(desk.sent).toEqual(["buy"]);
  });

  it("whose proof names one thing twice still sees it", async () => {
    const desk = openDesk({ proof: { domains: ["one.com", "one.com"] }, call: { send: lost } });
    const order = await desk.place();
    desk.listed.push("one.com");
    expect((await desk.orders.reconcile(order)).steps[0]?.status).toBe("applied");
  });

  it("gets the items in their one form", async () => {
    let items: unknown;
    const desk = openDesk({
      driver: {
        draft: async (request) => {
          items = request.items;
          return { ...draftOf({}), steps: [], blockers: [{ message: "no" }] };
        },
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

  it("that forgets an item makes no plan", async () => {
    const desk = openDesk();
    const items = [...ITEMS, { kind: "register", domain: "two.com" } as const];
    await expect(desk.orders.plan({ items }, { key: "k" })).rejects.toMatchObject({
      code: "unsupported",
      message: expect.stringContaining("neither buys two.com nor says why not"),
    });
  });
});

describe("a claim", () => {
  it("that the clock says was held longer than 30 s is not sent, and lets go of its names", async () => {
    const desk = openDesk();
    const slow = {
      list: desk.journal.list.bind(desk.journal),
      open: async (id: Parameters<typeof desk.journal.open>[0]) => {
        const session = await desk.journal.open(id);
        return {
          ...session,
          append: async (entry: Parameters<typeof session.append>[0]) => {
            await session.append(entry);
            if (entry.event === "claimed" && entry.attempt === 1) desk.now += 30_000;
          },
        };
      },
    };
    const plan = await desk.orders.plan({ items: ITEMS }, { key: "k" });
    const order = await desk.orders.place(plan, { journal: slow });
    expect(order.steps[0]).toMatchObject({
      status: "pending",
      attempts: 1,
      message: expect.stringMatching(/more than 30 s/),
    });
    expect(desk.sent).toEqual([]);
    expect((await desk.orders.place(plan, { journal: slow })).steps[0]).toMatchObject({
      status: "applied",
      attempts: 2,
    });
    expect(desk.sent).toEqual(["buy"]);
  });
});

describe("a look that takes minutes", () => {
  it("is as good as any other: the order is placed, and looked for once", async () => {
    const desk = openDesk({
      snapshot: (right) => {
        desk.now += 300_000;
        return right;
      },
    });
    expect((await desk.place()).steps[0]).toMatchObject({ status: "applied", attempts: 1 });
    expect([desk.sent, desk.reads]).toEqual([["buy"], 2]);
  });
});

describe("a row that was there before", () => {
  it("never stands for the new one of its name", async () => {
    const desk = openDesk({ call: { send: lost } });
    desk.listed.push({ id: "old", name: "one.com", status: "active" }, "other.com");
    const plan = await desk.orders.plan({ items: ITEMS }, { key: "k" });
    expect(plan.steps[0]?.proof).toEqual({
      domains: ["one.com"],
      known: ["old"],
      witnesses: ["other.com"],
      lagMs: LAG_MS,
    });
    const order = await desk.orders.place(plan, { journal: desk.journal });
    expect(order.status).toBe("unknown");
    desk.now += 600_000;
    const looked = await desk.orders.reconcile(order);
    desk.now += 60_000;
    expect((await desk.orders.reconcile(looked)).steps[0]?.status).toBe("not-applied");
    desk.listed.push({ id: "new", name: "one.com", status: "pending" });
    expect((await desk.orders.reconcile(order)).steps[0]?.status).toBe("applied");
  });

  it.each(["cancelled", "removed", "expired", "failed", "unknown"] as const)(
    "or is %s proves nothing",
    async (status) => {
      const desk = openDesk();
      desk.listed.push({ id: "dead", name: "one.com", status });
      const plan = await desk.orders.plan({ items: ITEMS }, { key: "k" });
      const blind = { ...plan.steps[0]!, proof: { domains: ["one.com"], lagMs: LAG_MS } };
      expect((await desk.orders.place(plan, { journal: desk.journal })).steps[0]?.status).toBe("applied");
      expect(desk.sent).toEqual(["buy"]);
      // The same row, had nobody known of it: neither bought nor absent, so nothing is sent.
      const other = openDesk({ driver: { draft: async () => ({ ...draftOf({}), steps: [blind] }) } });
      const late = await other.orders.plan({ items: ITEMS }, { key: "k" });
      other.listed.push({ id: "dead", name: "one.com", status });
      expect(await other.orders.place(late, { journal: other.journal })).toMatchObject({
        message: `Not sent: one.com is listed as ${status}.`,
        steps: [{ status: "pending", attempts: 0 }],
      });
      expect(other.sent).toEqual([]);
    },
  );
});
