import { createClient } from "../src/index.js";
import type {
  CallArgs,
  CallOptions,
  ClientOptions,
  Effect,
  Failure,
  Limiter,
  OperationFacts,
  ProviderDefinition,
  RawInit,
  RefusalFacts,
  Reply,
} from "../src/index.js";

export const KEY = "sk-acme-0123456789";
export const BASE = "https://api.acme.test/v1";

function facts(effect: Effect, more: Partial<OperationFacts> = {}): OperationFacts {
  const method = effect === "read" ? "GET" : "POST";
  return { method, path: "/things", effect, ...more };
}

/** The first says nothing of several items, the second refuses the request as such. */
const refusals: readonly RefusalFacts[] = [
  { status: 402, body: { message: "Too little money" } },
  { status: 400, body: { error: true, message: "[a-z]+ is not allowed" }, allOrNothing: true },
];

/** A provider with one operation of every kind. */
export const operations = {
  listThings: facts("read"),
  getThing: facts("read", { path: "/things/{id}" }),
  searchThings: facts("read", { method: "POST", body: "json", rateClass: "search" }),
  setThing: facts("write", { method: "PUT", path: "/things/{id}", repeatable: true, body: "json" }),
  addThing: facts("write", { body: "json" }),
  buyThing: facts("spend", { body: "json", refusals }),
  buyThings: facts("spend", { body: "json", batch: { items: ["things"], allOrNothing: false }, refusals }),
  buyTogether: facts("spend", { body: "json", batch: { items: ["things", "more"], allOrNothing: true }, refusals }),
  buyPicture: facts("spend", { path: "/pictures", body: "multipart" }),
  renewThing: facts("spend", { path: "/renew" }),
  addThings: facts("write", { body: "json", batch: { items: ["things"], allOrNothing: false } }),
  addTogether: facts("write", { body: "json", batch: { items: ["things", "more"], allOrNothing: true } }),
  deleteThing: facts("write", { method: "DELETE", path: "/things/{id}", repeatable: true, destructive: true }),
  pingThing: facts("read", { path: "/ping", emptyReply: true }),
  guessThings: facts("read", { path: "/guess", inferred: true }),
  guessBuy: facts("spend", { path: "/guess", body: "json", inferred: true }),
  uploadThing: facts("write", { path: "/upload", body: "multipart" }),
  byHeader: facts("read", { tenant: { in: "header", name: "X-Team-Id", required: true } }),
  byQuery: facts("read", { tenant: { in: "query", name: "team_id", required: false } }),
  byBody: facts("write", { body: "json", tenant: { in: "body", name: "teamId", required: true } }),
} satisfies Record<string, OperationFacts>;

type Method = (args?: CallArgs, options?: CallOptions) => Promise<unknown>;
export type Acme = Record<keyof typeof operations, Method> & {
  fetch(path: string, init?: RawInit, options?: CallOptions): Promise<Response>;
};

/** Everything outside 2xx is a failure, and so is `error: true`; a 409 with `error: false` is a result. */
function readFailure(reply: Reply): Failure | undefined {
  const body = typeof reply.body === "object" && reply.body !== null ? reply.body : {};
  const failed = "error" in body ? body.error : undefined;
  if (failed === true || (reply.status >= 300 && failed !== false)) {
    return "message" in body && typeof body.message === "string" ? { message: body.message } : {};
  }
  return undefined;
}

export const definition: ProviderDefinition = {
  provider: "acme",
  tenantOption: "teamId",
  auth: (apiKey) => ({ Authorization: `Bearer ${apiKey}` }),
  readFailure,
  facts: { baseUrl: BASE, operations, secrets: ["password", "totpSecret", "X-Acme-Login", "hosting"], rateLimits: {} },
};

/** Never waits between attempts. */
export const AT_ONCE = { maxRetries: 2, baseDelayMs: 0, maxDelayMs: 0 };

export function acme(
  options: Partial<ClientOptions> & Record<string, unknown> = {},
  more: Partial<ProviderDefinition> = {},
): Acme {
  return createClient<Acme>({ ...definition, ...more }, { apiKey: KEY, retry: AT_ONCE, ...options });
}

/** Lets everything pass at once. */
export const unlimited: Limiter = { run: (_rateClass, send) => send() };

export interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

type Answer = Response | Error | (() => Response | Promise<Response>);

/** A fetch that gives these answers in turn, the last one for ever, and remembers what it was asked. */
export function answering(...answers: readonly Answer[]): { readonly fetch: typeof fetch; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const answer = answers[Math.min(sent.length, answers.length - 1)];
    sent.push({ url: String(url), init });
    if (answer instanceof Error) throw answer;
    if (answer instanceof Response) return answer.clone();
    if (answer) return answer();
    throw new Error("no answer prepared");
  };
  return { fetch, sent };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** What was sent as the body: a stream where it must not be sent twice. */
export async function bodyOf(sent: Sent | undefined): Promise<string> {
  return new Response(sent?.init.body ?? null).text();
}

export function headersOf(sent: Sent | undefined): Record<string, string> {
  return Object.fromEntries(new Headers(sent?.init.headers));
}

/** What fetch throws: its own error around the one of the connection. */
export function broken(code: string): Error {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(`it was ${code}`), { code }) });
}

/** Never answers; rejects like fetch does when its signal aborts. */
export function hanging(): { readonly fetch: typeof fetch; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch = (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    sent.push({ url: String(url), init });
    return new Promise((_resolve, reject) => {
      init.signal?.addEventListener("abort", () => reject(init.signal?.reason));
    });
  };
  return { fetch, sent };
}
