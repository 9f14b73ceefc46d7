import { describe, expect, it } from "vitest";
import type { Journal, JournalEntry, Order } from "../src/index.js";
import { ALL_DONE_MS, BOTH, openShop, REGISTER, statuses, stepOf } from "./orders-shop.js";

// A journal's entries come from files and rows that people edit, disks cut off, and other versions write.

/** The journal with its entries as somebody left them. */
function edited(journal: Journal, edit: (entry: JournalEntry) => object | undefined): Journal {
  return {
    list: (filter) => journal.list(filter),
    open: async (id) => {
      const session = await journal.open(id);
      return {
        entries: async () =>
          (await session.entries()).flatMap((entry) => (edit(entry) as JournalEntry | undefined) ?? []),
        append: (entry) => session.append(entry),
        close: (standing) => session.close(standing),
      };
    },
  };
}

const change =
  (event: JournalEntry["event"], changes: object) =>
  (entry: JournalEntry): object =>
    entry.event === event ? { ...entry, ...changes } : entry;

describe("place: a damaged entry", () => {
  it.each<[string, JournalEntry["event"], object]>([
    ["a claim whose time is a number", "claimed", { at: 5 }],
    ["a claim whose time is a year", "claimed", { at: "2001" }],
    ["a claim without a time", "claimed", { at: undefined }],
    ["a claim that ends at no time", "claimed", { endsBy: "soon" }],
    ["a claim with a broken uptime", "claimed", { uptime: { boot: 1, ms: "2" } }],
    ["an outcome that no call has", "settled", { status: "pending" }],
    ["no outcome", "settled", { status: undefined }],
    ["an attempt that is no number", "settled", { attempt: "1" }],
    ["an event of another version", "settled", { event: "finished" }],
  ])("%s makes its step unknown, and nothing is sent again before it is read back", async (_, event, changes) => {
    const { simulator, provider, plan, journal, lagMs, sent } = await openShop([REGISTER]);
    simulator.world.setHabits({ domainListedMs: lagMs });
    await provider.orders.place(plan, { journal });
    // A claim matters only as long as nobody wrote down what came of it.
    const broken = edited(journal, (entry) =>
      event === "claimed" && entry.event === "settled" ? undefined : change(event, changes)(entry),
    );
    const order = await provider.orders.place(plan, { journal: broken });
    expect(stepOf(order, "register").status).toBe("unknown");
    simulator.clock.advance(lagMs / 2);
    expect((await provider.orders.place(plan, { journal: broken })).status).toBe("unknown");
    expect(sent()).toEqual(["registerDomains"]);
    simulator.clock.advance(lagMs / 2);
    expect(statuses(await provider.orders.place(plan, { journal: broken }))).toEqual({ register: "applied" });
    expect(sent()).toEqual(["registerDomains"]);
  });

  it("of a time that nobody can read still ends: the lag counts from the looks", async () => {
    const { simulator, provider, plan, journal, lagMs, sent } = await openShop([REGISTER]);
    simulator.fault("effects", { kind: "reset", when: "before" });
    await provider.orders.place(plan, { journal });
    const broken = edited(journal, (entry) =>
      entry.event === "settled" ? undefined : change("claimed", { at: 5 })(entry),
    );
    const seen: [string, number][] = [];
    for (let n = 0; n < 8; n++) {
      const order: Order = await provider.orders.resume("order-1", { journal: broken });
      seen.push([order.status, sent().length]);
      simulator.clock.advance(lagMs);
    }
    expect(seen.slice(0, 3)).toEqual(Array.from({ length: 3 }, () => ["unknown", 0]));
    expect(sent()).toEqual(["registerDomains"]);
  });

  it.each<[string, (entry: JournalEntry) => object | undefined]>([
    ["without its plan", (entry) => (entry.event === "planned" ? undefined : entry)],
    ["with a plan that is none", change("planned", { plan: null })],
    [
      "with a plan that was changed",
      (entry) => (entry.event === "planned" ? { ...entry, plan: { ...entry.plan, key: "k" } } : entry),
    ],
  ])("%s is a conflict that says so, and nothing is sent", async (_, edit) => {
    const { provider, plan, journal, sent } = await openShop([REGISTER]);
    await provider.orders.place(plan, { journal });
    for (const run of [
      () => provider.orders.place(plan, { journal: edited(journal, edit) }),
      () => provider.orders.resume("order-1", { journal: edited(journal, edit) }),
    ])
      await expect(run()).rejects.toMatchObject({ code: "conflict", message: expect.stringContaining("is damaged") });
    expect(sent()).toEqual(["registerDomains"]);
  });

  it("of how it all ended is as if it had not ended", async () => {
    const { simulator, provider, plan, journal } = await openShop(BOTH);
    await provider.orders.place(plan, { journal });
    simulator.clock.advance(ALL_DONE_MS);
    expect((await provider.orders.resume("order-1", { journal })).status).toBe("settled");
    const torn = edited(journal, (entry) => (entry.event === "done" ? undefined : entry));
    // The newest rows are missing: those of the order.
    simulator.world.setConditions({ listing: "short" });
    expect((await provider.orders.resume("order-1", { journal: torn })).status).toBe("in-progress");
    expect((await provider.orders.resume("order-1", { journal })).status).toBe("settled");
  });
});
