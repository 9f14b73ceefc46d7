import { memoryJournal } from "@mailfleet/core/journal";
import { createScaledMailProvider } from "@mailfleet/core/scaledmail";
import { test } from "@mailfleet/mock/vitest";
import { describe, expect } from "vitest";
import { countUsable, restock } from "../src/restock.js";

// The application under test gets a real provider that talks to a mock: no code of its own is replaced.
const providerOf = (mock) =>
  createScaledMailProvider({
    apiKey: "test-key",
    organizationId: "recORG00000000001",
    baseUrl: mock.url,
    retry: { maxRetries: 0 },
  });

const itemsFor = (domain) => [
  { kind: "register", domain },
  {
    kind: "mailboxes",
    domain,
    platform: "google",
    people: [
      { localPart: "ada", firstName: "Ada", lastName: "Lovelace" },
      { localPart: "grace", firstName: "Grace", lastName: "Hopper" },
    ],
  },
];

const purchases = (mock) =>
  mock.requests.filter((request) => request.operationId === "createCustomOrder" && request.received);

describe("restock", () => {
  test("counts what can be used", async ({ mocks }) => {
    const counts = await countUsable(providerOf(mocks.scaledmail));
    expect(counts.get("example.com")).toBeGreaterThan(0);
    expect(mocks).toHaveNoViolations();
  });

  test("buys a domain that is free, in one call", async ({ mocks }) => {
    // No source shows what ScaledMail answers to an order, so the answer counts for nothing: the order is found again by its tag. A
    // mock remembers nothing, so the test says when the domains show it: not when they are looked at first, and then always.
    mocks.scaledmail.next("getDomains", { example: "listed", times: 2 });
    mocks.scaledmail.next("getDomains", { example: "taggedByKey", times: "always" });
    const result = await restock(providerOf(mocks.scaledmail), {
      key: "demo",
      journal: memoryJournal(),
      items: itemsFor("example.org"),
    });
    expect(result.bought).toBe(true);
    expect(purchases(mocks.scaledmail)).toHaveLength(1);
    expect(mocks).toHaveNoViolations();
  });

  test("buys nothing when the domain is not free", async ({ mocks }) => {
    const result = await restock(providerOf(mocks.scaledmail), {
      key: "client-42",
      journal: memoryJournal(),
      items: itemsFor("example.com"),
    });
    expect(result.bought).toBe(false);
    expect(result.why.join()).toContain("example.com");
    expect(purchases(mocks.scaledmail)).toHaveLength(0);
  });

  test("does not buy again while it is unknown whether the purchase happened", async ({ mocks }) => {
    const mock = mocks.scaledmail;
    const provider = providerOf(mock);
    const journal = memoryJournal();
    const plan = await provider.orders.plan({ items: itemsFor("example.org") }, { key: "client-42" });
    mock.fault("createCustomOrder", { kind: "reset", when: "after" });

    expect((await provider.orders.place(plan, { journal })).status).toBe("unknown");
    expect((await provider.orders.place(plan, { journal })).status).toBe("unknown");
    expect(purchases(mock)).toHaveLength(1);
  });
});
