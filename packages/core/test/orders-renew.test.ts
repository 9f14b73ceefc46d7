import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Journal, Order, OrderItem, Plan, Renewed } from "../src/index.js";
import { fileJournal, memoryJournal } from "../src/journal/index.js";
import type { DraftStep, OrderDriver, PaidTime, StepRequest } from "../src/kit.js";
import { hashPlan } from "../src/orders/hash.js";
import { addToLook, covers, missingFrom } from "../src/orders/scope.js";
import { type Desk, LAG_MS, openDesk } from "./orders-desk.js";

const DOMAIN: OrderItem = { kind: "renew", domain: "one.com", what: "domain" };
const BOXES: OrderItem = { kind: "renew", domain: "one.com", what: "mailboxes" };
const PAID = "2026-02-01T00:00:00.000Z";
const LONGER = "2027-02-01T00:00:00.000Z";

interface RenewDesk extends Desk {
  /** Until when each is paid for. What is not in here cannot be read. */
  readonly paid: Map<string, PaidTime>;
  /** What the provider does with a call. */
  renew: (names: readonly string[]) => unknown;
  plan(items?: readonly OrderItem[], key?: string): Promise<Plan>;
}

const namesIn = ({ body }: StepRequest): string[] => [...((body?.["names"] as string[] | undefined) ?? [])];

/** A desk that renews: one call for everything. */
function openRenewals(driver: Partial<OrderDriver> = {}): RenewDesk {
  const paid = new Map<string, PaidTime>([
    ["one.com", { until: PAID }],
    ["two.com", { until: PAID }],
    ["mailboxes of one.com", { id: "S1", until: PAID }],
  ]);
  const desk = openDesk({
    call: {
      readNames: namesIn,
      send: async (request) => {
        desk.sent.push(...namesIn(request));
        return renewals.renew(namesIn(request));
      },
    },
    driver: {
      draft: async ({ items }) => {
        const names = items.map((item) => (item === undefined ? "" : nameOf(item)));
        const renewed = names.map((name): Renewed => {
          const { id, until } = paid.get(name) ?? { until: PAID };
          return { name, after: until, ...(id !== undefined && { id }) };
        });
        const step: DraftStep = {
          id: "renew",
          operation: "buy",
          effect: "spend",
          request: { body: { names } },
          proof: { renewed },
          items: items.map((_, index) => index),
        };
        return { steps: [step], blockers: [], warnings: [], price: {}, paidFrom: "wallet" };
      },
      read: async () => ({
        domains: { items: [], complete: true, problems: [] },
        mailboxes: { items: [], complete: true, problems: [] },
        tags: new Map(),
        paid: new Map(paid),
      }),
      ...driver,
    },
  });
  const renewals: RenewDesk = Object.assign(desk, {
    paid,
    renew: (names: readonly string[]) => {
      for (const name of names) paid.set(name, { ...paid.get(name), until: LONGER });
      return {};
    },
    plan: async (items: readonly OrderItem[] = [DOMAIN], key = "k") => await desk.orders.plan({ items }, { key }),
  });
  return renewals;
}

function nameOf(item: OrderItem): string {
  return item.kind === "renew" && item.what === "mailboxes" ? `mailboxes of ${item.domain}` : item.domain;
}

/** The desk's journal, in which a look has proven something of the step. */
function journalAfter({ journal }: Desk, word: { status: "applied"; missing: string[] }): Journal {
  return {
    list: (filter) => journal.list(filter),
    open: async (id) => {
      const session = await journal.open(id);
      const entries = async () => [
        ...(await session.entries()),
        { step: "renew", attempt: 1, event: "proven", at: "2026-01-01T00:03:00.000Z", ...word } as const,
      ];
      return { ...session, entries };
    },
  };
}

const lost = (): never => {
  throw new Error("lost");
};

describe("a renewal", () => {
  it("is sent once, and ready when the paid time has moved on", async () => {
    const desk = openRenewals();
    const plan = await desk.plan([DOMAIN, BOXES]);
    expect(plan.steps[0]?.proof).toEqual({
      renewed: [
        { name: "one.com", after: PAID },
        { name: "mailboxes of one.com", id: "S1", after: PAID },
      ],
      lagMs: LAG_MS,
    });
    const first = await desk.orders.place(plan, { journal: desk.journal });
    expect(first).toMatchObject({ status: "in-progress", steps: [{ status: "applied", attempts: 1 }] });
    const order = await desk.orders.place(plan, { journal: desk.journal });
    expect(order.status).toBe("settled");
    expect(order.items).toEqual([
      { item: 0, kind: "renewal", name: "one.com", status: "ready", message: `It is paid for until ${LONGER}.` },
      {
        item: 1,
        kind: "renewal",
        name: "mailboxes of one.com",
        status: "ready",
        message: `It is paid for until ${LONGER}.`,
      },
    ]);
    expect(desk.sent).toEqual(["one.com", "mailboxes of one.com"]);
  });

  it("that is accepted is pending until it shows", async () => {
    const desk = openRenewals();
    desk.renew = () => ({});
    const order = await desk.orders.place(await desk.plan(), { journal: desk.journal });
    desk.now += 5_000;
    const later = await desk.orders.resume("k", { journal: desk.journal });
    expect([order.status, later.status, later.items[0]?.status]).toEqual(["in-progress", "in-progress", "pending"]);
    expect((await desk.orders.get(later)).items[0]?.status).toBe("pending");
    desk.paid.set("one.com", { until: LONGER });
    expect(await desk.orders.get(later)).toMatchObject({ status: "settled", items: [{ status: "ready" }] });
    expect(desk.sent).toEqual(["one.com"]);
  });

  it("that happened before it was sent is not sent", async () => {
    const desk = openRenewals();
    const plan = await desk.plan();
    desk.paid.set("one.com", { until: LONGER });
    const order = await desk.orders.place(plan, { journal: desk.journal });
    expect(order).toMatchObject({ status: "settled", steps: [{ status: "applied", attempts: 0 }] });
    expect(desk.sent).toEqual([]);
  });

  it.each<[string, PaidTime | undefined, string]>([
    ["cannot be read", undefined, "one.com is not shown with the time that it is paid for"],
    [
      "ends earlier than it did",
      { until: "2025-12-01T00:00:00.000Z" },
      `one.com is paid for until 2025-12-01T00:00:00.000Z, and was until ${PAID}`,
    ],
  ])("is not sent while the paid time %s", async (_, time, why) => {
    const desk = openRenewals();
    const plan = await desk.plan();
    if (time) desk.paid.set("one.com", time);
    else desk.paid.clear();
    const order = await desk.orders.place(plan, { journal: desk.journal });
    expect(order).toMatchObject({ message: `Not sent: ${why}.`, steps: [{ status: "pending", attempts: 0 }] });
    expect(desk.sent).toEqual([]);
  });

  it("is not sent where another one stands under the same name", async () => {
    const desk = openRenewals();
    const plan = await desk.plan([BOXES]);
    desk.paid.set("mailboxes of one.com", { id: "S2", until: PAID });
    const order = await desk.orders.place(plan, { journal: desk.journal });
    expect(order.message).toContain("shown under another id than when it was planned");
    expect(desk.sent).toEqual([]);
  });

  it.each([
    ["a day", "2026-02-02T00:00:00.000Z", 1],
    ["days of grace", "2026-02-08T00:00:00.000Z", 1],
    ["a month", "2026-03-01T00:00:00.000Z", 0],
  ])("is not taken for done for %s more: %s", async (_, until, sent) => {
    const desk = openRenewals();
    const plan = await desk.plan();
    desk.paid.set("one.com", { until });
    await desk.orders.place(plan, { journal: desk.journal });
    expect(desk.sent).toHaveLength(sent);
  });

  it("whose reply is lost is looked for, and not sent again", async () => {
    const desk = openRenewals();
    desk.renew = (names) => {
      for (const name of names) desk.paid.set(name, { until: LONGER });
      return lost();
    };
    const plan = await desk.plan();
    expect((await desk.orders.place(plan, { journal: desk.journal })).steps[0]?.status).toBe("applied");
    expect(desk.sent).toEqual(["one.com"]);
  });

  it("that was lost before it arrived takes the lag and two looks for a no, and is sent again then", async () => {
    const desk = openRenewals();
    desk.renew = lost;
    const plan = await desk.plan();
    const place = async (): Promise<Order> => await desk.orders.place(plan, { journal: desk.journal });
    expect((await place()).steps[0]?.status).toBe("unknown");
    desk.now += LAG_MS;
    expect((await place()).steps[0]?.status).toBe("unknown");
    desk.now += 59_000;
    expect((await place()).steps[0]?.status).toBe("unknown");
    expect(desk.sent).toHaveLength(1);
    desk.now += 1_000;
    expect((await place()).steps[0]).toMatchObject({ status: "unknown", attempts: 2 });
    expect(desk.sent).toHaveLength(2);
  });

  it("that cannot be read any more is never a no", async () => {
    const desk = openRenewals();
    desk.renew = lost;
    const plan = await desk.plan();
    let order = await desk.orders.place(plan, { journal: desk.journal });
    desk.paid.clear();
    for (let hours = 0; hours < 48; hours++) {
      desk.now += 3_600_000;
      order = await desk.orders.reconcile(order);
      expect((await desk.orders.place(plan, { journal: desk.journal })).steps[0]?.status).toBe("unknown");
    }
    expect(order.steps[0]?.status).toBe("unknown");
    expect(desk.sent).toHaveLength(1);
  });

  it("that showed once in part, and then not at all, is neither sent again nor given up", async () => {
    const desk = openRenewals();
    desk.renew = lost;
    const plan = await desk.plan([DOMAIN, { kind: "renew", domain: "two.com", what: "domain" }]);
    await desk.orders.place(plan, { journal: desk.journal });
    desk.paid.set("one.com", { until: LONGER });
    desk.now += LAG_MS;
    await desk.orders.resume("k", { journal: desk.journal });
    desk.paid.set("one.com", { until: PAID });
    for (let looks = 0; looks < 3; looks++) {
      desk.now += 120_000;
      const order = await desk.orders.resume("k", { journal: desk.journal });
      expect(order.steps[0]).toMatchObject({ status: "unknown", attempts: 1 });
    }
    expect(desk.sent).toEqual(["one.com", "two.com"]);
  });

  it("of which a part happened goes on with the rest", async () => {
    const desk = openRenewals();
    desk.renew = ([first]) => {
      desk.renew = (names) => {
        for (const name of names) desk.paid.set(name, { until: LONGER });
        return {};
      };
      desk.paid.set(first ?? "", { until: LONGER });
      return lost();
    };
    const plan = await desk.plan([DOMAIN, { kind: "renew", domain: "two.com", what: "domain" }]);
    let order = await desk.orders.place(plan, { journal: desk.journal });
    for (let looks = 0; looks < 4 && order.status !== "settled"; looks++) {
      desk.now += 120_000;
      order = await desk.orders.place(plan, { journal: desk.journal });
    }
    expect(order.items.map(({ name, status }) => [name, status])).toEqual([
      ["one.com", "ready"],
      ["two.com", "ready"],
    ]);
    expect(desk.sent).toEqual(["one.com", "two.com", "two.com"]);
  });

  it("is measured from its first plan, also in a plan of what is left: what was renewed since is not paid for again", async () => {
    const desk = openRenewals();
    desk.renew = lost;
    const plan = await desk.plan([DOMAIN, { kind: "renew", domain: "two.com", what: "domain" }]);
    await desk.orders.place(plan, { journal: desk.journal });
    const journal = journalAfter(desk, { status: "applied", missing: ["two.com"] });
    desk.paid.set("two.com", { until: LONGER });
    const rest = await desk.orders.plan({ items: plan.items }, { key: "k", journal });
    expect(rest.steps[0]?.proof.renewed).toEqual([{ name: "two.com", after: PAID }]);
  });

  it("of one thing under two keys is a conflict; of a domain and of its mailboxes it is not", async () => {
    const desk = openRenewals();
    desk.renew = lost;
    await desk.orders.place(await desk.plan([BOXES], "a"), { journal: desk.journal });
    await expect(desk.orders.place(await desk.plan([BOXES], "b"), { journal: desk.journal })).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining('"a"'),
    });
    const domain = await desk.orders.place(await desk.plan([DOMAIN], "c"), { journal: desk.journal });
    expect(domain.steps[0]).toMatchObject({ attempts: 1 });
    expect(desk.sent).toEqual(["mailboxes of one.com", "one.com"]);
  });

  it("is kept in files as well", async () => {
    const dir = await mkdtemp(path.join(tmpdir(), "renew-"));
    try {
      const desk = openRenewals();
      desk.renew = lost;
      const journal = fileJournal(dir);
      await desk.orders.place(await desk.plan([BOXES], "a"), { journal });
      expect(await journal.holderOf?.("mailboxes of one.com")).toEqual({ provider: "desk", key: "a" });
      const other = desk.orders.place(await desk.plan([BOXES], "b"), { journal });
      await expect(other).rejects.toMatchObject({ code: "conflict" });
    } finally {
      await rm(dir, { recursive: true, force: true });
    }
  });

  it("planned twice is bought once: the second finds the time moved on", async () => {
    const desk = openRenewals();
    const [a, b] = [await desk.plan([DOMAIN], "a"), await desk.plan([DOMAIN], "b")];
    await desk.orders.place(a, { journal: desk.journal });
    await desk.orders.resume("a", { journal: desk.journal });
    expect((await desk.orders.place(b, { journal: desk.journal })).steps[0]).toMatchObject({
      status: "applied",
      attempts: 0,
    });
    expect(desk.sent).toEqual(["one.com"]);
  });
});

describe("a look", () => {
  const scope = { domains: true, mailboxesOn: [], tags: [] };

  it("that lacks a renewal does not answer for it, and what it lacks is read beside", () => {
    expect(covers(scope, { ...scope, renewals: ["one.com"] })).toBe(false);
    expect(covers({ ...scope, renewals: ["one.com", "two.com"] }, { ...scope, renewals: ["one.com"] })).toBe(true);
    const [at, nothing] = [{ at: PAID }, { items: [], complete: true, problems: [] }];
    const reading = { domains: nothing, mailboxes: nothing, tags: new Map() };
    const paid = (name: string) => new Map([[name, { until: PAID }]]);
    const own = { reading: { ...reading, paid: paid("one.com") }, at, ended: at, entries: 0 };
    const look = { ...own, scope: { ...scope, renewals: ["one.com"] } };
    const wanted = { ...scope, renewals: ["one.com", "two.com"] };
    expect(missingFrom(look, wanted)).toEqual({ domains: false, mailboxesOn: [], tags: [], renewals: ["two.com"] });
    const more = {
      ...look,
      scope: { ...scope, renewals: ["two.com"] },
      reading: { ...reading, paid: paid("two.com") },
    };
    const both = addToLook(look, more);
    expect([both.scope.renewals, [...(both.reading.paid?.keys() ?? [])]]).toEqual([
      ["one.com", "two.com"],
      ["one.com", "two.com"],
    ]);
  });
});

describe("a plan of renewals", () => {
  it.each<[string, OrderItem[], string]>([
    ["of nothing known", [{ kind: "renew", domain: "one.com", what: "all" } as never], 'what must be "domain" or'],
    ["with a number of years", [{ ...DOMAIN, years: 2 } as never], 'renew has no "years"'],
    ["of one thing twice", [BOXES, BOXES], "mailboxes of one.com is ordered twice"],
    ["of what is registered in it", [{ kind: "register", domain: "one.com" }, DOMAIN], "one.com is ordered twice"],
  ])("%s is refused", async (_, items, words) => {
    await expect(openRenewals().plan(items)).rejects.toMatchObject({
      code: "invalid-argument",
      message: expect.stringContaining(words),
    });
  });

  it.each<[string, object]>([
    ["without a time", { name: "one.com" }],
    ["with a time that is none", { name: "one.com", after: "soon" }],
    ["with an id that is none", { name: "one.com", after: PAID, id: 7 }],
    ["with more than that", { name: "one.com", after: PAID, until: LONGER }],
    ["of something else", { name: "two.com", after: PAID }],
  ])("whose proof was changed is refused: %s", async (_, renewed) => {
    const desk = openRenewals();
    const plan = await desk.plan();
    const steps = plan.steps.map((step) => ({ ...step, proof: { ...step.proof, renewed: [renewed as Renewed] } }));
    const changed = { ...plan, steps };
    const placed = desk.orders.place({ ...changed, hash: await hashPlan(changed) }, { journal: memoryJournal() });
    await expect(placed).rejects.toMatchObject({ code: "invalid-argument" });
    expect(desk.sent).toEqual([]);
  });
});
