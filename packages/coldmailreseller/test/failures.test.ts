import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { facts } from "../src/index.js";
import {
  API_KEY,
  callExample,
  createTestClient,
  type Example,
  examples,
  failureOf,
  type Name,
  useBench,
} from "./setup.js";

const bench = useBench();

type Row = readonly [status: number, code: string, disposition: string, outcome: string, words: string];

/** Operations whose example request holds several items, no source saying that a refusal refuses them all. */
const SEVERAL: readonly Name[] = [
  "enableOrDisableDomainAutoRenew",
  "addGoogleClientIdToDomain",
  "addDnsRecord",
  "createOrderForm",
  "createOrderJson",
  "renewSubscriptions",
  "exportMailboxesToPlatform",
  "orderPreWarmedupMailboxes",
  "createPlacementTest",
];
/** The refusals of a spend that a source shows to come before it. Any other proves nothing. */
const KNOWN: Readonly<Record<string, readonly Name[]>> = {
  missingUserId: [
    "renewDomain",
    "createOrderForm",
    "createOrderJson",
    "orderMailboxesJson",
    "addMailboxesToSubscriptionForm",
    "orderPreWarmedupMailboxes",
  ],
  userNotFound: [
    "renewDomain",
    "createOrderForm",
    "createOrderJson",
    "orderMailboxesJson",
    "orderPreWarmedupMailboxes",
  ],
  insufficientWallet: ["createOrderJson", "orderMailboxesJson", "createPlacementTest"],
};

/** A refusal that may have met one item of several, or a spend, is not known to have done nothing. */
function refused(
  { operationId, effect }: Example,
  status: number,
  code: string,
  disposition: string,
  words: string,
): Row {
  return effect === "spend" || SEVERAL.includes(operationId)
    ? [status, code, "reconcile-first", "unknown", words]
    : [status, code, disposition, "not-applied", words];
}

/** A refusal of the request as such; of a spend only where a source shows it. */
function refusedWhole(
  example: Example,
  name: keyof typeof KNOWN,
  ...[status, code, disposition, words]: readonly [number, string, string, string]
): Row {
  return example.effect !== "spend" || KNOWN[name]?.includes(example.operationId)
    ? [status, code, disposition, "not-applied", words]
    : [status, code, "reconcile-first", "unknown", words];
}

function broken({ effect }: Example, status: number, words: string): Row {
  return effect === "read"
    ? [status, "server-error", "retry-later", "not-applied", words]
    : [status, "server-error", "reconcile-first", "unknown", words];
}

/** Every named failure of the spec. */
const FAILURES: Readonly<Record<string, (example: Example) => Row>> = {
  invalidApiKey: () => [401, "unauthenticated", "fix-credentials", "not-applied", "Invalid API Key"],
  missingUserId: (example) =>
    refusedWhole(example, "missingUserId", 400, "rejected", "change-input", "Please provide a userId"),
  // The export pages answer 401 for it, though the key is good.
  noUserId: () => [401, "rejected", "change-input", "not-applied", "Please provide a userId"],
  userNotFound: (example) =>
    refusedWhole(example, "userNotFound", 404, "not-found", "change-input", "The requested user does not exist."),
  rateLimited: (example) => refused(example, 429, "rate-limited", "retry-later", "Rate limit exceeded"),
  serverError: (example) => broken(example, 500, "Internal Server Error"),
  serviceUnavailable: (example) => broken(example, 503, "Service Unavailable"),
  badRequest: (example) => refused(example, 400, "rejected", "change-input", "domains is required"),
  // The key reaches every customer, so another key would not help.
  forbidden: (example) =>
    refused(example, 403, "forbidden", "change-input", "The resource does not belong to this user"),
  notFound: (example) => refused(example, 404, "not-found", "change-input", "Not found"),
  conflict: (example) => refused(example, 409, "conflict", "change-input", "Workspace already exists"),
  unprocessable: (example) => refused(example, 422, "rejected", "change-input", "Unprocessable Entity"),
  insufficientWallet: (example) => {
    const [status, words] =
      example.operationId === "createPlacementTest"
        ? ([402, "Insufficient wallet balance to run placement test"] as const)
        : ([422, "Insufficient wallet balance"] as const);
    return refusedWhole(example, "insufficientWallet", status, "insufficient-funds", "fund-wallet", words);
  },
  noCountryCode: () => [400, "rejected", "change-input", "not-applied", "countryCode is required"],
  excludedTagsNotDmarc: (example) =>
    refused(example, 400, "rejected", "change-input", "excludedDMARCtags is only allowed for DMARC records"),
  invalidCredentials: () => [400, "rejected", "change-input", "not-applied", "Invalid platform credentials"],
  mailboxNotReady: (example) =>
    refused(example, 400, "rejected", "change-input", "Mailbox ada@example.com has no SMTP credentials"),
  mailboxesRemain: () => [422, "rejected", "change-input", "not-applied", "Remove the mailboxes of the domain first"],
  userNotEmpty: () => [422, "rejected", "change-input", "not-applied", "The user still has domains or mailboxes"],
  tooLate: () => [
    422,
    "rejected",
    "change-input",
    "not-applied",
    "Mailboxes can only be removed earlier than 24 hours before the subscription expiry date",
  ],
};

const failed = examples.flatMap((example) =>
  example.replies.filter((reply) => reply.failed).map((reply) => ({ example, reply })),
);

describe("the failure table", () => {
  it("has a row for every named failure of the spec, and none besides", () => {
    expect([...new Set(failed.map(({ reply }) => reply.name))].sort()).toEqual(Object.keys(FAILURES).sort());
  });

  it.each(failed.map(({ example, reply }) => [`${example.operationId} ${reply.name}`, example, reply.name] as const))(
    "%s",
    async (_title, example, name) => {
      bench.mock.next(example.operationId, { example: name as never });
      const error = await failureOf(callExample(bench.client, example));
      const [status, code, disposition, outcome, words] = FAILURES[name]?.(example) ?? [];
      const advice =
        outcome === "unknown" ? "; it is unknown whether it took effect, so read back before sending it again" : "";
      expect(error).toMatchObject({ status, code, disposition, outcome, operation: example.operationId });
      expect(error.message).toBe(`coldmailreseller ${example.operationId}: ${words}${advice}`);
    },
  );

  it.each([
    ["Order created, but the wallet could not be charged", 422],
    ["Order created. Insufficient wallet balance", 422],
    ["Insufficient wallet balance", 400],
  ])(
    "does not believe an order that is refused in other words or with another status: %s, %i",
    async (message, status) => {
      const client = createTestClient(bench.mock.url, {
        fetch: async () => Response.json({ status, message, data: null }, { status }),
      });
      const order = examples.find(({ operationId }) => operationId === "createOrderJson")!;
      expect(await failureOf(callExample(client, order))).toMatchObject({
        outcome: "unknown",
        disposition: "reconcile-first",
      });
    },
  );

  it("takes a single mailbox update for one item, whatever its fields", async () => {
    const update = (
      mailboxData: { mailboxId: string; firstName: string }[] | { mailboxId: string; firstName: string },
    ) => {
      bench.mock.next("updateMailboxDetails", { example: "unprocessable" });
      return failureOf(bench.client.updateMailboxDetails({ body: { mailboxData } }));
    };
    const ada = { mailboxId: "M1", firstName: "Ada" };
    expect((await update(ada)).outcome).toBe("not-applied");
    expect((await update([ada])).outcome).toBe("not-applied");
    expect((await update([ada, { mailboxId: "M2", firstName: "Grace" }])).outcome).toBe("unknown");
  });

  it("keeps the whole body of a refusal", async () => {
    bench.mock.next("deleteUser", { example: "userNotEmpty" });
    const error = await failureOf(bench.client.deleteUser({ query: { userId: "USER2" } }));
    expect(error.body).toMatchObject({ data: { mailboxCount: 2, domainCount: 1 } });
  });
});

describe("words without a status of their own", () => {
  const answering = (status: number, body: object): ReturnType<typeof createTestClient> =>
    createTestClient(bench.mock.url, { fetch: async () => Response.json(body, { status }) });

  it("finds the wallet by its words, and by 402 without any", async () => {
    const renew = { body: { subscriptionIds: ["S"] } };
    for (const [status, message] of [
      [400, "insufficient  wallet balance"],
      [402, "Payment required"],
    ] as const) {
      const error = await failureOf(answering(status, { status, message, data: null }).renewSubscriptions(renew));
      expect([error.code, error.outcome]).toEqual(["insufficient-funds", "unknown"]);
    }
  });

  it("does not take a broken server for an empty wallet", async () => {
    const error = await failureOf(
      answering(500, { status: 500, message: "Insufficient wallet lookup" }).addWarmup({ query: { mailboxId: "M" } }),
    );
    expect([error.code, error.outcome]).toEqual(["server-error", "unknown"]);
  });

  it("takes a refusal without words for one", async () => {
    const error = await failureOf(answering(422, {}).addWarmup({ query: { mailboxId: "M" } }));
    expect(error.message).toMatch(/^coldmailreseller addWarmup: failed with HTTP 422; it is unknown/);
    expect(error.outcome).toBe("unknown");
  });

  it("waits as long as it is told to", async () => {
    const limited = createTestClient(bench.mock.url, {
      fetch: async () =>
        Response.json(
          { status: 429, message: "Rate limit exceeded" },
          { status: 429, headers: { "retry-after": "2" } },
        ),
    });
    expect((await failureOf(limited.getAllSubscriptions())).retryAfterMs).toBe(2000);
  });
});

describe("money", () => {
  it("is spent once: neither a lost reply nor a 5xx sends an order again", async () => {
    const eager = createTestClient(bench.mock.url, { retry: { maxRetries: 3, baseDelayMs: 1 } });
    const order = examples.find(({ operationId }) => operationId === "createOrderJson");
    if (!order) throw new Error("the spec has no createOrderJson");
    bench.mock.fault("createOrderJson", { kind: "reset", when: "after" });
    expect(await failureOf(callExample(eager, order))).toMatchObject({
      code: "network",
      outcome: "unknown",
      disposition: "reconcile-first",
    });
    bench.mock.next("createOrderJson", { example: "serviceUnavailable" });
    expect(await failureOf(callExample(eager, order))).toMatchObject({ code: "server-error", outcome: "unknown" });
    expect(bench.mock.requests).toHaveLength(2);
  });

  it("does not hinder a read from trying again", async () => {
    const eager = createTestClient(bench.mock.url, { retry: { maxRetries: 2, baseDelayMs: 1 } });
    bench.mock.next("getAllSubscriptions", { example: "serviceUnavailable", times: 2 });
    expect((await eager.getAllSubscriptions()).data.subscriptions).toHaveLength(2);
    expect(bench.mock.requests).toHaveLength(3);
  });
});

describe("secrets", () => {
  it("are in no failure, also if the reply repeats them", async () => {
    const echo: typeof fetch = async (_url, init) =>
      Response.json(
        { status: 400, message: `cannot log in with ${await new Response(init?.body ?? null).text()}`, data: null },
        { status: 400 },
      );
    const error = await failureOf(
      createTestClient(bench.mock.url, { fetch: echo }).addPlatformCredentials({
        body: { app: "SMARTLEAD", credentials: { email: "ada@example.com", password: "platform-password" } },
      }),
    );
    for (const shown of [String(error), JSON.stringify(error), inspect(error, { depth: 9, showHidden: true })]) {
      expect(shown).not.toContain("platform-password");
      expect(shown).not.toContain(API_KEY);
    }
  });

  it("are redacted by the mock under every name the spec gives them", async () => {
    await bench.client.addPlatformCredentials({
      body: { app: "SMARTLEAD", credentials: { email: "ada@example.com", password: "platform-password" } },
    });
    expect(JSON.stringify(bench.mock.requests)).not.toContain("platform-password");
    expect(facts.secrets).toContain("password");
  });
});
