import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { verifyWebhook } from "@mailfleet/http";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Mocks, startMocks, type WebhookOptions } from "../src/index.js";
import { serviceOf } from "../src/service.js";

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

let mocks: Mocks;
let receiver: Server;
let url: string;
let answer: { status: number; headers?: Record<string, string>; body?: string };
const received: Received[] = [];

beforeAll(async () => {
  mocks = await startMocks();
  receiver = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push({ headers: request.headers, body: Buffer.concat(chunks) });
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve));
  const address = receiver.address();
  url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/hooks`;
});
afterAll(async () => {
  await mocks.close();
  receiver.closeAllConnections();
  receiver.close();
});
afterEach(() => {
  received.length = 0;
});

const signers = { inboxkit: "sender-token", coldmailreseller: "body" } as const;
describe.each(Object.keys(signers) as (keyof typeof signers)[])("%s", (provider) => {
  it("sends every event of the spec so that a real verifier accepts it", async () => {
    answer = { status: 200, body: "thanks" };
    const { document } = await serviceOf(provider);
    const events = Object.keys(document.webhooks ?? {});
    expect(events.length).toBeGreaterThan(3);
    const send = mocks[provider].sendWebhook as (
      event: string,
      options: WebhookOptions,
    ) => ReturnType<Mocks["inboxkit"]["sendWebhook"]>;
    for (const event of events) {
      const delivery = await send(event, { url, apiKey: "the-key" });
      expect(delivery).toMatchObject({ status: 200, body: "thanks" });
      const { headers, body } = received.at(-1)!;
      expect(headers["content-type"]).toBe("application/json");
      expect(JSON.parse(body.toString())).toEqual(delivery.payload);
      const signature = document["x-webhook-signature"]!;
      expect(await verifyWebhook(signature, { apiKey: "the-key", body, headers })).toEqual({
        proves: signers[provider],
      });
      expect(await verifyWebhook(signature, { apiKey: "another", body, headers })).toMatchObject({ proves: "nothing" });
    }
    expect(received).toHaveLength(events.length);
  });
});

it("lays overrides over the example", async () => {
  answer = { status: 204 };
  const { payload } = await mocks.inboxkit.sendWebhook("mailbox.status_changed", {
    url,
    overrides: { team_name: "Example Team", data: { mailbox: { status: "active" } } },
  });
  const { payload: plain } = await mocks.inboxkit.sendWebhook("mailbox.status_changed", { url });
  expect(payload).toMatchObject({
    event: "mailbox.status_changed",
    team_name: "Example Team",
    data: { mailbox: { status: "active" } },
  });
  expect(Object.keys((payload as { data: { mailbox: object } }).data.mailbox)).toEqual(
    Object.keys((plain as { data: { mailbox: object } }).data.mailbox),
  );
});

it("dates the body as the headers are dated, names the event in its header, and gives each its own id", async () => {
  answer = { status: 200 };
  const timestamp = new Date(Date.now() - 60_000);
  for (const event of ["domain.status_changed", "consent_request.status_changed"] as const) {
    const { headers, payload } = await mocks.inboxkit.sendWebhook(event, { url, timestamp });
    expect(payload).toMatchObject({ event, timestamp: timestamp.toISOString() });
    const sent = new Headers(headers);
    expect([sent.get("x-inboxkit-event"), sent.get("x-inboxkit-timestamp")]).toEqual([event, timestamp.toISOString()]);
  }
  const ids = await Promise.all(
    [1, 2].map(async () => (await mocks.coldmailreseller.writeWebhook("domain.order.success", {})).payload),
  );
  expect(new Set(ids.map((payload) => Reflect.get(Object(payload), "eventId"))).size).toBe(2);
});

it.each([
  "http://example.com/hooks",
  "http://10.0.0.1/",
  "http://127.0.0.1.example.com/",
  "http://localhost.example.com",
])("goes to no other machine unless it is told to: %s", async (remote) => {
  await expect(mocks.inboxkit.sendWebhook("mailbox.status_changed", { url: remote })).rejects.toThrow(
    /Webhooks go to this machine only, and \S+ is another one: pass allowRemote: true/,
  );
});

it("can be late, so that a receiver's window is testable", async () => {
  answer = { status: 200 };
  const timestamp = new Date(Date.now() - 3_600_000);
  await mocks.coldmailreseller.sendWebhook("domain.order.success", { url, timestamp });
  const { document } = await serviceOf("coldmailreseller");
  const verdict = await verifyWebhook(document["x-webhook-signature"]!, { apiKey: "test-api-key", ...received[0]! });
  expect(verdict).toEqual({ proves: "nothing", reason: "stale-timestamp" });
});

it("reports a refusal, and follows no redirect", async () => {
  answer = { status: 401, body: "no" };
  expect(await mocks.inboxkit.sendWebhook("mailbox.status_changed", { url })).toMatchObject({
    status: 401,
    body: "no",
  });
  answer = { status: 302, headers: { location: url } };
  expect(await mocks.inboxkit.sendWebhook("mailbox.status_changed", { url })).toMatchObject({ status: 302 });
  expect(received).toHaveLength(2);
});

it("reads the first MiB of an answer, and no more", async () => {
  answer = { status: 200, body: "x".repeat(3 * 1024 * 1024) };
  const { body } = await mocks.inboxkit.sendWebhook("mailbox.status_changed", { url });
  expect(body).toHaveLength(1024 * 1024);
});

it("refuses a malformed override, naming the field, and sends nothing", async () => {
  const send = mocks.inboxkit.sendWebhook("mailbox.status_changed", {
    url,
    overrides: { data: { mailbox: { email: 7 } } },
  });
  await expect(send).rejects.toThrow(
    /The overrides make a mailbox.status_changed that the spec does not allow: body.data.mailbox.email must be string; 7 was sent/,
  );
  await expect(send).rejects.toBeInstanceOf(TypeError);
  expect(received).toEqual([]);
});

it("refuses an unknown event, a provider without webhooks, and a url that is none", async () => {
  // @ts-expect-error no such event
  await expect(mocks.inboxkit.sendWebhook("mailbox.status_change", { url })).rejects.toThrow(
    'InboxKit sends no event "mailbox.status_change". Did you mean "mailbox.status_changed"?',
  );
  // @ts-expect-error ScaledMail sends no webhooks
  await expect(mocks.scaledmail.sendWebhook("order.done", { url })).rejects.toThrow(
    'ScaledMail sends no event "order.done".',
  );
  for (const bad of ["", "hooks", "ftp://example.com"]) {
    await expect(mocks.inboxkit.sendWebhook("mailbox.status_changed", { url: bad })).rejects.toThrow(
      /url must be the http address of the receiver/,
    );
  }
});

it("says when nobody answers, or not in time", async () => {
  await expect(mocks.inboxkit.sendWebhook("mailbox.status_changed", { url: "http://127.0.0.1:1/" })).rejects.toThrow(
    "The webhook got no answer from http://127.0.0.1:1/.",
  );
  const deaf = createServer(() => {});
  await new Promise<void>((resolve) => deaf.listen(0, "127.0.0.1", resolve));
  const address = deaf.address();
  const late = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
  await expect(
    mocks.inboxkit.sendWebhook("mailbox.status_changed", { url: late, timeoutMs: 50 }),
  ).rejects.toMatchObject({
    cause: { name: "TimeoutError" },
  });
  deaf.closeAllConnections();
  deaf.close();
});
