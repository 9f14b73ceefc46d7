import { createRequire } from "node:module";
import type { OperationId } from "@mailfleet/inboxkit";
import { type Mock, startMock } from "@mailfleet/mock";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import {
  createInboxKitProvider,
  type InboxKitOrderOptions,
  type InboxKitProvider,
  type InboxKitProviderOptions,
} from "../src/adapters/inboxkit/index.js";
import type {
  Finding,
  MailboxesItem,
  Money,
  OrderItem,
  Person,
  Plan,
  Registrant,
  RegisterItem,
} from "../src/contract/index.js";
import { hashPlan } from "../src/orders/hash.js";

export const API_KEY = "synthetic-api-key";
export const WORKSPACE = "00000000-0000-4000-8000-00000000aaaa";

export interface Bench {
  mock: Mock<"inboxkit">;
  /** Reads and writes through the mock. */
  provider: InboxKitProvider;
  /** A provider whose requests are answered by these bodies, by path; one list of bodies is used up call by call. */
  answering(bodies: Readonly<Record<string, unknown>>): InboxKitProvider;
  create(options?: Partial<InboxKitProviderOptions>): InboxKitProvider;
  planOf(items: readonly OrderItem[], providerOptions?: InboxKitOrderOptions): Promise<Plan>;
  /** The operations that were called, in order. */
  called(): OperationId[];
}

/** A mock that is reset after each test, which must not have broken the spec, and providers that speak to it. */
export function useInboxKit(): Bench {
  const create = (options: Partial<InboxKitProviderOptions> = {}): InboxKitProvider =>
    createInboxKitProvider({
      apiKey: API_KEY,
      workspaceId: WORKSPACE,
      baseUrl: bench.mock.url,
      retry: { maxRetries: 0 },
      limiter: { run: (_rateClass, send) => send() },
      fetch: echoing,
      ...options,
    });
  const bench = {
    create,
    answering: (bodies) => create({ fetch: answer(bodies) }),
    planOf: async (items, providerOptions) => {
      const request = { items, ...(providerOptions && { providerOptions }) };
      return await bench.provider.orders.plan(request, { key: "client-42" });
    },
    called: () => bench.mock.requests.map(({ operationId }) => operationId as OperationId),
  } as Bench;
  beforeAll(async () => {
    bench.mock = await startMock("inboxkit");
    bench.provider = create();
  });
  afterEach(() => {
    expect(bench.mock.violations).toEqual([]);
    bench.mock.reset();
  });
  afterAll(async () => await bench.mock.close());
  return bench;
}

function answer(bodies: Readonly<Record<string, unknown>>): typeof fetch {
  const calls = new Map<string, number>();
  return async (input) => {
    const path = new URL(String(input)).pathname.replace("/v1/api", "");
    const count = calls.get(path) ?? 0;
    calls.set(path, count + 1);
    const body = bodies[path];
    return Response.json(Array.isArray(body) ? body[count] : body);
  };
}

/** What a promise is rejected with. */
export async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return await call.then(
    (value) => {
      throw new Error(`It came through with ${JSON.stringify(value)}.`);
    },
    (error: unknown) => error,
  );
}

interface Purchase {
  readonly domains?: readonly object[];
  readonly mailboxes?: readonly object[];
}

/** Sends as usual. The mock answers a purchase with its example, whatever was asked for; a receipt names what was bought. */
export const echoing: typeof fetch = async (url, init) => {
  if (!/\/(domains\/register|mailboxes\/buy)$/.test(String(url))) return await fetch(url, init);
  const body = await new Response(init?.body).text();
  const response = await fetch(url, { ...init, body });
  const reply = (await response.json()) as { error?: unknown; url?: unknown };
  const { domains, mailboxes: bought } = JSON.parse(body) as Purchase;
  if (reply.error !== false || reply.url !== undefined) return Response.json(reply, response);
  const receipt = {
    ...(domains && { domains_count: domains.length }),
    ...(bought && {
      mailboxes: bought.map((mailbox, at) => ({ ...mailbox, uid: `bought-${at}`, status: "scheduled" })),
    }),
  };
  return Response.json({ ...reply, ...receipt }, response);
};

/** Sends as usual and changes words of the replies: the mock lists the same things whatever was bought. */
export function rewording(words: Readonly<Record<string, string>>): typeof fetch {
  return async (url, init) => {
    const response = await echoing(url, init);
    let text = await response.text();
    for (const [from, to] of Object.entries(words)) text = text.replaceAll(from, to);
    return new Response(text, { status: response.status, headers: response.headers });
  };
}

/** Listed by the mock: active, Google, carries ada and grace. */
export const OWNED = "example-business.com";
/** Listed by the mock: connected, its DNS not ready. */
export const CONNECTED = "marketing-domain.net";

export const REGISTRANT: Registrant = {
  firstName: "Ada",
  lastName: "Lovelace",
  email: "registrant@example.com",
  addressLine1: "1 Example Street",
  city: "London",
  state: "London",
  postalCode: "EC1A 1AA",
  country: "GB",
};

export const person = (localPart: string): Person => ({ localPart, firstName: "Alan", lastName: "Turing" });
/** A registration, with a registrant unless told otherwise. */
export const register = (domain: string, more: Partial<RegisterItem> = {}): RegisterItem => ({
  kind: "register",
  domain,
  registrant: REGISTRANT,
  ...more,
});
export const mailboxes = (
  domain: string,
  names: readonly string[],
  more: Partial<MailboxesItem> = {},
): MailboxesItem => ({
  kind: "mailboxes",
  domain,
  platform: "google",
  people: names.map(person),
  ...more,
});
/** A mailbox as it is written into a purchase. */
export const writtenMailbox = (username: string, domain_name: string, platform = "GOOGLE"): object => ({
  first_name: "Alan",
  last_name: "Turing",
  username,
  platform,
  domain_name,
});

export const credits = (minor: number): Money => ({ unit: "credits", minor });

/** A plan that somebody changed, with the hash of what it says now. */
export async function resign(plan: Plan, changes: Partial<Plan>): Promise<Plan> {
  const changed = { ...plan, ...changes };
  return { ...changed, hash: await hashPlan(changed) };
}

/** Findings as pairs, short enough to be compared. */
export const found = (findings: readonly Finding[]): [number | undefined, string][] =>
  findings.map(({ item, message }) => [item, message]);

/** The words of an open enum in the spec. */
export function wordsOf(schema: string): readonly string[] {
  const spec = createRequire(import.meta.url)("@mailfleet/mock/specs/inboxkit.json");
  return spec.components.schemas[schema].anyOf.flatMap((branch: { enum?: string[] }) => branch.enum ?? []);
}
