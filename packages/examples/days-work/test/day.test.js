import { createColdMailResellerProvider } from "@mailfleet/core/coldmailreseller";
import { createInboxKitProvider } from "@mailfleet/core/inboxkit";
import { memoryJournal } from "@mailfleet/core/journal/memory";
import { createScaledMailProvider } from "@mailfleet/core/scaledmail";
import { test } from "@mailfleet/mock/vitest";
import { describe, expect } from "vitest";
import { buy, cancel, exportTo, findNames, handOver, listen, lookAround, setUp } from "../src/day.js";

const API_KEY = "test-key";
const person = (localPart) => ({ localPart, firstName: "Ada", lastName: "Lovelace" });
const record = { type: "TXT", host: "@", value: "site-verification=synthetic" };

/** Time that moves when somebody waits for it: a day's waiting takes a moment. */
function createClock() {
  let now = Date.parse("2026-03-01T09:00:00Z");
  return {
    now: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      now += ms;
    },
  };
}

/** Sends as usual. A mock remembers nothing, so here the replies change as a provider's would, once the purchase has arrived. */
function changing(bought, from, to) {
  let isBought = false;
  return async (url, init) => {
    const response = await fetch(url, init);
    const text = await response.text();
    const shown = isBought ? text.replaceAll(from, to) : text;
    if (bought.test(String(url)) && init?.method === "POST") isBought = true;
    return new Response(shown, { status: response.status, headers: response.headers });
  };
}

const days = {
  inboxkit: {
    create: createInboxKitProvider,
    options: { workspaceId: "123e4567-e89b-12d3-a456-426614174000" },
    seen: { domains: ["example-business.com active", "marketing-domain.net pending"], mailboxes: 2 },
    names: ["example-business.com"],
    request: { items: [{ kind: "prewarmed", domain: "example-business.com" }] },
    // The domain is not there before it is bought.
    steerPurchase: (mock) => mock.next("listDomains", { example: "empty", times: 2 }),
    bought: ["buyPrewarmedMailboxes", "prewarmed applied"],
    csv: "ada@example-business.com,Ada,Lovelace,synthetic-password",
    setUp: { domain: "example-business.com", forwardTo: "https://client.example/", record },
    changes: { forwarding: { changed: true }, dns: { changed: true } },
    connection: { platform: "INSTANTLY", name: "Client 42", apiKey: "synthetic-tool-key" },
    address: "grace@example-business.com",
    exported: ["grace@example-business.com failed"],
    cancelled: "cancelMailboxes",
    event: "mailbox.status_changed",
  },
  scaledmail: {
    create: createScaledMailProvider,
    options: { organizationId: "recORG00000000001" },
    seen: { domains: ["example.com active", "example.net active", "example.info unknown"], mailboxes: 2 },
    names: ["example.org"],
    request: {
      items: [
        { kind: "register", domain: "example.org" },
        {
          kind: "mailboxes",
          domain: "example.org",
          platform: "google",
          people: [person("ada.lovelace"), person("ada")],
        },
      ],
    },
    steerPurchase: (mock) => {
      mock.next("getDomains", { example: "listed", times: 2 });
      mock.next("getDomains", { example: "taggedByKey", times: "always" });
      mock.next("getMailboxesByDomainId", { example: "setUp", times: "always" });
    },
    fetch: () => changing(/\/orders|custom/i, "In Progress", "Active"),
    bought: ["createCustomOrder", "order applied"],
    steerHandOver: (mock) => mock.next("getMailboxesByDomainId", { example: "withPasswords", times: "always" }),
    csv: "ada.lovelace@example.com,Ada,Lovelace,synthetic-password",
    setUp: { domain: "example.com", forwardTo: "https://client.example/", record },
    changes: { forwarding: { changed: true }, dns: undefined },
    subscription: "recORD00000000001",
    cancelled: "cancelOrder",
  },
  coldmailreseller: {
    create: createColdMailResellerProvider,
    options: { userId: "USER000000000000000000000001" },
    seen: { domains: ["example.com active", "example.org expiring"], mailboxes: 2 },
    names: undefined,
    request: { items: [{ kind: "renew", domain: "example.com", what: "mailboxes" }] },
    fetch: () => changing(/renew/i, "2026-12-10T", "2027-01-10T"),
    bought: ["renewSubscriptions", "renew-mailboxes applied"],
    csv: "ada@example.com,Ada,Lovelace,synthetic-password",
    setUp: { domain: "example.com", record },
    changes: { forwarding: undefined, dns: { changed: true } },
    connection: { platform: "INSTANTLY", name: "Client 42", username: "ada@example.org", password: "synthetic" },
    address: "ada@example.com",
    exported: ["ada@example.com pending"],
    subscription: "SUBSCRIPTION0000000000000001",
    cancelled: "cancelSubscription",
    event: "mailbox.created",
    sameEvent: { eventId: "EVENT0000000000000000000001" },
  },
};

describe.each(Object.keys(days))("a day at %s", (id) => {
  const day = days[id];
  const createFor = (mock, more) => day.create({ apiKey: API_KEY, ...day.options, baseUrl: mock.url, ...more });
  const received = (mock, operation) => mock.requests.filter(({ operationId }) => operationId === operation).length;

  test("begins with a look around, and with names", async ({ mocks }) => {
    const provider = createFor(mocks[id]);
    expect(await lookAround(provider)).toMatchObject(day.seen);
    expect(await findNames(provider, "example")).toEqual(day.names);
    expect(mocks).toHaveNoViolations();
  });

  test("buys once, however often it is asked", async ({ mocks }) => {
    day.steerPurchase?.(mocks[id]);
    const clock = createClock();
    const provider = createFor(mocks[id], { clock, ...(day.fetch && { fetch: day.fetch() }) });
    const job = { key: "demo", request: day.request, journal: memoryJournal(), clock };
    const [operation, step] = day.bought;
    expect(await buy(provider, job)).toMatchObject({ status: "settled", steps: [step] });
    expect(await buy(provider, job)).toMatchObject({ status: "settled", steps: [step] });
    expect(received(mocks[id], operation)).toBe(1);
    expect(mocks).toHaveNoViolations();
  });

  test("hands the credentials over", async ({ mocks }) => {
    day.steerHandOver?.(mocks[id]);
    expect(await handOver(createFor(mocks[id]), day.setUp.domain)).toContain(day.csv);
  });

  test("sets up what the provider can", async ({ mocks }) => {
    expect(await setUp(createFor(mocks[id]), day.setUp)).toEqual(day.changes);
    expect(mocks).toHaveNoViolations();
  });

  test("exports to a sending tool, mailbox by mailbox", async ({ mocks }) => {
    const job = { connection: day.connection, addresses: [day.address], clock: createClock() };
    expect(await exportTo(createFor(mocks[id]), job)).toEqual(day.exported);
    expect(mocks).toHaveNoViolations();
  });

  test("cancels", async ({ mocks }) => {
    expect(await cancel(createFor(mocks[id]), day)).toEqual({ changed: true });
    expect(received(mocks[id], day.cancelled)).toBe(1);
    expect(mocks).toHaveNoViolations();
  });

  test("hears what the provider has to say, once, and only from the provider", async ({ mocks }) => {
    const heard = [];
    const server = await listen(createFor(mocks[id]), (event) => heard.push(event.type));
    expect(server === undefined).toBe(day.event === undefined);
    if (!server) return;
    // The same delivery three times: where events have ids, the mock gives each new one an id of its own.
    const same = { timestamp: new Date(), overrides: day.sameEvent ?? {} };
    const send = (apiKey) => mocks[id].sendWebhook(day.event, { url: server.url, apiKey, ...same });
    expect((await send(API_KEY)).status).toBe(200);
    expect((await send(API_KEY)).status).toBe(200);
    expect((await send("another-key")).status).toBe(401);
    expect(heard).toEqual(["mailbox"]);
    server.close();
  });
});
