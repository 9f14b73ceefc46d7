import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { Provider } from "../src/index.js";
import { createCredentials, createProvider } from "../src/kit.js";

const calls: unknown[][] = [];
const verb =
  (name: string) =>
  (...args: unknown[]): unknown => {
    calls.push([name, ...args]);
    return Promise.resolve();
  };

const provider = createProvider<Provider>({
  id: "acme",
  name: "Acme",
  native: {},
  domains: { list: verb("list"), get: verb("get"), setForwarding: verb("setForwarding") },
  mailboxes: { list: verb("list"), get: verb("get"), credentials: verb("credentials") },
  billing: { subscriptions: { list: verb("list"), setAutoRenew: verb("setAutoRenew") } },
  orders: { plan: verb("plan") },
} as never);

describe("a verb", () => {
  it("takes the options that it knows, and undefined", async () => {
    calls.length = 0;
    provider.mailboxes.list({ domain: "example.com", limit: undefined });
    await provider.domains.setForwarding?.("example.com", "https://example.org", { timeoutMs: 5 });
    await provider.domains.get("example.com", undefined);
    expect(calls.map(([name]) => name)).toEqual(["list", "setForwarding", "get"]);
  });

  it("refuses an option that it does not know, and calls nothing", async () => {
    calls.length = 0;
    const misspelt: object = { domian: "example.com" };
    expect(() => provider.mailboxes.list(misspelt)).toThrow(
      "mailboxes.list: the option domian is unknown; there is signal, timeoutMs, limit, domain.",
    );
    await expect(provider.domains.get("example.com", misspelt)).rejects.toMatchObject({
      code: "invalid-argument",
      provider: "acme",
      operation: "domains.get",
      outcome: "not-applied",
    });
    await expect(provider.billing?.subscriptions?.setAutoRenew?.("s", true, misspelt)).rejects.toThrow("domian");
    await expect(provider.domains.setForwarding?.("example.com", "https://a.com", misspelt)).rejects.toThrow("domian");
    await expect(provider.orders.plan({ items: [] }, { key: "k", jurnal: {} } as never)).rejects.toThrow("jurnal");
    expect(calls).toEqual([]);
  });

  it("refuses options that are no object", async () => {
    await expect(provider.domains.get("example.com", "fast" as never)).rejects.toThrow(
      "domains.get: its options must be an object.",
    );
  });

  it("is listed with its noun", () => {
    expect(provider.capabilities).toContain("billing.subscriptions.setAutoRenew");
    expect(provider.capabilities).toContain("domains.setForwarding");
  });
});

describe("credentials", () => {
  const credentials = createCredentials({ username: "ada@example.com", password: "synthetic-password" });

  it("print whose they are, and nothing else, however they are printed", () => {
    const ways = [
      String(credentials),
      `${credentials}`,
      JSON.stringify({ credentials }),
      inspect(credentials),
      inspect({ deep: [credentials] }, { showHidden: true }),
      JSON.stringify({ ...credentials }),
      Object.entries(credentials).join(),
      inspect(structuredClone({ ...credentials })),
    ];
    for (const way of ways) expect(way).toContain("ada@example.com");
    expect(ways.filter((way) => way.includes("synthetic-password"))).toEqual([]);
  });

  it("give the secrets to who asks", () => {
    expect(credentials.reveal()).toEqual({ username: "ada@example.com", password: "synthetic-password" });
  });
});
