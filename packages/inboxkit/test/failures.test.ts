import { MailfleetError } from "@mailfleet/http";
import { operationExamples } from "@mailfleet/mock";
import { describe, expect, it } from "vitest";
import type { BuyMailboxesRequest, OperationId } from "../src/index.js";
import { createTestClient, failureOf, useBench } from "./setup.js";

const bench = useBench();

const [ADA, GRACE] = ["ada", "grace"].map((username): BuyMailboxesRequest["mailboxes"][number] => ({
  first_name: "Synthetic",
  last_name: "Person",
  username,
  platform: "GOOGLE",
  domain_name: "example-business.com",
}));
const ONE_MAILBOX: BuyMailboxesRequest = { mailboxes: [ADA!], use_wallet_balance: true };
const TWO_MAILBOXES: BuyMailboxesRequest = { mailboxes: [ADA!, GRACE!], use_wallet_balance: true };

/** Calls an operation, with the spec's own request unless another body is given. */
async function call(operationId: OperationId, body?: unknown): Promise<unknown> {
  const example = operationExamples("inboxkit").find((operation) => operation.operationId === operationId);
  const method: unknown = Reflect.get(bench.client, operationId);
  if (!example || typeof method !== "function") throw new Error(`There is no ${operationId}.`);
  return await failureOf(
    method.call(bench.client, body === undefined ? example.request : { ...example.request, body }),
  );
}

type Row = readonly [operation: OperationId, example: string, expected: Partial<MailfleetError>, body?: object];

const rows: readonly Row[] = [
  // The gateway and the application each have their own shape.
  [
    "listMailboxes",
    "jwtMalformed",
    { status: 401, code: "unauthenticated", disposition: "fix-credentials", outcome: "not-applied" },
  ],
  [
    "listMailboxes",
    "unauthorized",
    { status: 401, code: "unauthenticated", disposition: "fix-credentials", outcome: "not-applied" },
  ],
  [
    "buyMailboxes",
    "jwtMalformed",
    { status: 401, code: "unauthenticated", disposition: "fix-credentials", outcome: "not-applied" },
  ],
  // 200 with error: true is a failure, not data; on a purchase too, where it proves nothing.
  [
    "listDomains",
    "workspaceNotFound",
    { status: 200, code: "rejected", disposition: "change-input", outcome: "not-applied" },
  ],
  [
    "checkDomainAvailability",
    "requestFailed",
    { status: 200, code: "rejected", disposition: "change-input", outcome: "not-applied" },
  ],
  [
    "buyMailboxes",
    "workspaceNotFound",
    { status: 200, code: "rejected", disposition: "reconcile-first", outcome: "unknown" },
    ONE_MAILBOX,
  ],
  [
    "getMailboxHealth",
    "unsuccessful",
    { status: 200, code: "rejected", disposition: "change-input", outcome: "not-applied" },
  ],
  // The wallet is empty. That was seen live of one purchase alone.
  [
    "buyMailboxes",
    "insufficientWallet",
    { status: 402, code: "insufficient-funds", disposition: "fund-wallet", outcome: "not-applied" },
    ONE_MAILBOX,
  ],
  [
    "registerDomains",
    "insufficientWallet",
    { status: 402, code: "insufficient-funds", disposition: "reconcile-first", outcome: "unknown" },
  ],
  // What was asked cannot be. Of a purchase only what is shown to come before it proves that nothing was bought: that an address
  // exists can be the doing of this very call.
  [
    "buyMailboxes",
    "unknownKey",
    { status: 400, code: "rejected", disposition: "change-input", outcome: "not-applied" },
    TWO_MAILBOXES,
  ],
  [
    "buyMailboxes",
    "mailboxExists",
    { status: 409, code: "conflict", disposition: "reconcile-first", outcome: "unknown" },
    ONE_MAILBOX,
  ],
  [
    "buyMailboxes",
    "mailboxLimitReached",
    { status: 400, code: "rejected", disposition: "reconcile-first", outcome: "unknown" },
    ONE_MAILBOX,
  ],
  [
    "searchAvailableDomains",
    "tldNotSupported",
    { status: 400, code: "rejected", disposition: "change-input", outcome: "not-applied" },
  ],
  [
    "checkMailboxStatus",
    "uidsRequired",
    { status: 400, code: "rejected", disposition: "change-input", outcome: "not-applied" },
  ],
  [
    "connectCloudflareDomains",
    "accountAlreadyUsed",
    { status: 409, code: "conflict", providerCode: "ACCOUNT_ALREADY_USED" },
  ],
  [
    "connectCloudflareDomains",
    "credentialConflict",
    { status: 409, code: "conflict", providerCode: "CREDENTIAL_CONFLICT" },
  ],
  // A refused batch may have been refused half-way.
  [
    "buyMailboxes",
    "insufficientWallet",
    { status: 402, code: "insufficient-funds", disposition: "reconcile-first", outcome: "unknown" },
    TWO_MAILBOXES,
  ],
  [
    "buyMailboxes",
    "mailboxExists",
    { status: 409, code: "conflict", disposition: "reconcile-first", outcome: "unknown" },
    TWO_MAILBOXES,
  ],
  // Not found: the thing, by the application; the route, by the gateway.
  [
    "showMailboxCredentials",
    "mailboxNotFound",
    { status: 404, code: "not-found", disposition: "change-input", outcome: "not-applied" },
  ],
  [
    "getDnsRecords",
    "recordsNotFound",
    { status: 404, code: "not-found", disposition: "change-input", outcome: "not-applied" },
  ],
  [
    "generateTotp",
    "routeNotFound",
    { status: 404, code: "unsupported", disposition: "terminal", outcome: "not-applied" },
  ],
  // Turned away at the door; a purchase may have been made behind it.
  [
    "listDomains",
    "rateLimited",
    { status: 429, code: "rate-limited", disposition: "retry-later", outcome: "not-applied", retryAfterMs: 30_000 },
  ],
  [
    "buyMailboxes",
    "rateLimitedAtGateway",
    { status: 429, code: "rate-limited", disposition: "reconcile-first", outcome: "unknown" },
    TWO_MAILBOXES,
  ],
  // The server failed: nobody knows.
  [
    "buyMailboxes",
    "serverError",
    { status: 500, code: "server-error", disposition: "reconcile-first", outcome: "unknown" },
    ONE_MAILBOX,
  ],
  [
    "registerDomains",
    "serverError",
    { status: 500, code: "server-error", disposition: "reconcile-first", outcome: "unknown" },
  ],
  [
    "listDomains",
    "serverError",
    { status: 500, code: "server-error", disposition: "retry-later", outcome: "not-applied" },
  ],
];

describe("the failures of InboxKit", () => {
  it.each(
    rows.map((row): [string, Row] => [`${row[0]}, ${row[1]}${row[3] === TWO_MAILBOXES ? " (several)" : ""}`, row]),
  )("%s", async (_, [operation, example, expected, body]) => {
    bench.mock.next(operation, { example: example as never });
    const error = await call(operation, body);
    expect(MailfleetError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ provider: "inboxkit", operation, ...expected });
    expect(bench.mock.requests).toHaveLength(1);
    expect(bench.mock.violations).toEqual([]);
  });

  it("are told in the provider's own words", async () => {
    bench.mock.next("buyMailboxes", { example: "insufficientWallet" });
    expect(await call("buyMailboxes", ONE_MAILBOX)).toMatchObject({
      message: "inboxkit buyMailboxes: Insufficient wallet balance to purchase mailboxes",
      body: { error: true, message: "Insufficient wallet balance to purchase mailboxes" },
    });
    bench.mock.next("listMailboxes", { example: "jwtMalformed" });
    const error = await call("listMailboxes");
    expect(error).toMatchObject({ message: "inboxkit listMailboxes: jwt malformed" });
    expect(error).not.toHaveProperty("providerCode");
  });

  it.each([
    [200, "Insufficient wallet balance to purchase mailboxes", "insufficient-funds"],
    [400, "insufficient balance", "insufficient-funds"],
    [400, "Mailbox ada@example.com already exists", "conflict"],
    [400, "Something else", "rejected"],
    [503, "Insufficient wallet balance", "server-error"],
  ])("are known by their words: %i %s", async (status, message, code) => {
    const answer: typeof fetch = async () => Response.json({ error: true, message }, { status });
    const client = createTestClient(bench.mock.url, { fetch: answer });
    expect(await failureOf(client.buyMailboxes({ body: ONE_MAILBOX }))).toMatchObject({ code });
  });

  it.each([
    ["a 409 that says nothing of error: false", 409, { message: "conflict" }, "conflict"],
    ["a 400 with error: false", 400, { error: false, message: "?" }, "rejected"],
    ["a refusal that is no object", 403, null, "forbidden"],
  ])("are failures without the usual envelope: %s", async (_, status, body, code) => {
    const answer: typeof fetch = async () => Response.json(body, { status });
    const client = createTestClient(bench.mock.url, { fetch: answer });
    expect(await failureOf(client.listDomains({ body: {} }))).toMatchObject({ code, status });
  });

  it("of a missing route prove that nothing was done where the route is a guess", async () => {
    const answer: typeof fetch = async () => Response.json({ code: 404, message: "Not found" }, { status: 404 });
    const client = createTestClient(bench.mock.url, { fetch: answer });
    const failure = { code: "unsupported", disposition: "terminal", outcome: "not-applied" };
    expect(
      await failureOf(client.removeEmailForwarding({ body: { uids: ["a", "b"] } }, { allowInferred: true })),
    ).toMatchObject(failure);
    const guess = client.changeSubscriptionPlan({ body: {} } as never, { allowInferred: true });
    expect(await failureOf(guess)).toMatchObject(failure);
    expect(await failureOf(client.buyMailboxes({ body: ONE_MAILBOX }))).toMatchObject({
      code: "unsupported",
      disposition: "reconcile-first",
      outcome: "unknown",
    });
  });

  it.each([
    [400, "Domain registered but workspace assignment failed"],
    [200, "Domain registered but workspace assignment failed"],
    [402, "Insufficient wallet balance to purchase mailboxes; 1 mailbox was scheduled"],
    [402, "Insufficient wallet balance"],
    [400, "Insufficient wallet balance to purchase mailboxes"],
    [400, "acme-mail.com is not allowed"],
    [400, "username is not allowed"],
    [400, "Mailbox ada was bought, but email is not allowed"],
    [409, "Mailbox ada@example-business.com already exists"],
  ])("of a purchase prove nothing in other words: %i %s", async (status, message) => {
    const answer: typeof fetch = async () => Response.json({ error: true, message }, { status });
    const client = createTestClient(bench.mock.url, { fetch: answer });
    expect(await failureOf(client.buyMailboxes({ body: ONE_MAILBOX }))).toMatchObject({
      outcome: "unknown",
      disposition: "reconcile-first",
    });
  });

  it("of a purchase whose reply was lost are unknown, and it is sent once, retries or not", async () => {
    const client = createTestClient(bench.mock.url, { retry: { maxRetries: 3, baseDelayMs: 0 } });
    for (const fault of [
      { kind: "reset", when: "after" },
      { kind: "truncate" },
      { kind: "html" },
      { kind: "empty" },
      { kind: "status", status: 502 },
    ] as const) {
      bench.mock.reset();
      bench.mock.fault("buyMailboxes", fault);
      expect(await failureOf(client.buyMailboxes({ body: ONE_MAILBOX })), fault.kind).toMatchObject({
        outcome: "unknown",
        disposition: "reconcile-first",
      });
      expect(bench.mock.requests, fault.kind).toHaveLength(1);
    }
  });

  it("of a read are tried again", async () => {
    const client = createTestClient(bench.mock.url, { retry: { maxRetries: 1, baseDelayMs: 0 } });
    bench.mock.fault("listDomains", { kind: "status", status: 500 });
    expect((await client.listDomains({ body: {} })).total).toBe(2);
    expect(bench.mock.requests).toHaveLength(2);
  });

  it("hide what is secret, however they are printed", async () => {
    const answer: typeof fetch = async () =>
      Response.json(
        { error: true, message: "no", password: "synthetic-password", secret: "synthetic-seed" },
        { status: 400 },
      );
    const client = createTestClient(bench.mock.url, { fetch: answer });
    const error = await failureOf(client.showMailboxCredentials({ query: { email: "ada@example.com" } }));
    expect(`${JSON.stringify(error)} ${String(error)}`).not.toMatch(/synthetic/);
  });
});
