import { facts, type OperationId } from "@mailfleet/coldmailreseller";
import { MailfleetError, type Limiter } from "@mailfleet/http";
import { type Mock, startMock } from "@mailfleet/mock";
import { afterAll, afterEach, expect } from "vitest";
import {
  type ColdMailResellerOrderOptions,
  type ColdMailResellerProvider,
  type ColdMailResellerProviderOptions,
  createColdMailResellerProvider,
} from "../src/adapters/coldmailreseller/index.js";
import type {
  Finding,
  MailboxesItem,
  OrderItem,
  OrderRequest,
  Person,
  Plan,
  RegisterItem,
} from "../src/contract/index.js";

/** The customer who owns the first subscription of the spec's examples. */
export const TENANT = "USER000000000000000000000001";

/** One mock for each test file. It forgets everything after each test, and no test may break the spec. */
export const mock: Mock<"coldmailreseller"> = await startMock("coldmailreseller");
afterEach(() => {
  expect(mock.violations).toEqual([]);
  mock.reset();
});
afterAll(async () => await mock.close());

/** The mock sets no limit, and waiting for the provider's would take a second for every five calls. */
const limiter: Limiter = { run: (_rateClass, send) => send() };

export function createProvider(options: Partial<ColdMailResellerProviderOptions> = {}): ColdMailResellerProvider {
  return createColdMailResellerProvider({
    apiKey: "test-key",
    userId: TENANT,
    baseUrl: mock.url,
    limiter,
    retry: { maxRetries: 0 },
    ...options,
  });
}

export const provider: ColdMailResellerProvider = createProvider();

/** A body, or a status with a body. */
type Answer = object | null;

/** Answers some paths without a mock, by their end: for what no example shows. All others go to the mock. */
export function answering(
  replies: Readonly<Record<string, (page: number, url: URL) => Answer>>,
  options: Partial<ColdMailResellerProviderOptions> = {},
): ColdMailResellerProvider {
  return createProvider({
    ...options,
    fetch: async (input, init) => {
      const url = new URL(String(input));
      const reply = Object.entries(replies).find(([end]) => url.pathname.endsWith(end))?.[1];
      if (!reply) return await fetch(input, init);
      return Response.json(reply(Number(url.searchParams.get("page") ?? 1), url));
    },
  });
}

/** The envelope around some data. */
export function enveloped(data: unknown): object {
  return { status: 200, message: "Success", ...(data !== undefined && { data }) };
}

export async function failureOf(call: Promise<unknown>): Promise<MailfleetError> {
  const error: unknown = await call.then(
    (value) => new Error(`resolved to ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (!MailfleetError.isInstance(error)) throw error;
  return error;
}

/** What was called, in order. */
export function called(): (string | undefined)[] {
  return mock.requests.map(({ operationId }) => operationId);
}

/** How many calls with an effect arrived. */
export function effects(): number {
  return called().filter((id) => facts.operations[id as OperationId].effect !== "read").length;
}

export const KEY = "client-42-march";
export const GOOGLE: NonNullable<ColdMailResellerOrderOptions["google"]> = {
  googleOauthRoute: "https://accounts.google.com/o/oauth2/v2/auth?client_id=0-x",
  clientId: "0-x.apps.googleusercontent.com",
  appName: "Example App",
};
export const ROUTE = "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=0";

export const ada: Person = { localPart: "ada", firstName: "Ada", lastName: "Lovelace" };
export const alan: Person = {
  localPart: "alan",
  firstName: "Alan",
  lastName: "Turing",
  pictureUrl: "https://example.com/alan.png",
};

export function register(domain: string, more: Partial<RegisterItem> = {}): RegisterItem {
  return { kind: "register", domain, ...more };
}

export function seats(
  domain: string,
  people: readonly Person[] = [alan],
  more: Partial<MailboxesItem> = {},
): MailboxesItem {
  return { kind: "mailboxes", domain, platform: "google", people, ...more };
}

/** The smallest order there is: a new domain with one mailbox. */
export const SMALL: OrderRequest<ColdMailResellerOrderOptions> = {
  items: [register("example.net"), seats("example.net", [ada])],
  providerOptions: { google: GOOGLE },
};

export async function planOf(
  items: readonly OrderItem[],
  providerOptions: ColdMailResellerOrderOptions = { google: GOOGLE },
  by: ColdMailResellerProvider = provider,
): Promise<Plan> {
  return await by.orders.plan({ items, providerOptions }, { key: KEY });
}

/** What a plan says, with the item it says it of. */
export function messages(findings: readonly Finding[]): [item: number | undefined, message: string][] {
  return findings.map(({ item, message }) => [item, message]);
}
