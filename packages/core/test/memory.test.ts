import { describe, expect, it } from "vitest";
import { testProvider } from "../src/conformance/index.js";
import type { OrderRequest } from "../src/index.js";
import { createMemoryProvider, type MemoryOptions, type MemoryOrderOptions } from "../src/memory/index.js";
import { memoryFixture } from "./memory-fixture.js";
import { ADA } from "./memory-shop.js";

const EVERYTHING: OrderRequest<MemoryOrderOptions> = {
  items: [
    { kind: "register", domain: "new-domain.com", years: 2, forwardTo: "https://example.com", autoRenew: false },
    { kind: "prewarmed", domain: "warm-domain.com" },
    { kind: "mailboxes", domain: "new-domain.com", platform: "google", people: [ADA] },
    { kind: "mailboxes", domain: "known-domain.com", platform: "smtp", people: [ADA] },
  ],
  providerOptions: { sendingTool: { username: "ada", password: { $secret: "tool" } } },
};

const OPTIONS: MemoryOptions = {
  domains: ["known-domain.com"],
  mailboxes: ["grace@second-domain.com", "ada@third-domain.com", "alan@third-domain.com"],
  offers: [{ domain: "warm-domain.com", platform: "microsoft", people: [{ ...ADA, localPart: "warm" }] }],
  secrets: { tool: "synthetic-tool-password" },
};

for (const [name, options] of Object.entries<MemoryOptions>({
  "the memory provider": {},
  "the memory provider with a tenant, tags and one row a page": { tenant: "ten_1", tags: true, pageSize: 1 },
})) {
  testProvider(name, {
    describe,
    it,
    expect,
    remembers: true,
    create: () => {
      const provider = createMemoryProvider({ ...OPTIONS, ...options });
      const world = memoryFixture(provider.simulate);
      return { ...world, provider, order: EVERYTHING, knownAddress: "ada@third-domain.com" };
    },
  });
}
