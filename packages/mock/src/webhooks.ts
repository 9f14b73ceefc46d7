import { type Clock, signWebhook } from "@mailfleet/http";
import { isLoopback } from "./host.js";
import { checkReceived, merge, readReceived } from "./payloads.js";
import type { Operation } from "./prism.js";
import type { Service } from "./service.js";
import { suggest } from "./suggest.js";
import type { WebhookDelivery, WebhookOptions, WrittenWebhook } from "./types.js";

interface Sender {
  readonly service: Service;
  readonly clock: Clock;
  /** The number of the next event. */
  count(): number;
}

/** Posts an event to a receiver as the provider would. */
export async function sendWebhook(
  sender: Sender,
  event: string,
  { url, timeoutMs = 30_000, allowRemote = false, ...options }: WebhookOptions,
  signal: AbortSignal,
): Promise<WebhookDelivery> {
  const target = readUrl(url, allowRemote);
  const { headers, body, payload } = await writeWebhook(sender, event, options);
  const response = await post(target, headers, body, AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]));
  return { ...response, headers, payload };
}

/** Writes an event as the provider would, signed. */
export async function writeWebhook(
  { service, clock, count }: Sender,
  event: string,
  { overrides = {}, apiKey = "test-api-key", timestamp = new Date(clock.now()) }: Omit<WebhookOptions, "url">,
): Promise<WrittenWebhook> {
  const operation = await eventOf(service, event);
  const payload = merge(happenedNow(exampleOf(operation, event), timestamp, count()), overrides);
  await check(operation, event, payload);
  const body = JSON.stringify(payload);
  const signature = service.document["x-webhook-signature"];
  const headers: Record<string, string> = {
    "content-type": "application/json",
    ...fixedHeaders(operation),
    ...eventHeader(operation, Object.keys(service.document.webhooks ?? {}), event),
    ...(signature && (await signWebhook(signature, { apiKey, body, timestamp }))),
  };
  return { headers, body, payload };
}

/** The example with the time at which it is sent, where it states one, and an id of its own, where events have one. */
function happenedNow(example: unknown, timestamp: Date, number: number): unknown {
  if (!isRecord(example)) return example;
  const { timestamp: then, eventId } = example;
  return {
    ...example,
    ...(typeof then === "string" && { timestamp: timestamp.toISOString() }),
    ...(typeof eventId === "string" && { eventId: eventId.slice(0, -6) + String(number).padStart(6, "0") }),
  };
}

/** A header that names an event names this one. */
function eventHeader(operation: Operation, known: readonly string[], event: string): Record<string, string> {
  const names = Object.entries(fixedHeaders(operation)).filter(([, value]) => known.includes(value));
  return Object.fromEntries(names.map(([name]) => [name, event]));
}

async function post(
  target: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
): Promise<Pick<WebhookDelivery, "status" | "body">> {
  try {
    const response = await fetch(target, { method: "POST", headers, body, redirect: "manual", signal });
    return { status: response.status, body: await readStart(response) };
  } catch (cause) {
    throw new Error(`The webhook got no answer from ${target.href}.`, { cause });
  }
}

/** A receiver may answer without end; more than this nobody reads. */
const MOST_REPLY_BYTES = 1024 * 1024;

async function readStart(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= MOST_REPLY_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, MOST_REPLY_BYTES).toString();
}

function readUrl(url: string, allowRemote: boolean): URL {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (target?.protocol !== "http:" && target?.protocol !== "https:") {
    throw new TypeError(`url must be the http address of the receiver; it is ${JSON.stringify(url)}.`);
  }
  if (!allowRemote && !isLoopback(target.hostname))
    throw new TypeError(
      `Webhooks go to this machine only, and ${target.hostname} is another one: pass allowRemote: true if you mean it.`,
    );
  return target;
}

/** A webhook is an operation with the sides exchanged. */
async function eventOf(service: Service, event: string): Promise<Operation> {
  const webhooks = service.document.webhooks ?? {};
  const webhook = Object.hasOwn(webhooks, event) ? webhooks[event] : undefined;
  if (!webhook)
    throw new TypeError(`${service.title} sends no event "${event}".${suggest(event, Object.keys(webhooks))}`);
  return await readReceived(service, event, webhook.post);
}

function exampleOf({ request }: Operation, event: string): unknown {
  const example = request?.body?.contents?.[0]?.examples?.[0];
  if (!example || !("value" in example)) throw new Error(`The spec has no example of ${event}.`);
  return example.value;
}

async function check(operation: Operation, event: string, payload: unknown): Promise<void> {
  const reasons = await checkReceived(operation, payload, fixedHeaders(operation));
  if (reasons.length > 0)
    throw new TypeError(`The overrides make a ${event} that the spec does not allow: ${reasons.join("; ")}.`);
}

/** Headers whose value the spec shows. Signature and timestamp are made afresh and replace them. */
function fixedHeaders({ request }: Operation): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const { name, examples } of request?.headers ?? []) {
    const example = examples?.[0];
    if (example && "value" in example) shown[name] = String(example.value);
  }
  return shown;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
