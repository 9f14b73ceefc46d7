import { type OperationFacts, signWebhook, type WebhookSignature } from "@mailfleet/http";
import type { Fixture } from "../src/conformance/index.js";

export type Wire = Record<string, unknown>;

/** One request, taken apart. */
export interface Asked {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Wire;
}

/** What a provider's account answers, by the spec's operation: a body, or a whole response. */
export type Answers = Readonly<Record<string, (asked: Asked) => unknown>>;

/** A provider's account inside this process, seen from its wire. */
export interface Line {
  /** For the provider's client. It repeats what may be repeated, and does not wait for it. */
  readonly clientOptions: {
    readonly fetch: typeof fetch;
    readonly baseUrl: string;
    readonly retry: { readonly maxRetries: number; readonly baseDelayMs: number };
    readonly limiter: { run<T>(rateClass: string, send: () => Promise<T>): Promise<T> };
  };
  readonly counters: Required<Pick<Fixture, "effects" | "reads" | "loseNextReply" | "loseNextCall">>;
  /** Somebody sends something that changes nothing. */
  poke(): void;
}

const HOST = "https://account.example";

export function openLine(operations: Readonly<Record<string, OperationFacts>>, answers: Answers): Line {
  const routes = Object.entries(operations)
    .filter(([id]) => Object.hasOwn(answers, id))
    .map(([id, { method, path, effect }]) => ({ id, method, effect, pattern: patternOf(path) }));
  let next: "reply" | "call" | undefined;
  const counts = { effects: 0, reads: 0 };
  const send: typeof fetch = async (input, init) => {
    const url = new URL(String(input));
    const route = routes.find(({ method, pattern }) => method === init?.method && pattern.test(url.pathname));
    if (!route) throw new Error(`The account has no ${init?.method} ${url.pathname}.`);
    const fault = route.effect === "read" ? undefined : next;
    if (route.effect !== "read") next = undefined;
    if (fault === "call") throw lost();
    counts[route.effect === "read" ? "reads" : "effects"] += 1;
    const text = await new Response(init?.body).text();
    const path = { ...route.pattern.exec(url.pathname)?.groups };
    const query = Object.fromEntries(url.searchParams);
    const reply = answers[route.id]?.({ path, query, body: text === "" ? {} : (JSON.parse(text) as Wire) });
    if (fault === "reply") throw lost();
    return reply instanceof Response ? reply : Response.json(reply);
  };
  return {
    clientOptions: {
      fetch: send,
      baseUrl: HOST,
      retry: { maxRetries: 2, baseDelayMs: 1 },
      limiter: { run: (_rateClass, start) => start() },
    },
    counters: {
      effects: () => counts.effects,
      reads: () => counts.reads,
      loseNextReply: () => void (next = "reply"),
      loseNextCall: () => void (next = "call"),
    },
    poke: () => void (counts.effects += 1),
  };
}

/** Nothing tells the caller whether it arrived. */
function lost(): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error("reset"), { code: "ECONNRESET" }) });
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);
}

/** What `openAccount` of a provider gives. */
export interface Account {
  readonly fixture: Fixture;
  readonly line: Line;
  /** Somebody changes something else: a domain on which no verb is tried. Each time it comes to stand otherwise. */
  disturb(): void;
}

export const KNOWN = "known-domain.com";
export const SPARE = "spare-domain.com";
export const LAST = "last-domain.com";
export const FREE = "free-domain.com";
/** The mailboxes that are there, by domain. */
export const PEOPLE: Readonly<Record<string, readonly string[]>> = {
  [KNOWN]: ["ada", "grace"],
  [SPARE]: ["ada", "alan", "mary"],
  [LAST]: ["solo"],
  [FREE]: [],
};

/** The first row that fits. */
export function findRow(rows: readonly Wire[], key: string, value: unknown): Wire | undefined {
  return rows.find((row) => row[key] === value);
}

/** Takes rows out of a list, in place. */
export function dropRows(rows: Wire[], fits: (row: Wire) => boolean): void {
  for (let at = rows.length - 1; at >= 0; at--) if (fits(rows[at] ?? {})) rows.splice(at, 1);
}

/** What a provider sends by itself, of now. The time is in the body as well, where the provider writes it there. */
export async function sendWebhook(
  signature: WebhookSignature,
  apiKey: string,
  event: Wire,
): Promise<NonNullable<Fixture["webhooks"]>> {
  const body = JSON.stringify(event);
  const headers = await signWebhook(signature, { apiKey, body });
  return { genuine: { body, headers }, future: JSON.stringify({ ...event, event: "moon.landed" }) };
}
