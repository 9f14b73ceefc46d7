import { inspect } from "node:util";
import type { OperationName } from "@mailfleet/mock";
import { describe, expect, it } from "vitest";
import { facts } from "../src/index.js";
import { callExample, client, createTestClient, failureOf, mock, operations } from "./fixture.js";

type Expected = readonly [status: number, code: string, disposition: string, outcome: string, words: string];

/**
 * Every refusal that belongs to one operation, told for the spec's example request. That of a purchase never proves that nothing was
 * bought: some are known to come after it, and no source prints the words of those that come before.
 */
const REFUSALS: Readonly<Record<string, Expected>> = {
  "suggestDomains domainRequired": [400, "rejected", "change-input", "not-applied", "domain is required"],
  "suggestDomains invalidDomain": [400, "rejected", "change-input", "not-applied", "Invalid domain"],
  "calculatePackage volumeTooLow": [
    400,
    "rejected",
    "change-input",
    "not-applied",
    "Volume too low - Minimum 1 domain per ESP required",
  ],
  "buyPreWarmInboxes domainUnavailable": [
    400,
    "rejected",
    "reconcile-first",
    "unknown",
    "Domain example.net is not available",
  ],
  "buyDomains domainUnavailable": [
    400,
    "rejected",
    "reconcile-first",
    "unknown",
    "Domain example.org is not available",
  ],
  "createOrder domainCountMismatch": [
    400,
    "rejected",
    "reconcile-first",
    "unknown",
    "The number of domains must match the package",
  ],
  "createOrder domainUnavailable": [
    400,
    "rejected",
    "reconcile-first",
    "unknown",
    "Domain example.net is already used",
  ],
  "createCustomOrder createdNotCharged": [
    400,
    "rejected",
    "reconcile-first",
    "unknown",
    "Subscription created but unable to charge",
  ],
  "createCustomOrder createdNotChargedMessage": [
    400,
    "rejected",
    "reconcile-first",
    "unknown",
    "Subscription created but unable to charge",
  ],
  "createCustomOrder refused": [400, "rejected", "reconcile-first", "unknown", "Domain example.org is not available"],
  "updateDomainRedirect alreadyRequested": [
    400,
    "rejected",
    "change-input",
    "not-applied",
    "A redirect change is already in progress",
  ],
  "updateDomainRedirect unchanged": [400, "rejected", "change-input", "not-applied", "The redirect is already set"],
  "updateDomainRedirect domainNotFound": [404, "not-found", "change-input", "not-applied", "Domain not found"],
  "getMailboxesByDomainId domainNotFound": [
    404,
    "not-found",
    "change-input",
    "not-applied",
    "Unable to get mailboxes or domain ID does not exist",
  ],
};

/** What any operation can answer. */
const COMMON: Readonly<Record<string, (effect: string, critical: boolean, several: boolean) => Expected>> = {
  unauthorized: () => [401, "unauthenticated", "fix-credentials", "not-applied", "Unauthorized"],
  rateLimited: (effect, critical, several) => [
    429,
    "rate-limited",
    ...(effect === "spend" || several
      ? (["reconcile-first", "unknown"] as const)
      : (["retry-later", "not-applied"] as const)),
    critical ? "Too many critical operations, please try again later." : "Too many requests, please try again later.",
  ],
  serverError: (effect) =>
    effect === "read"
      ? [500, "server-error", "retry-later", "not-applied", "Internal server error"]
      : [500, "server-error", "reconcile-first", "unknown", "Internal server error"],
};

describe("failures", () => {
  const failed = operations.flatMap((operation) =>
    operation.replies.filter((reply) => reply.failed).map((reply) => ({ operation, reply })),
  );

  it.each(failed.map(({ operation, reply }) => [`${operation.operationId} ${reply.name}`, operation, reply] as const))(
    "%s",
    async (name, { operationId, effect }, reply) => {
      const id = operationId as OperationName<"scaledmail">;
      const { rateClass } = facts.operations[id];
      const expected = COMMON[reply.name]?.(effect, rateClass === "critical", id === "submitForm") ?? REFUSALS[name];
      mock.next(id, { example: reply.name as never });
      const error = await failureOf(callExample(client, id));
      const advice =
        error.outcome === "unknown"
          ? "; it is unknown whether it took effect, so read back before sending it again"
          : "";
      expect([error.status, error.code, error.disposition, error.outcome, error.message]).toEqual([
        ...(expected ?? []).slice(0, 4),
        `scaledmail ${id}: ${expected?.[4]}${advice}`,
      ]);
    },
  );

  it("has a row for every refusal of the spec, and none besides", () => {
    const own = failed
      .filter(({ reply }) => !COMMON[reply.name])
      .map(({ operation, reply }) => `${operation.operationId} ${reply.name}`);
    expect(own.sort()).toEqual(Object.keys(REFUSALS).sort());
  });

  it.each([
    [400, { error: "Domain example.org is not available" }],
    [400, { error: "Unable to charge the card on file" }],
    [402, { error: "Your card was declined." }],
    [402, { message: "Payment required: subscription is incomplete" }],
    [403, { message: "Forbidden" }],
    [409, { error: "Duplicate order" }],
    [429, { message: "Too many requests, please try again later." }],
  ])("believes no refusal of a custom order, also of a single domain: %i %o", async (status, body) => {
    let sent = 0;
    const fetch = async (): Promise<Response> => (sent++, Response.json(body, { status }));
    const domains = [{ domain: "example.org", first_name: "Ada", last_name: "Lovelace" }];
    const error = await failureOf(
      createTestClient(mock.url, { fetch }).createCustomOrder({
        query: { provider: "buy" },
        body: { providers: { google: { domains } } },
      }),
    );
    expect([error.outcome, error.disposition, sent]).toEqual(["unknown", "reconcile-first", 1]);
  });

  it("keeps the whole body of a refusal", async () => {
    mock.next("calculatePackage", { example: "volumeTooLow" });
    const error = await failureOf(callExample(client, "calculatePackage"));
    expect(error.body).toMatchObject({
      requested: { volume: 10, period: "month" },
      minimum_required: { volume: 500, period: "month" },
    });
  });

  it("reads retryAfter as a moment in Unix seconds, not as a wait", async () => {
    const at =
      (retryAfter: number): typeof fetch =>
      async () =>
        Response.json(
          { message: "Too many critical operations, please try again later.", retryAfter },
          { status: 429 },
        );
    const limited = async (retryAfter: number): Promise<number | undefined> =>
      (
        await failureOf(
          createTestClient(mock.url, { fetch: at(retryAfter) }).buyDomains({ body: { domains: ["example.org"] } }),
        )
      ).retryAfterMs;
    expect(await limited(1_748_000_000)).toBeUndefined();
    const wait = await limited(Math.floor(Date.now() / 1000) + 30);
    expect(wait).toBeGreaterThan(25_000);
    expect(wait).toBeLessThanOrEqual(30_000);
  });

  it("never sends a purchase again after a lost reply or a 5xx", async () => {
    const eager = createTestClient(mock.url, { retry: { maxRetries: 3, baseDelayMs: 1 } });
    mock.fault("createCustomOrder", { kind: "reset", when: "after" });
    expect(await failureOf(callExample(eager, "createCustomOrder"))).toMatchObject({
      code: "network",
      outcome: "unknown",
    });
    mock.next("createCustomOrder", { example: "serverError" });
    expect(await failureOf(callExample(eager, "createCustomOrder"))).toMatchObject({
      code: "server-error",
      outcome: "unknown",
    });
    expect(mock.requests).toHaveLength(2);
  });

  it("shows no login in a failure, also if the reply repeats it", async () => {
    const echo: typeof fetch = async (_url, init) =>
      Response.json({ error: `cannot log in with ${String(init?.body)}` }, { status: 400 });
    const login = { provider: "Instantly", username: "ada", password: "sequencer-password" };
    const error = await failureOf(
      createTestClient(mock.url, { apiKey: "eyJ.synthetic.key", fetch: echo }).createOrder({
        path: { price_id: "price_1" },
        query: { provider: "other" },
        body: {
          domains: [],
          sequencer: login,
          hosting: { ...login, provider: "Porkbun", password: "registrar-password" },
        },
      }),
    );
    for (const shown of [String(error), JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })]) {
      expect(shown).not.toMatch(/sequencer-password|registrar-password|synthetic\.key/);
    }
    expect(facts.secrets).toEqual(["hosting", "mailbox_password", "password", "sequencer", "uuid"]);
  });
});
