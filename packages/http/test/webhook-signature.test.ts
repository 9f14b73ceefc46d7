import { createHash, createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { signWebhook, verifyWebhook, type WebhookSignature } from "../src/webhook-signature.js";

const apiKey = "synthetic-api-key";
const body = '{"event":"domain.order.success","data":{"name":"Zoë"}}';
const now = new Date("2026-11-22T08:00:00.500Z");
const seconds = String(Math.floor(now.getTime() / 1000));

const hmac: WebhookSignature = {
  scheme: "hmac-sha256",
  proves: "body",
  header: "cmr-x-signature",
  prefix: "",
  encoding: "hex",
  timestampHeader: "cmr-x-timestamp",
  timestampFormat: "unix-seconds",
  signs: "body",
  toleranceSeconds: 300,
};
const token: WebhookSignature = {
  scheme: "sha256-of-key",
  proves: "sender-token",
  header: "X-InboxKit-Signature",
  prefix: "sha256=",
  encoding: "hex",
  timestampHeader: "X-InboxKit-Timestamp",
  timestampFormat: "iso-8601",
  toleranceSeconds: 300,
};

const hmacOf = (text: string, encoding: "hex" | "base64" = "hex"): string =>
  createHmac("sha256", apiKey).update(text).digest(encoding);
const verdictOf = (
  signature: WebhookSignature,
  headers: Record<string, string>,
  at: Date = now,
  bytes: string | Uint8Array = body,
) => verifyWebhook(signature, { apiKey, body: bytes, headers, now: at });

describe("signWebhook", () => {
  it("signs the body as another implementation of HMAC does", async () => {
    expect(await signWebhook(hmac, { apiKey, body, timestamp: now })).toEqual({
      "cmr-x-signature": hmacOf(body),
      "cmr-x-timestamp": seconds,
    });
  });

  it("sends the digest of the key where that is all the provider does", async () => {
    const digest = createHash("sha256").update(apiKey).digest("hex");
    const expected = { "X-InboxKit-Signature": `sha256=${digest}`, "X-InboxKit-Timestamp": "2026-11-22T08:00:00.500Z" };
    expect(await signWebhook(token, { apiKey, body, timestamp: now })).toEqual(expected);
    expect(await signWebhook(token, { apiKey, body: "another body", timestamp: now })).toEqual(expected);
  });

  it.each([
    ["base64", { encoding: "base64" }, hmacOf(body, "base64"), seconds],
    ["a prefix", { prefix: "v1=" }, `v1=${hmacOf(body)}`, seconds],
    ["the timestamp too", { signs: "timestamp.body" }, hmacOf(`${seconds}.${body}`), seconds],
    ["milliseconds", { timestampFormat: "unix-milliseconds" }, hmacOf(body), String(now.getTime())],
  ] as const)("can write %s", async (_, change, signature, timestamp) => {
    expect(await signWebhook({ ...hmac, ...change }, { apiKey, body, timestamp: now })).toEqual({
      "cmr-x-signature": signature,
      "cmr-x-timestamp": timestamp,
    });
  });

  it("signs bytes and text alike, and uses the clock when told no time", async () => {
    const signed = await signWebhook(hmac, { apiKey, body: new TextEncoder().encode(body) });
    expect(signed["cmr-x-signature"]).toBe(hmacOf(body));
    expect(Math.abs(Number(signed["cmr-x-timestamp"]) * 1000 - Date.now())).toBeLessThan(5000);
  });

  it.each(["", undefined])("refuses the key %o, which everybody knows", async (empty) => {
    const input = { apiKey: empty as string, body, headers: { "cmr-x-signature": "00" } };
    await expect(signWebhook(hmac, input)).rejects.toThrow(TypeError);
    await expect(verifyWebhook(hmac, input)).rejects.toThrow(/apiKey/);
  });
});

describe("verifyWebhook", () => {
  it.each([
    ["hmac", hmac, "body"],
    ["hmac over timestamp and body", { ...hmac, signs: "timestamp.body" as const }, "body", true],
    ["hmac in base64", { ...hmac, encoding: "base64" as const, prefix: "v1=" }, "body"],
    ["token", token, "sender-token"],
  ])("accepts what signWebhook made: %s", async (_, signature, proves, fresh?: boolean) => {
    const headers = await signWebhook(signature, { apiKey, body, timestamp: now });
    expect(await verdictOf(signature, headers)).toEqual({ proves, ...(fresh && { fresh }) });
  });

  it("reads headers of any case, of node:http and of fetch", async () => {
    const signed = await signWebhook(hmac, { apiKey, body, timestamp: now });
    const upper = Object.fromEntries(Object.entries(signed).map(([name, value]) => [name.toUpperCase(), value]));
    expect(await verdictOf(hmac, upper)).toEqual({ proves: "body" });
    expect(await verifyWebhook(hmac, { apiKey, body, headers: new Headers(signed), now })).toEqual({ proves: "body" });
    const lists = Object.fromEntries(Object.entries(signed).map(([name, value]) => [name, [value]]));
    expect(await verifyWebhook(hmac, { apiKey, body, headers: lists, now })).toEqual({ proves: "body" });
  });

  it("accepts hexadecimal digits of either case", async () => {
    expect(
      await verdictOf(hmac, { "cmr-x-signature": hmacOf(body).toUpperCase(), "cmr-x-timestamp": seconds }),
    ).toEqual({ proves: "body" });
  });

  it("tells a changed body, also by one byte, and another key", async () => {
    const headers = await signWebhook(hmac, { apiKey, body, timestamp: now });
    const wrong = { proves: "nothing", reason: "wrong-signature" };
    expect(await verdictOf(hmac, headers, now, body.replace("success", "Success"))).toEqual(wrong);
    expect(await verdictOf(hmac, headers, now, new TextEncoder().encode(`${body}\n`))).toEqual(wrong);
    expect(await verifyWebhook(hmac, { apiKey: "another-key", body, headers, now })).toEqual(wrong);
    expect(
      await verifyWebhook(token, {
        apiKey: "another-key",
        body,
        headers: await signWebhook(token, { apiKey, body, timestamp: now }),
        now,
      }),
    ).toEqual(wrong);
  });

  it("says plainly that a token covers no body", async () => {
    const headers = await signWebhook(token, { apiKey, body, timestamp: now });
    expect(await verdictOf(token, headers, now, "forged")).toEqual({ proves: "sender-token" });
  });

  it("holds the timestamp to the window, in both directions", async () => {
    const headers = await signWebhook(hmac, { apiKey, body, timestamp: now });
    const at = (ms: number) => verdictOf(hmac, headers, new Date(Math.floor(now.getTime() / 1000) * 1000 + ms));
    expect(await at(300_000)).toEqual({ proves: "body" });
    expect(await at(300_001)).toEqual({ proves: "nothing", reason: "stale-timestamp" });
    expect(await at(-300_000)).toEqual({ proves: "body" });
    expect(await at(-300_001)).toEqual({ proves: "nothing", reason: "stale-timestamp" });
  });

  it("does not let a replayed body carry a fresh timestamp where the timestamp is signed", async () => {
    const signature = { ...hmac, signs: "timestamp.body" as const };
    const headers = await signWebhook(signature, { apiKey, body, timestamp: new Date(now.getTime() - 3_600_000) });
    expect(await verdictOf(signature, { ...headers, "cmr-x-timestamp": seconds })).toEqual({
      proves: "nothing",
      reason: "wrong-signature",
    });
  });

  it.each([
    ["no signature", {}, "missing-signature"],
    ["an empty signature", { "cmr-x-signature": "" }, "missing-signature"],
    [
      "a signature that is no digest",
      { "cmr-x-signature": "hello", "cmr-x-timestamp": seconds },
      "malformed-signature",
    ],
    [
      "a digest cut short",
      { "cmr-x-signature": hmacOf(body).slice(2), "cmr-x-timestamp": seconds },
      "malformed-signature",
    ],
    ["no timestamp", { "cmr-x-signature": hmacOf(body) }, "missing-timestamp"],
    ["a timestamp in words", { "cmr-x-signature": hmacOf(body), "cmr-x-timestamp": "today" }, "malformed-timestamp"],
    [
      "a date where seconds are stated",
      { "cmr-x-signature": hmacOf(body), "cmr-x-timestamp": now.toISOString() },
      "malformed-timestamp",
    ],
    [
      "milliseconds where seconds are stated",
      { "cmr-x-signature": hmacOf(body), "cmr-x-timestamp": String(now.getTime()) },
      "stale-timestamp",
    ],
    [
      "base64 where hex is stated",
      { "cmr-x-signature": hmacOf(body, "base64"), "cmr-x-timestamp": seconds },
      "malformed-signature",
    ],
  ])("refuses %s", async (_, headers, reason) => {
    expect(await verdictOf(hmac, headers)).toEqual({ proves: "nothing", reason });
  });

  it("refuses a digest without its prefix", async () => {
    const { "X-InboxKit-Signature": signature = "", ...rest } = await signWebhook(token, {
      apiKey,
      body,
      timestamp: now,
    });
    const headers = { ...rest, "X-InboxKit-Signature": signature.replace("sha256=", "") };
    expect(await verdictOf(token, headers)).toEqual({ proves: "nothing", reason: "malformed-signature" });
  });

  it("refuses unix seconds where a date is stated", async () => {
    const headers = { ...(await signWebhook(token, { apiKey, body })), "X-InboxKit-Timestamp": seconds };
    expect(await verdictOf(token, headers)).toEqual({ proves: "nothing", reason: "malformed-timestamp" });
  });

  describe("where no source states the form", () => {
    const inferred: WebhookSignature = { ...hmac, inferred: ["encoding", "prefix", "signs", "timestampFormat"] };
    it.each([
      ["hex of the body", hmacOf(body), seconds],
      ["base64 of the body", hmacOf(body, "base64"), seconds],
      ["a usual prefix", `sha256=${hmacOf(body)}`, seconds],
      ["timestamp and body", hmacOf(`${seconds}.${body}`), seconds],
      ["milliseconds", hmacOf(`${now.getTime()}.${body}`), String(now.getTime())],
      ["a date", hmacOf(`${now.toISOString()}.${body}`), now.toISOString()],
    ])("accepts %s", async (_, signature, timestamp) => {
      const verdict = await verdictOf(inferred, { "cmr-x-signature": signature, "cmr-x-timestamp": timestamp });
      expect(verdict).toMatchObject({ proves: "body" });
    });

    it("still refuses what the key did not sign, and what is old", async () => {
      const forged = createHmac("sha256", "another-key").update(body).digest("base64");
      const refused = await verdictOf(inferred, { "cmr-x-signature": forged, "cmr-x-timestamp": seconds });
      expect(refused).toEqual({ proves: "nothing", reason: "wrong-signature" });
      const old = String(now.getTime() - 301_000);
      expect(await verdictOf(inferred, { "cmr-x-signature": hmacOf(body), "cmr-x-timestamp": old })).toEqual({
        proves: "nothing",
        reason: "stale-timestamp",
      });
    });
  });

  it("needs no timestamp where the provider sends none", async () => {
    const { timestampHeader: _header, timestampFormat: _format, toleranceSeconds: _tolerance, ...plain } = hmac;
    expect(await signWebhook(plain, { apiKey, body })).toEqual({ "cmr-x-signature": hmacOf(body) });
    expect(await verdictOf(plain, { "cmr-x-signature": hmacOf(body) })).toEqual({ proves: "body" });
  });
});

describe("verifyWebhook: what it is given", () => {
  const sign = (text: string, key = apiKey): string => createHmac("sha256", key).update(text).digest("hex");
  const headersFor = (signature: string): Record<string, string> => ({
    "cmr-x-signature": signature,
    "cmr-x-timestamp": seconds,
  });
  const guessed: WebhookSignature = { ...hmac, inferred: ["signs"] };

  it.each([{}, undefined, null, 4, [], new DataView(new ArrayBuffer(4)), new Uint16Array(4), Object(body)])(
    "refuses a body that is neither text nor bytes: %s",
    async (odd) => {
      const input = { apiKey, now, body: odd as string, headers: headersFor(sign("")) };
      await expect(verifyWebhook(hmac, input)).rejects.toThrow(/text or the bytes as they arrived/);
    },
  );

  it("refuses a key of blanks", async () => {
    const input = { apiKey: "   ", now, body, headers: headersFor(sign(body, "   ")) };
    await expect(verifyWebhook(hmac, input)).rejects.toThrow(/apiKey/);
  });

  it.each([null, undefined, "x", { "cmr-x-signature": 5 }, { "cmr-x-signature": true }, { "cmr-x-signature": {} }])(
    "finds nothing in the headers %j",
    async (headers) => {
      const verdict = await verifyWebhook(hmac, { apiKey, now, body, headers: headers as never });
      expect(verdict).toEqual({ proves: "nothing", reason: "missing-signature" });
    },
  );

  it("takes a time that is none, or a tolerance that is none, for no excuse", async () => {
    const headers = headersFor(sign(body));
    const stale = { proves: "nothing", reason: "stale-timestamp" };
    expect(await verifyWebhook(hmac, { apiKey, now: new Date(NaN), body, headers })).toEqual(stale);
    expect(await verifyWebhook({ ...hmac, toleranceSeconds: NaN }, { apiKey, now, body, headers })).toEqual(stale);
  });

  it("takes half a character for no other", async () => {
    const verdict = await verifyWebhook(hmac, { apiKey, now, body: "\ud800", headers: headersFor(sign("\ufffd")) });
    expect(verdict.proves).toBe("nothing");
  });

  it("takes no signature over time and body for one over a body that begins with the time", async () => {
    const caught = sign(`${seconds}.${body}`);
    const input = { apiKey, now, headers: headersFor(caught) };
    expect(await verifyWebhook(guessed, { ...input, body: `${seconds}.${body}` })).toMatchObject({ proves: "nothing" });
    expect(await verifyWebhook(guessed, { ...input, body })).toEqual({ proves: "body", fresh: true });
  });

  it("calls fresh only what was signed with its time", async () => {
    expect(await verifyWebhook(guessed, { apiKey, now, body, headers: headersFor(sign(body)) })).toEqual({
      proves: "body",
    });
  });
});
