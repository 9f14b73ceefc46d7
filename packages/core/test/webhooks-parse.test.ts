import { describe, expect, it } from "vitest";
import type { WebhookEvent, Webhooks } from "../src/contract/index.js";
import { MailfleetError } from "../src/index.js";
import { coldMailReseller, exampleOf, examplesOf, inboxKit } from "./webhooks-fixture.js";

type ProviderId = "inboxkit" | "coldmailreseller";
const webhooksOf = (provider: ProviderId): Webhooks => (provider === "inboxkit" ? inboxKit : coldMailReseller).webhooks;
const read = (provider: ProviderId, event: string): WebhookEvent =>
  webhooksOf(provider).parse(exampleOf(provider, event));
/** The event of an example in which other values stand at these paths. */
const bent = (provider: ProviderId, event: string, values: Readonly<Record<string, unknown>>): WebhookEvent => {
  const body: unknown = JSON.parse(exampleOf(provider, event));
  for (const [path, value] of Object.entries(values)) {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const owner = keys.reduce<unknown>((object, key) => Reflect.get(Object(object), key), body);
    Reflect.set(Object(owner), last, value);
  }
  return webhooksOf(provider).parse(JSON.stringify(body));
};

const USER = "USER000000000000000000000001";
const EVENT = "EVENT00000000000000000000001";
const from = (rawType: string, identity = EVENT): object => ({
  provider: "coldmailreseller",
  rawType,
  dedupeKey: `coldmailreseller:${rawType}:${identity}`,
  tenant: USER,
});
const ORDER = { type: "order", id: "ORDER00000000000000000000001", subscriptions: [], addresses: [] };
const DOMAIN = { type: "domain", domain: "example.com" };
const DOMAIN_ID = "DOMAIN0000000000000000000001";
const MAILBOX = {
  type: "mailbox",
  address: "ada@example.com",
  domain: "example.com",
  id: "MAILBOX000000000000000000001",
};
const SUBSCRIPTION = {
  type: "subscription",
  id: "SUBSCRIPTION0000000000000001",
  domain: "example.com",
  paidUntil: "2026-12-10T11:18:31.479Z",
};

describe("an event of Cold Mail Reseller", () => {
  it.each([
    ["domain.order.success", { ...ORDER, domains: ["example.com"], failed: false }],
    [
      "domain.order.failed",
      { ...ORDER, domains: ["example.com"], failed: true, problem: "Workspace validation failed" },
    ],
    ["domain.renewal.success", { ...DOMAIN, id: DOMAIN_ID, failed: false }],
    ["domain.renewal.failed", { ...DOMAIN, failed: true, problem: "Insufficient wallet balance" }],
    ["domain.grace_period", { ...DOMAIN, id: DOMAIN_ID, status: "expiring", failed: false }],
    ["domain.expired", { ...DOMAIN, id: DOMAIN_ID, status: "expired", failed: false }],
    ["mailbox.order.success", { ...ORDER, domains: ["example.com"], subscriptions: [SUBSCRIPTION.id], failed: false }],
    ["mailbox.order.failed", { ...ORDER, domains: ["example.com"], failed: true, problem: "A synthetic reason" }],
    ["mailbox.created", { ...MAILBOX, status: "active", failed: false }],
    ["mailbox.updated", { ...MAILBOX, failed: false }],
    ["mailbox.exported", { type: "export", address: "ada@example.com", status: "done", failed: false }],
    ["subscription.renewing", { ...SUBSCRIPTION, status: "active", rawStatus: "RENEWING", failed: false }],
    ["subscription.renewal.success", { ...SUBSCRIPTION, status: "active", rawStatus: "ACTIVE", failed: false }],
    [
      "subscription.renewal.failed",
      {
        ...SUBSCRIPTION,
        status: "active",
        rawStatus: "ACTIVE",
        failed: true,
        problem: "The domain is in its grace period",
      },
    ],
    ["subscription.past_due", { ...SUBSCRIPTION, status: "past-due", rawStatus: "PAST_DUE", failed: false }],
    ["subscription.expired", { ...SUBSCRIPTION, status: "expired", rawStatus: "EXPIRED", failed: false }],
    ["subscription.cancelled", { ...SUBSCRIPTION, status: "cancelled", rawStatus: "CANCELLED", failed: false }],
    ["subscription.updated", { ...SUBSCRIPTION, status: "active", rawStatus: "ACTIVE", failed: false }],
    [
      "prewarmup.order.success",
      {
        ...ORDER,
        domains: ["example.com"],
        subscriptions: [SUBSCRIPTION.id],
        addresses: ["ada@example.com", "grace@example.com"],
        failed: false,
      },
    ],
    [
      "prewarmup.order.failed",
      { ...ORDER, domains: ["example.net"], failed: true, problem: "No pre-warmed mailboxes are left" },
    ],
    ["dns-record.updated", { type: "dns", domain: "example.com" }],
  ])("says what it says: %s", (event, said) => {
    expect(read("coldmailreseller", event)).toEqual({ ...from(event), ...said });
  });

  it("is known in the forms that the documentation shows besides", () => {
    const overview = read("coldmailreseller", "domain.order.success.overview");
    expect(overview).toMatchObject({ type: "order", domains: ["example.com"], failed: false });
    for (const rawType of ["mailbox.warmup.started", "mailbox.warmup.removed"])
      expect(read("coldmailreseller", rawType)).toMatchObject({ ...MAILBOX, rawType, failed: false });
  });

  it("has a key of its own, also without an id", () => {
    const events = Object.values(examplesOf("coldmailreseller")).map((body) => coldMailReseller.webhooks.parse(body));
    expect(new Set(events.map(({ dedupeKey }) => dedupeKey)).size).toBe(events.length);
    const bare = (email: string): string =>
      bent("coldmailreseller", "mailbox.warmup.started", { "data.email": email }).dedupeKey;
    expect(bare("ada@example.com")).toBe(read("coldmailreseller", "mailbox.warmup.started").dedupeKey);
    expect(bare("bob@example.com")).not.toBe(bare("ada@example.com"));
  });

  it("calls every documented event by a type", () => {
    for (const body of Object.values(examplesOf("coldmailreseller")))
      expect(coldMailReseller.webhooks.parse(body).type).not.toBe("unrecognized");
  });
});

describe("an event of InboxKit", () => {
  const tenant = "00000000-0000-4000-8000-000000000001";
  const base = { provider: "inboxkit", tenant, sentAt: "2026-11-22T10:00:00.000Z" };

  it.each([
    [
      "domain.status_changed",
      {
        type: "domain",
        domain: "example-business.com",
        id: "00000000-0000-4000-8000-000000000101",
        status: "active",
        rawStatus: "active",
      },
    ],
    [
      "mailbox.status_changed",
      {
        type: "mailbox",
        address: "ada@example-business.com",
        domain: "example-business.com",
        id: "00000000-0000-4000-8000-000000000201",
        status: "active",
        rawStatus: "active",
      },
    ],
    [
      "consent_request.status_changed",
      { type: "consent", id: "00000000-0000-4000-8000-000000000601", rawStatus: "completed" },
    ],
    [
      "client_id_request.status_changed",
      {
        type: "consent",
        id: "00000000-0000-4000-8000-000000000602",
        domain: "example-business.com",
        rawStatus: "completed",
      },
    ],
  ])("says what it says: %s", (rawType, said) => {
    const { id, rawStatus } = said;
    const dedupeKey = `inboxkit:${rawType}:${id} ${rawStatus} 2026-11-22T09:59:30.000Z`;
    expect(read("inboxkit", rawType)).toEqual({ ...base, ...said, rawType, dedupeKey, failed: false });
  });

  it("says that something failed, and why where it is told", () => {
    const mailbox = bent("inboxkit", "mailbox.status_changed", { "data.mailbox.status": "renewal_failed" });
    expect(mailbox).toMatchObject({ status: "failed", rawStatus: "renewal_failed", failed: true });
    const consent = bent("inboxkit", "consent_request.status_changed", {
      "data.consent_request.status": "errored",
      "data.consent_request.status_reason": "Not an administrator",
    });
    expect(consent).toMatchObject({ type: "consent", failed: true, problem: "Not an administrator" });
  });

  it("keeps a state that it does not know, without taking it for one that it knows", () => {
    const event = bent("inboxkit", "domain.status_changed", { "data.domain.status": "frozen" });
    expect(event).toMatchObject({ type: "domain", status: "unknown", rawStatus: "frozen", failed: false });
  });

  it("has the same key when it is sent again later, and another once the state changes again", () => {
    const first = read("inboxkit", "mailbox.status_changed").dedupeKey;
    expect(bent("inboxkit", "mailbox.status_changed", { timestamp: "2026-11-22T10:05:00Z" }).dedupeKey).toBe(first);
    const again = bent("inboxkit", "mailbox.status_changed", { "data.metadata.updated_at": "2026-11-23T09:00:00Z" });
    expect(again.dedupeKey).not.toBe(first);
    const other = bent("inboxkit", "mailbox.status_changed", { "data.mailbox.status": "suspended" });
    expect(other.dedupeKey).not.toBe(first);
  });
});

describe("any event", () => {
  it.each(["inboxkit", "coldmailreseller"] as const)("shows no secret, in itself or in raw: %s", (provider) => {
    for (const body of Object.values(examplesOf(provider))) {
      const event = webhooksOf(provider).parse(body);
      const shown = JSON.stringify([event, event.raw]);
      expect(shown).not.toMatch(/synthetic-(password|app-password|authenticator-secret|totp-seed)/);
      expect(Object.keys(event)).not.toContain("raw");
      expect(event.raw).toMatchObject({ data: {} });
    }
  });

  it.each(["inboxkit", "coldmailreseller"] as const)("of tomorrow is unrecognized, with a key: %s", (provider) => {
    const parse = (body: object): WebhookEvent => webhooksOf(provider).parse(JSON.stringify(body));
    for (const event of ["domain.teleported", "toString", "__proto__", "constructor"]) {
      const data = { password: "synthetic-password", n: 1 };
      const parsed = parse({ event, data });
      expect(parsed).toMatchObject({ type: "unrecognized", rawType: event, provider });
      expect(parse({ event, data: { n: 2 } }).dedupeKey).not.toBe(parsed.dedupeKey);
      expect(parsed.raw).toEqual({ event, data: { n: 1 } });
    }
    expect(parse({})).toMatchObject({ type: "unrecognized", rawType: "unnamed" });
    expect(parse({ event: 5, data: [] })).toMatchObject({ type: "unrecognized" });
  });

  it("of another shape than the documented one is unrecognized", () => {
    for (const data of [null, "x", [], {}, { domain: null }, { domain: { name: 5, uid: "u", status: "active" } }])
      expect(bent("inboxkit", "domain.status_changed", { data }).type).toBe("unrecognized");
    expect(bent("coldmailreseller", "mailbox.created", { "data.email": 5 }).type).toBe("unrecognized");
    expect(bent("coldmailreseller", "mailbox.created", { "data.email": undefined })).toMatchObject({
      type: "mailbox",
    });
  });

  it("gives names and addresses in their one form", () => {
    const event = bent("coldmailreseller", "mailbox.created", { "data.email": "Ada@BÜCHER.example" });
    expect(event).toMatchObject({ address: "ada@xn--bcher-kva.example", domain: "xn--bcher-kva.example" });
  });

  it("has a key that fits into a column, whatever was sent", () => {
    const long = bent("coldmailreseller", "mailbox.created", { eventId: "x".repeat(100_000) });
    const other = bent("coldmailreseller", "mailbox.created", { eventId: `${"x".repeat(99_999)}y` });
    expect(long.dedupeKey.length).toBeLessThan(300);
    expect(other.dedupeKey).not.toBe(long.dedupeKey);
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    "12",
    '"text"',
    '{"event":"mailbox.created","data":{"password":"hunter22"',
    `{"data":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
    new Uint8Array([0xff, 0xfe]),
    // `{"event":"?"}`, the question mark no UTF-8.
    new Uint8Array([...new TextEncoder().encode('{"event":"'), 0xff, ...new TextEncoder().encode('"}')]),
    undefined as unknown as string,
    {} as unknown as string,
  ])("must be a JSON object: case %#", (body) => {
    for (const provider of ["inboxkit", "coldmailreseller"] as const) {
      let thrown: unknown;
      try {
        webhooksOf(provider).parse(body);
      } catch (error) {
        thrown = error;
      }
      expect(MailfleetError.isInstance(thrown) && thrown.code).toBe("unexpected-response");
      expect(String(thrown)).not.toContain("hunter22");
    }
  });
});
