import type { Rule } from "./harness.js";
import { codeOf } from "./validator.js";

/** The nouns of the contract. A provider has some of them. */
const NOUNS = ["tenants", "domains", "mailboxes", "dns", "orders", "prewarm", "billing", "exports", "webhooks"];

/** The verbs that every provider has. */
export const REQUIRED: readonly string[] = [
  "domains.list",
  "domains.get",
  "mailboxes.list",
  "mailboxes.get",
  "mailboxes.credentials",
  "orders.plan",
  "orders.place",
  "orders.resume",
  "orders.get",
  "orders.reconcile",
];

export const providerRules: readonly Rule[] = [
  {
    name: "provider: says who it is",
    reads: true,
    run: async ({ fixture: { provider }, expect }) => {
      expect(/^[a-z][a-z0-9-]*$/.test(provider.id)).toBe(true);
      expect(provider.name.trim()).toBe(provider.name);
      expect(provider.name === "").toBe(false);
      expect("tenant" in provider && !provider.tenant).toBe(false);
      expect(provider.native === undefined).toBe(false);
    },
  },
  {
    name: "provider: capabilities are what is there, and what is not there is absent",
    reads: true,
    run: async ({ fixture: { provider }, expect }) => {
      const verbs = new Map<string, unknown>();
      const gather = (noun: string, members: unknown): void => {
        for (const [name, member] of Object.entries(members ?? {}))
          if (typeof member === "object" && member !== null) gather(`${noun}.${name}`, member);
          else verbs.set(`${noun}.${name}`, member);
      };
      for (const noun of NOUNS.filter((each) => each in provider)) gather(noun, Reflect.get(provider, noun));
      const stubs = [...verbs].filter(([, member]) => typeof member !== "function").map(([name]) => name);
      expect(stubs).toEqual([]);
      expect([...provider.capabilities].sort()).toEqual([...verbs.keys()].sort());
      expect(REQUIRED.filter((verb) => !verbs.has(verb))).toEqual([]);
    },
  },
  {
    name: "provider: shows no secret",
    reads: true,
    run: async ({ fixture: { provider, secrets = [] }, expect }) => {
      const { native: _, ...own } = provider;
      const shown = JSON.stringify(own);
      expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
    },
  },
  {
    name: "reads: stop when their signal says so, and say that they were stopped",
    reads: true,
    run: async ({ fixture: { provider }, expect }) => {
      const signal = AbortSignal.abort();
      const lists = [provider.domains.list({ signal }), provider.mailboxes.list({ signal })];
      for (const listing of lists) {
        const read = async (): Promise<void> => {
          for await (const _ of listing) break;
        };
        expect(await codeOf(read)).toBe("aborted");
      }
    },
  },
];
