import type { WebhookDelivery, WebhookEvent, Webhooks, WebhookVerdict } from "../contract/index.js";
import { invalidArgument, messageOf } from "../kit/errors.js";
import { notify } from "../kit/notify.js";
import { rememberEvents, type SeenEvents } from "./seen.js";

/** A provider that sends webhooks. */
export interface WebhookProvider {
  readonly id: string;
  readonly webhooks: Webhooks;
}

/** What is known of who sent it: never `nothing`, for that is refused before. */
export type WebhookProof = Extract<WebhookVerdict, { proves: "body" | "sender-token" }>;

/**
 * Does something about an event. If it throws, or its promise rejects, the provider is told so and sends the event again: what it does
 * must bear being done twice. The provider waits 30 to 60 seconds for it; put longer work into a queue.
 */
export type EventHandler = (event: WebhookEvent, proof: WebhookProof) => unknown;

/** A delivery that was not handled. */
export interface WebhookProblem {
  /** What the sender was answered. */
  readonly status: number;
  /** Safe to log: it quotes nothing of what came. */
  readonly reason: string;
  /** What the handler, or the store of seen events, threw. */
  readonly error?: unknown;
}

export interface ReceiverOptions {
  /** The most bytes that a body may have. Default: 1,000,000. */
  readonly maxBytes?: number | undefined;
  /** Remembers what was handled, so that nothing is handled twice. Default: the newest 10,000, in this process. */
  readonly seen?: SeenEvents | undefined;
  /** Hears of every delivery that was not handled. The sender learns no more than a status. */
  readonly onProblem?: ((problem: WebhookProblem) => unknown) | undefined;
}

/** A request, whoever serves it. */
export interface Incoming {
  readonly method: string | undefined;
  readonly headers: WebhookDelivery["headers"];
  readBody(maxBytes: number): Promise<Body>;
}

/** The bytes as they came, or why there are none. */
export type Body = { readonly bytes: string | Uint8Array } | { readonly refused: "too-large" | "parsed-already" };

export interface Answer {
  readonly status: number;
  readonly text: string;
}

const TEXTS: Readonly<Record<number, string>> = {
  200: "ok",
  400: "not a JSON object",
  401: "not signed by the provider",
  405: "send a POST request",
  413: "too large",
  500: "not handled",
};

/** The mistake of whoever set the server up, who reads the answer first. */
const PARSED =
  "The body was parsed before the webhook receiver saw it, and a signature covers the bytes as they came. " +
  "Mount the receiver before any body parser, or use express.raw({ type: () => true }) on its route.";

/** Answers a request; never rejects. */
export type Receive = (incoming: Incoming) => Promise<Answer>;

/** @throws MailfleetError `invalid-argument` if the provider sends no webhooks, or an option is not valid. */
export function createReceive(provider: WebhookProvider, onEvent: EventHandler, options: ReceiverOptions): Receive {
  const { maxBytes = 1_000_000, seen = rememberEvents(), onProblem } = options;
  check(provider, onEvent, maxBytes);
  const handle = createHandle(onEvent, seen);
  return async (incoming) => {
    const result = await answer(provider.webhooks, incoming, maxBytes, handle).catch(failed);
    const { status, reason, error, text = TEXTS[status] ?? "" } = result;
    if (reason !== undefined) notify(onProblem, { status, reason, ...(error !== undefined && { error }) });
    return { status, text };
  };
}

function check(provider: WebhookProvider, onEvent: EventHandler, maxBytes: number): void {
  const refuse = (problem: string): Error =>
    invalidArgument(provider.id, `A webhook receiver cannot be made: ${problem}`, "webhooks");
  if (typeof provider.webhooks?.verify !== "function") throw refuse("it sends no webhooks.");
  if (typeof onEvent !== "function") throw refuse("the second argument must be the function that handles an event.");
  if (!(Number.isSafeInteger(maxBytes) && maxBytes > 0))
    throw refuse("options.maxBytes must be a whole number above 0.");
}

/** What became of a request. With a reason, it was not handled. */
interface Result {
  readonly status: number;
  readonly reason?: string;
  readonly error?: unknown;
  readonly text?: string;
}

function failed(error: unknown): Result {
  return { status: 500, reason: messageOf(error), error };
}

type Handle = (event: WebhookEvent, proof: WebhookProof) => Promise<Result>;

async function answer(webhooks: Webhooks, incoming: Incoming, maxBytes: number, handle: Handle): Promise<Result> {
  if (incoming.method !== "POST") return { status: 405, reason: "not a POST request" };
  const body = await incoming.readBody(maxBytes);
  if ("refused" in body) {
    if (body.refused === "too-large") return { status: 413, reason: `larger than ${maxBytes} bytes` };
    return { status: 500, reason: PARSED, text: PARSED };
  }
  const verdict = await webhooks.verify({ body: body.bytes, headers: incoming.headers });
  if (verdict.proves === "nothing") return { status: 401, reason: verdict.reason };
  const event = parse(webhooks, body.bytes);
  return event ? await handle(event, verdict) : { status: 400, reason: "not a JSON object" };
}

function parse(webhooks: Webhooks, body: string | Uint8Array): WebhookEvent | undefined {
  try {
    return webhooks.parse(body);
  } catch {
    return undefined;
  }
}

/** Each event once, also where a second delivery comes while the first is being handled. */
function createHandle(onEvent: EventHandler, seen: SeenEvents): Handle {
  const underWay = new Map<string, Promise<Result>>();
  const handleOnce: Handle = async (event, proof) => {
    if (await seen.has(event.dedupeKey)) return { status: 200 };
    await onEvent(event, proof);
    try {
      await seen.add(event.dedupeKey);
    } catch (error) {
      // It was handled. To have it sent again would only have it handled again.
      return { status: 200, reason: "handled, but it could not be remembered", error };
    }
    return { status: 200 };
  };
  return async (event, proof) => {
    const earlier = underWay.get(event.dedupeKey);
    if (earlier) return await earlier;
    const own = handleOnce(event, proof).catch(failed);
    underWay.set(event.dedupeKey, own);
    try {
      return await own;
    } finally {
      underWay.delete(event.dedupeKey);
    }
  };
}
