import { describe, expect, it } from "vitest";
import type { WebhookDelivery, WebhookVerdict } from "../src/contract/index.js";
import { clock, coldMailReseller, exampleOf, inboxKit, signed } from "./webhooks-fixture.js";

const DOMAIN = exampleOf("coldmailreseller", "domain.order.success");
const MAILBOX = exampleOf("inboxkit", "mailbox.status_changed");

const cmr = (delivery: WebhookDelivery): Promise<WebhookVerdict> => coldMailReseller.webhooks.verify(delivery);
const kit = (delivery: WebhookDelivery): Promise<WebhookVerdict> => inboxKit.webhooks.verify(delivery);
const nothing = (reason: string): WebhookVerdict => ({ proves: "nothing", reason });
const later = (seconds: number): Date => new Date(clock.now() + seconds * 1000);

describe("a delivery of Cold Mail Reseller", () => {
  it("proves its body, as text and as bytes, whether the time is signed or not", async () => {
    const delivery = await signed("coldmailreseller", DOMAIN);
    expect(await cmr(delivery)).toEqual({ proves: "body" });
    expect(await cmr({ ...delivery, body: new TextEncoder().encode(DOMAIN) })).toEqual({ proves: "body" });
    expect(await cmr({ ...delivery, headers: new Headers(delivery.headers) })).toEqual({ proves: "body" });
    const other = await signed("coldmailreseller", DOMAIN, { signature: { signs: "timestamp.body" } });
    expect(await cmr(other)).toEqual({ proves: "body", fresh: true });
  });

  it("proves nothing once a single letter of the body, the signature or the key is another", async () => {
    const { body, headers } = await signed("coldmailreseller", DOMAIN);
    expect(await cmr({ body: DOMAIN.replace("15.88", "15.89"), headers })).toEqual(nothing("wrong-signature"));
    expect(await cmr({ body: `${DOMAIN}\n`, headers })).toEqual(nothing("wrong-signature"));
    expect(await cmr({ body: JSON.stringify(JSON.parse(DOMAIN)), headers })).toEqual(nothing("wrong-signature"));
    const name = "cmr-x-signature";
    const bent = headers[name]?.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
    expect(await cmr({ body, headers: { ...headers, [name]: bent } })).toEqual(nothing("wrong-signature"));
    const foreign = await signed("coldmailreseller", DOMAIN, { apiKey: "another-key" });
    expect(await cmr(foreign)).toEqual(nothing("wrong-signature"));
  });

  it("proves nothing outside five minutes, by the provider's clock", async () => {
    for (const seconds of [-299, 299])
      expect(await cmr(await signed("coldmailreseller", DOMAIN, { timestamp: later(seconds) }))).toEqual({
        proves: "body",
      });
    for (const seconds of [-302, 302])
      expect(await cmr(await signed("coldmailreseller", DOMAIN, { timestamp: later(seconds) }))).toEqual(
        nothing("stale-timestamp"),
      );
  });

  it("can come again under a new time where only the body is signed, so its key must be remembered", async () => {
    const { body, headers } = await signed("coldmailreseller", DOMAIN, { timestamp: later(-4000) });
    expect(await cmr({ body, headers })).toEqual(nothing("stale-timestamp"));
    const moved = { ...headers, "cmr-x-timestamp": String(Math.floor(clock.now() / 1000)) };
    expect(await cmr({ body, headers: moved })).toEqual({ proves: "body" });
    const { parse } = coldMailReseller.webhooks;
    expect(parse(body).dedupeKey).toBe("coldmailreseller:domain.order.success:EVENT00000000000000000000001");
  });
});

describe("a delivery of InboxKit", () => {
  it("proves that the sender knows the token, and nothing of the body", async () => {
    const { body, headers } = await signed("inboxkit", MAILBOX);
    expect(await kit({ body, headers })).toEqual({ proves: "sender-token" });
    expect(await kit({ body: "{}", headers })).toEqual({ proves: "sender-token" });
  });

  it("proves nothing with the token of another key, none, or an old time", async () => {
    expect(await kit(await signed("inboxkit", MAILBOX, { apiKey: "other" }))).toEqual(nothing("wrong-signature"));
    expect(await kit({ body: MAILBOX, headers: {} })).toEqual(nothing("missing-signature"));
    const old = await signed("inboxkit", MAILBOX, { timestamp: later(-400) });
    expect(await kit(old)).toEqual(nothing("stale-timestamp"));
  });
});

describe("what a stranger sends", () => {
  const throwing = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error("no");
      },
      get: () => {
        throw new Error("no");
      },
    },
  );

  it.each([
    ["no headers", { body: DOMAIN, headers: null }],
    ["headers that throw", { body: DOMAIN, headers: throwing }],
    ["no body", { body: undefined, headers: {} }],
    ["a body of null", { body: null, headers: {} }],
    ["a body that was parsed", { body: JSON.parse(DOMAIN) as object, headers: {} }],
    ["a number for a body", { body: 2 ** 31, headers: {} }],
    ["nothing at all", undefined],
  ])("proves nothing, and does not throw: %s", async (_, delivery) => {
    for (const verify of [cmr, kit]) {
      // As a program in plain JavaScript would call it.
      const verdict = await verify(delivery as unknown as WebhookDelivery);
      expect(verdict.proves).toBe("nothing");
    }
  });

  it.each([
    ["a number", 5],
    ["an object", { toString: () => "x" }],
    ["a list of objects", [{}]],
    ["two values", ["a".repeat(64), "b".repeat(64)]],
    ["a long text", "f".repeat(1_000_000)],
    ["a text that is no digest", "zz"],
    ["null", null],
  ])("proves nothing with a signature that is %s", async (_, value) => {
    for (const [provider, verify, body] of [
      ["coldmailreseller", cmr, DOMAIN],
      ["inboxkit", kit, MAILBOX],
    ] as const) {
      const { headers } = await signed(provider, body);
      const spoilt = Object.fromEntries(
        Object.keys(headers).map((name) => [name, /signature/i.test(name) ? value : headers[name]]),
      );
      const verdict = await verify({ body, headers: spoilt as unknown as Record<string, string> });
      expect(verdict.proves).toBe("nothing");
    }
  });

  it.each(["", "yesterday", "NaN", "-1", "9".repeat(400), "2026-13-45T99:00:00Z"])(
    "proves nothing at the time %j",
    async (time) => {
      for (const [provider, verify, body] of [
        ["coldmailreseller", cmr, DOMAIN],
        ["inboxkit", kit, MAILBOX],
      ] as const) {
        const { headers } = await signed(provider, body);
        const spoilt = Object.fromEntries(
          Object.keys(headers).map((name) => [name, /timestamp/i.test(name) ? time : headers[name]!]),
        );
        expect((await verify({ body, headers: spoilt })).proves).toBe("nothing");
      }
    },
  );

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a parsed body", JSON.parse(MAILBOX) as object],
    ["a number", 2 ** 31],
  ])("proves nothing without bytes or text, be its headers genuine: %s", async (_, body) => {
    const { headers } = await signed("inboxkit", MAILBOX);
    const verdict = await kit({ body: body as unknown as string, headers });
    expect(verdict).toEqual(nothing("malformed-delivery"));
  });

  it("may have a header in a list, and proves nothing if there is another beside it", async () => {
    const { body, headers } = await signed("coldmailreseller", DOMAIN);
    const name = "cmr-x-signature";
    const genuine = headers[name] ?? "";
    expect(await cmr({ body, headers: { ...headers, [name]: [genuine] } })).toEqual({ proves: "body" });
    for (const list of [[genuine, "0".repeat(64)], ["0".repeat(64), genuine], [genuine, genuine], []])
      expect((await cmr({ body, headers: { ...headers, [name]: list } })).proves).toBe("nothing");
  });

  it("is read from headers of another class, too", async () => {
    const { body, headers } = await signed("coldmailreseller", DOMAIN);
    const lower = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const foreign = { get: (name: string) => lower.get(name.toLowerCase()) ?? null };
    expect(await cmr({ body, headers: foreign as unknown as Headers })).toEqual({ proves: "body" });
  });
});
