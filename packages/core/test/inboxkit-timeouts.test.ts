import { describe, expect, it } from "vitest";
import type { InboxKitProvider } from "../src/adapters/inboxkit/index.js";
import { collect } from "../src/kit/listing.js";
import { failureOf } from "./inboxkit-fixture.js";
import { domainsOf, mailboxesOf, openWire, recordsOf } from "./inboxkit-wire.js";

const options = { timeoutMs: 30 };
const ADA = "ada@one.com";
const HOST = { type: "A", host: "www", value: "192.0.2.1" } as const;

/** Each request that a verb makes, and the verb. */
const requests: readonly [path: string, call: (provider: InboxKitProvider) => Promise<unknown>, also?: object][] = [
  ["/workspaces/list", async ({ tenants }) => await collect(tenants.list(options))],
  ["/workspaces/list", async ({ tenants }) => await tenants.get("w-1", options)],
  ["/workspaces/create", async ({ tenants }) => await tenants.create({ name: "x" }, options)],
  ["/domains/list", async ({ domains }) => await collect(domains.list(options))],
  ["/domains/list", async ({ domains }) => await domains.get("one.com", options)],
  ["/domains/search", async ({ domains }) => await domains.search("one", options)],
  ["/domains/available", async ({ domains }) => await domains.check(["one.com"], options)],
  ["/domains/list", async ({ domains }) => await domains.setForwarding("one.com", null, options)],
  ["/domains/forwarding", async ({ domains }) => await domains.setForwarding("one.com", "https://x.example", options)],
  ["/domains/catch-all", async ({ domains }) => await domains.setCatchAll("one.com", ADA, options)],
  ["/domains/catch-all", async ({ domains }) => await domains.setCatchAll("one.com", null, options)],
  ["/dns/list", async ({ domains }) => await domains.setDmarc("one.com", null, options)],
  ["/domains/dmarc", async ({ domains }) => await domains.setDmarc("one.com", { policy: "none" }, options)],
  ["/domains/dmarc", async ({ domains }) => await domains.setDmarc("one.com", null, options)],
  ["/domains/nameservers", async ({ domains }) => await domains.connect("one.com", options)],
  ["/domains/nameservers/check-propagation", async ({ domains }) => await domains.connection("one.com", options)],
  ["/domains/list", async ({ domains }) => await domains.remove("one.com", options)],
  ["/domains/remove", async ({ domains }) => await domains.remove("one.com", options)],
  ["/mailboxes/list", async ({ mailboxes }) => await collect(mailboxes.list(options))],
  ["/mailboxes/list", async ({ mailboxes }) => await mailboxes.get(ADA, options)],
  ["/mailboxes/show-credentials", async ({ mailboxes }) => await mailboxes.credentials(ADA, options)],
  ["/mailboxes/list", async ({ mailboxes }) => await mailboxes.update(ADA, { firstName: "New" }, options)],
  ["/mailboxes/update", async ({ mailboxes }) => await mailboxes.update(ADA, { firstName: "New" }, options)],
  ["/mailboxes/list", async ({ mailboxes }) => await mailboxes.cancel(ADA, options)],
  ["/mailboxes/cancel", async ({ mailboxes }) => await mailboxes.cancel(ADA, options)],
  ["/mailboxes/list", async ({ mailboxes }) => await mailboxes.uncancel(ADA, options)],
  [
    "/mailboxes/uncancel",
    async ({ mailboxes }) => await mailboxes.uncancel(ADA, options),
    { "/mailboxes/list": mailboxesOf({ status: "scheduled_for_cancellation" }) },
  ],
  ["/mailboxes/list", async ({ mailboxes }) => await mailboxes.setForwarding(ADA, null, options)],
  ["/mailboxes/forwarding/setup", async ({ mailboxes }) => await mailboxes.setForwarding(ADA, "x@y.com", options)],
  [
    "/mailboxes/forwarding/update",
    async ({ mailboxes }) => await mailboxes.setForwarding(ADA, "x@y.com", options),
    { "/mailboxes/list": mailboxesOf({ forwarding_email: "z@y.com" }) },
  ],
  [
    "/mailboxes/forwarding/remove",
    async ({ mailboxes }) => await mailboxes.setForwarding(ADA, null, options),
    { "/mailboxes/list": mailboxesOf({ forwarding_email: "z@y.com" }) },
  ],
  ["/dns/list", async ({ dns }) => await collect(dns.list("one.com", options))],
  ["/dns/list", async ({ dns }) => await dns.add("one.com", HOST, options)],
  ["/dns/add", async ({ dns }) => await dns.add("one.com", HOST, options)],
  ["/dns/list", async ({ dns }) => await dns.update("one.com", "r-1", { ttl: 60 }, options)],
  ["/dns/update", async ({ dns }) => await dns.update("one.com", "r-1", { ttl: 60 }, options)],
  ["/dns/list", async ({ dns }) => await dns.remove("one.com", "r-1", options)],
  ["/dns/delete", async ({ dns }) => await dns.remove("one.com", "r-1", options)],
  ["/billing/wallet", async ({ billing }) => await billing.balance(options)],
  ["/billing/pricing-plans", async ({ billing }) => await billing.plans(options)],
  ["/account", async ({ billing }) => await collect(billing.subscriptions.list(options))],
  ["/sequencers/platforms", async ({ exports }) => await exports.platforms(options)],
  ["/sequencers/list", async ({ exports }) => await collect(exports.connections(options))],
  ["/sequencers/add", async ({ exports }) => await exports.connect({ platform: "x", name: "y", apiKey: "z" }, options)],
  ["/mailboxes/list", async ({ exports }) => await exports.start("s-1", [ADA], options)],
  ["/sequencers/list", async ({ exports }) => await exports.start("s-1", [ADA], options)],
  ["/sequencers/export", async ({ exports }) => await exports.start("s-1", [ADA], options)],
  ["/mailboxes/list", async ({ exports }) => await exports.status([ADA], options)],
  ["/sequencers/export/status", async ({ exports }) => await exports.status([ADA], options)],
];

const answers = {
  "/domains/list": domainsOf({}),
  "/mailboxes/list": mailboxesOf({}),
  "/dns/list": recordsOf(
    { _id: "r-1", type: "TXT", host: "@", value: "x" },
    { type: "TXT", host: "_dmarc", value: "v=DMARC1; p=reject" },
  ),
  "/sequencers/list": { data: [{ uid: "s-1", platform: "smartlead" }] },
};

describe("timeoutMs", () => {
  it.each(requests.map(([path, call, also], at) => [at, path, call, also] as const))(
    "bounds request %i: %s",
    async (_, path, call, also) => {
      const { provider, calls } = openWire({ ...answers, ...also, [path]: () => new Promise(() => undefined) });
      expect(await failureOf(call(provider))).toMatchObject({ code: "timeout" });
      expect(calls.at(-1)?.call).toContain(path);
    },
  );
});
