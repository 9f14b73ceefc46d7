import { MailfleetError, type Limiter } from "@mailfleet/http";
import { type Mock, startMock } from "@mailfleet/mock";
import { facts, type OperationId } from "@mailfleet/scaledmail";
import { afterAll, afterEach, expect } from "vitest";
import {
  createScaledMailProvider,
  type ScaledMailOrderOptions,
  type ScaledMailProvider,
  type ScaledMailProviderOptions,
} from "../src/adapters/scaledmail/index.js";
import type { Finding, MailboxesItem, OrderItem, Person } from "../src/contract/index.js";
import { sha256 } from "../src/kit/canonical.js";

export const TENANT = "recORG00000000001";

/** One mock for each test file. It forgets everything after each test, and no test may break the spec. */
export const mock: Mock<"scaledmail"> = await startMock("scaledmail");
afterEach(() => {
  expect(mock.violations).toEqual([]);
  mock.reset();
});
afterAll(async () => await mock.close());

/** The mock sets no limits, and waiting for the provider's would take minutes. */
const limiter: Limiter = { run: (_rateClass, send) => send() };

export function createProvider(options: Partial<ScaledMailProviderOptions> = {}): ScaledMailProvider {
  return createScaledMailProvider({
    apiKey: "test-key",
    organizationId: TENANT,
    baseUrl: mock.url,
    limiter,
    retry: { maxRetries: 0 },
    ...options,
  });
}

export const provider: ScaledMailProvider = createProvider();

/** Sends as usual and changes words of the replies: the spec's examples cannot hold a tag that follows from a test's key. */
export function rewording(words: Readonly<Record<string, string>>): typeof fetch {
  return async (url, init) => {
    const response = await fetch(url, init);
    let text = await response.text();
    for (const [from, to] of Object.entries(words)) text = text.replaceAll(from, to);
    return new Response(text, { status: response.status, headers: response.headers });
  };
}

/** Sends as usual, and answers an order that was taken with its id. */
export const replyingWithId: typeof fetch = async (url, init) => {
  const response = await fetch(url, init);
  if (!String(url).includes("/create-custom-order") || !response.ok) return response;
  return Response.json({ id: "recORD00000000003" });
};

/** Answers without a mock, by the last part of the path: for what no example shows. */
export function answering(replies: Readonly<Record<string, unknown>>): typeof fetch {
  return async (url) => Response.json(replies[new URL(String(url)).pathname.split("/").at(-1) ?? ""]);
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

export const ada = (localPart: string): Person => ({ localPart, firstName: "Ada", lastName: "Lovelace" });

export function mailboxes(domain: string, platform: MailboxesItem["platform"], count: number): MailboxesItem {
  return { kind: "mailboxes", domain, platform, people: Array.from({ length: count }, (_, n) => ada(`ada${n}`)) };
}

/** A new domain with mailboxes on it. */
export function pair(domain: string, platform: MailboxesItem["platform"], count: number): OrderItem[] {
  return [{ kind: "register", domain }, mailboxes(domain, platform, count)];
}

/** A provider for which every name can be had. */
export function allAvailable(): ScaledMailProvider {
  return createProvider({
    fetch: async (url, init) => {
      if (!String(url).includes("/search-domains")) return await fetch(url, init);
      const { domains }: { domains: string[] } = JSON.parse(String(init?.body));
      return Response.json(
        domains.map((domain) => ({ domain, status: "available", price: 15.5, renewPrice: 17, blacklisted: [] })),
      );
    },
  });
}

export const KEY = "client-42-march";
/** The tag that follows from it. */
export const TAG = `mf-${(await sha256(`${TENANT}/${KEY}`)).slice(0, 16)}`;
/** The smallest order there is. */
export const SMALL: OrderItem[] = [
  { kind: "register", domain: "example.org" },
  { kind: "mailboxes", domain: "example.org", platform: "google", people: [ada("ada.lovelace"), ada("ada")] },
];
export const SEQUENCER: NonNullable<ScaledMailOrderOptions["sequencer"]> = {
  provider: "Instantly",
  username: "ada@example.com",
  password: { $secret: "instantly" },
  link: "https://app.example.com",
  workspace: "acme",
  tag: "{{ID}}",
};

/** What a plan says, with the item it says it of. */
export function messages(findings: readonly Finding[]): [item: number | undefined, message: string][] {
  return findings.map(({ item, message }) => [item, message]);
}
