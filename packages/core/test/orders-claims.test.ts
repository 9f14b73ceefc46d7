import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Journal, PurchaseId } from "../src/index.js";
import { fileJournal, memoryJournal } from "../src/journal/index.js";
import type { OrderDriver } from "../src/kit.js";
import { readClaims } from "../src/orders/claims.js";
import { mailboxes, register } from "./inboxkit-fixture.js";
import { type Bench, openBench } from "./simulated-wire.js";

const dir = await mkdtemp(path.join(tmpdir(), "claims-"));
afterAll(async () => await rm(dir, { recursive: true, force: true }));
let folders = 0;

const JOURNALS: readonly [string, () => Journal][] = [
  ["in memory", memoryJournal],
  ["in files", () => fileJournal(path.join(dir, String(folders++)))],
];

describe("claims", () => {
  it("of the purchase itself are not another's; of the same key elsewhere they are", async () => {
    const owners: Record<string, PurchaseId> = {
      "own.com": { provider: "desk", tenant: "T", key: "k" },
      "tenant.com": { provider: "desk", tenant: "U", key: "k" },
      "provider.com": { provider: "chair", tenant: "T", key: "k" },
      "key.com": { provider: "desk", tenant: "T", key: "j" },
    };
    const journal = { ...memoryJournal(), holderOf: async (name: string) => owners[name] };
    const items = [...Object.keys(owners), "free.com"].map((name) => register(name));
    const driver = { provider: "desk", tenant: "T" } as OrderDriver;
    const claims = await readClaims(journal, driver, { key: "k", items, providerOptions: undefined });
    expect([...claims]).toEqual([
      ["tenant.com", "k"],
      ["provider.com", "k"],
      ["key.com", "j"],
    ]);
  });
});

describe.each(JOURNALS)("a name that is not available, with a journal %s", (_where, open) => {
  /** An order whose reply was lost, and a provider that shows nothing of it but that the name is gone. */
  async function openDoubt(): Promise<{ shop: Bench<"inboxkit">; journal: Journal }> {
    const [shop, journal] = [openBench("inboxkit"), open()];
    const { orders } = shop.provider;
    const plan = await orders.plan({ items: [register("one.com")] }, { key: "march" });
    const { simulator } = shop;
    simulator.fault("registerDomains", { kind: "garbled" });
    simulator.world.setConditions({ listing: "empty" });
    expect((await orders.place(plan, { journal })).status).toBe("unknown");
    simulator.world.sellElsewhere("two.com");
    return { shop, journal };
  }
  const blockersOf = async (
    { shop }: Awaited<ReturnType<typeof openDoubt>>,
    name: string,
    options: { key: string; journal?: Journal },
  ): Promise<string[]> => {
    const plan = await shop.provider.orders.plan({ items: [register(name)] }, options);
    return plan.blockers.map(({ message }) => message);
  };
  const IS_TAKEN = "one.com is taken: somebody has registered it, perhaps you under another key or in another account.";

  it("may be yours, if another purchase has an unsettled claim on it: the key is named", async () => {
    const doubt = await openDoubt();
    const { journal } = doubt;
    expect(await blockersOf(doubt, "one.com", { key: "april", journal })).toEqual([
      'one.com is not available, and may be yours: key "march" has an unsettled claim on it. Go on with that order first.',
    ]);
    expect(await blockersOf(doubt, "two.com", { key: "april", journal })).toEqual([IS_TAKEN.replace("one", "two")]);
    expect(await blockersOf(doubt, "one.com", { key: "april" })).toEqual([IS_TAKEN]);
  });

  it("is taken, as far as a journal knows that cannot tell, or fails", async () => {
    const doubt = await openDoubt();
    const { holderOf: _, ...silent } = doubt.journal;
    const failing: Journal = {
      ...doubt.journal,
      holderOf: async () => {
        throw new Error("disk full");
      },
    };
    for (const journal of [silent, failing])
      expect(await blockersOf(doubt, "one.com", { key: "april", journal })).toEqual([IS_TAKEN]);
  });

  it("is held until it is released or everything is there, by whoever claimed it", async () => {
    const [shop, journal] = [openBench("inboxkit"), open()];
    const { orders } = shop.provider;
    const items = [register("one.com"), mailboxes("one.com", ["ada"])];
    await orders.place(await orders.plan({ items }, { key: "march" }), { journal, needsTimeoutMs: 0 });
    expect(await journal.holderOf?.("ONE.com")).toMatchObject({ provider: "inboxkit", key: "march" });
    expect(await journal.holderOf?.("ada@one.com")).toBeUndefined();
    shop.simulator.clock.advance(86_400_000);
    await orders.resume("march", { journal });
    shop.simulator.clock.advance(86_400_000);
    expect((await orders.resume("march", { journal })).status).toBe("settled");
    expect(await journal.holderOf?.("one.com")).toBeUndefined();
    expect(await journal.holderOf?.("never.com")).toBeUndefined();
  });
});
