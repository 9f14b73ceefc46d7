import type { WebhookDelivery, WebhookEvent, WebhookEventBase, Webhooks, WebhookVerdict } from "../contract/index.js";
import { canonicalJson } from "./canonical.js";
import { unexpectedResponse } from "./errors.js";
import { fingerprint } from "./fingerprint.js";
import { readAddress, readDomain } from "./names.js";
import { type Loose, omitUndefined, ReplyReader, withRaw } from "./reply-reader.js";
import { createCleaner } from "./secrets.js";
import { readStatus } from "./status.js";

/** A delivery of which at least the types are right. */
export interface PlainDelivery {
  readonly body: string | Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

type OmitEach<E, Keys extends keyof WebhookEventBase> = E extends WebhookEvent ? Omit<E, Keys> : never;

/** What only the adapter can tell of an event. */
export type ReadEvent = OmitEach<WebhookEvent, "provider" | "dedupeKey" | "rawType" | "tenant" | "sentAt" | "raw">;

/** What an adapter says of one body. */
export interface ReadWebhook {
  readonly rawType: string;
  /** What tells this event from every other of the provider. Absent: only all that it says. */
  readonly identity?: string | undefined;
  readonly tenant?: string | undefined;
  readonly sentAt?: string | undefined;
  /** Absent: no event that this version knows. Throws if it has another shape than the documented one. */
  readonly read?: (() => ReadEvent) | undefined;
}

/** What differs between the webhooks of one provider and those of another. */
export interface WebhookSource {
  readonly provider: string;
  /** Names of the fields that may hold a secret. */
  readonly secrets: readonly string[];
  /** The headers that `verify` looks at; no other is handed to it. */
  readonly headers: readonly string[];
  verify(delivery: PlainDelivery): Promise<WebhookVerdict>;
  readBody(body: ReplyReader): ReadWebhook;
}

/** Bodies nest a few levels deep. Deeper ones would exhaust the stack of what walks through them. */
const MAX_DEPTH = 64;
const MAX_KEY_PART = 120;
/** Many times what a signature has. */
const MAX_HEADER = 4_000;

export function createWebhooks(source: WebhookSource): Webhooks {
  return {
    verify: async (delivery) => {
      try {
        const plain = readDelivery(source, delivery);
        return plain ? await source.verify(plain) : { proves: "nothing", reason: "malformed-delivery" };
      } catch {
        // A getter or a proxy that throws is a stranger's doing, too.
        return { proves: "nothing", reason: "malformed-delivery" };
      }
    },
    parse: (body) => readEvent(source, readJson(source.provider, body)),
  };
}

/** Anything may come: frameworks hand over parsed bodies, other classes of headers, or nothing. */
function readDelivery(source: WebhookSource, delivery: WebhookDelivery): PlainDelivery | undefined {
  const { body, headers }: { body: unknown; headers: unknown } = delivery;
  if (typeof body !== "string" && !(body instanceof Uint8Array)) return undefined;
  if (typeof headers !== "object" || headers === null) return undefined;
  const found = source.headers.map((name) => [name, readHeader(headers, name)] as const);
  const sent = found.filter((pair): pair is readonly [string, string] => pair[1] !== undefined);
  if (sent.some(([, value]) => value.length > MAX_HEADER)) return undefined;
  return { body, headers: Object.fromEntries(sent) };
}

function readHeader(headers: object, name: string): string | undefined {
  // Every class of headers has `get`; a plain object may have a header of that name, but no such function.
  const get: unknown = Reflect.get(headers, "get");
  const value: unknown = typeof get === "function" ? get.call(headers, name) : readPlain(headers, name);
  if (Array.isArray(value)) return value.every((each) => typeof each === "string") ? value.join(", ") : undefined;
  return typeof value === "string" ? value : undefined;
}

function readPlain(headers: object, name: string): unknown {
  const wanted = name.toLowerCase();
  return Object.entries(headers).find(([key]) => key.toLowerCase() === wanted)?.[1];
}

function readJson(provider: string, body: unknown): Loose {
  try {
    const text = typeof body === "string" ? body : new TextDecoder("utf-8", { fatal: true }).decode(bytesOf(body));
    const json: unknown = JSON.parse(text);
    if (isObject(json) && !isDeep(json, MAX_DEPTH)) return json;
  } catch {
    // What the parser says may quote the body, and with it a secret.
  }
  throw unexpectedResponse(provider, "webhooks.parse", "The body of the webhook is not a JSON object.");
}

function bytesOf(body: unknown): Uint8Array {
  if (body instanceof Uint8Array) return body;
  throw new TypeError("neither text nor bytes");
}

function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isDeep(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isDeep(member, levels - 1));
}

function readEvent({ provider, secrets, readBody }: WebhookSource, body: Loose): WebhookEvent {
  const raw = createCleaner(secrets)(body);
  const { rawType, identity, tenant, sentAt, read } = readBody(ReplyReader.loose(provider, "webhooks.parse", raw));
  const base = {
    provider,
    rawType,
    dedupeKey: [provider, rawType, identity ?? fingerprint(canonicalJson(raw))].map(shorten).join(":"),
    tenant,
    sentAt,
  };
  return withRaw<object, unknown>(omitUndefined({ ...base, ...readOrNot(read) }), raw) as WebhookEvent;
}

/** A key must fit into a database column, whatever was sent. */
function shorten(text: string): string {
  return text.length <= MAX_KEY_PART ? text : fingerprint(text);
}

function readOrNot(read: ReadWebhook["read"]): ReadEvent {
  try {
    return read?.() ?? { type: "unrecognized" };
  } catch {
    return { type: "unrecognized" };
  }
}

/** A text, whatever else stands there. */
export function textOf(row: ReplyReader | undefined, key: string): string | undefined {
  const value: unknown = row?.value[key];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** An object, whatever else stands there. */
export function rowOf(row: ReplyReader | undefined, key: string): ReplyReader | undefined {
  return isObject(row?.value[key]) ? row?.row(key) : undefined;
}

/** What an event says of a state: nothing, where it does not speak of it. */
export function stateOf<Status extends string>(
  table: Readonly<Record<string, Status>>,
  word: string | undefined,
): { status?: Status | "unknown"; rawStatus?: string } {
  return word === undefined ? {} : readStatus(table, word);
}

/** An address in its one form, or nothing if it is none. */
export function addressOf(text: string | undefined): { address?: string; domain?: string } {
  const named = text === undefined ? undefined : readAddress(text);
  return named && named.domain !== "" ? named : {};
}

/** A domain in its one form. */
export function domainOf(name: string | undefined): string | undefined {
  return name === undefined ? undefined : readDomain(name);
}
