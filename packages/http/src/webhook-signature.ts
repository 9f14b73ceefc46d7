import type { Bytes } from "./options.js";

/** How a provider signs its webhooks: the `x-webhook-signature` object of its spec. */
export interface WebhookSignature {
  /** `hmac-sha256` is keyed with the API key; `sha256-of-key` is a constant digest of the API key and covers no body. */
  readonly scheme: "hmac-sha256" | "sha256-of-key";
  /** What a good signature shows: that this body is the provider's, or only that the sender knows the token. */
  readonly proves: "body" | "sender-token";
  readonly header: string;
  /** What stands before the digest. */
  readonly prefix: string;
  readonly encoding: "hex" | "base64";
  readonly timestampHeader?: string;
  readonly timestampFormat?: "unix-seconds" | "unix-milliseconds" | "iso-8601";
  /** What an HMAC covers; absent for `sha256-of-key`. */
  readonly signs?: "body" | "timestamp.body";
  readonly toleranceSeconds?: number;
  /** Which of these no source states. The verifier accepts every usual form of them; none makes a signature easier to forge. */
  readonly inferred?: readonly string[];
  readonly source?: string;
}

export type WebhookRefusal =
  | "missing-signature"
  | "malformed-signature"
  | "wrong-signature"
  | "missing-timestamp"
  | "malformed-timestamp"
  | "stale-timestamp";

/**
 * `body`: the sender knows the key and signed exactly these bytes. `fresh`: and the time of sending with them; without it whoever caught
 * a body once can send it again, for ever, so remember by its id what was handled. `sender-token`: the request carries the sender's constant token, which
 * covers no body and can be replayed by whoever saw it once: read the facts again over the API before acting. `nothing`: refuse the request.
 */
export type WebhookVerdict =
  | { readonly proves: "body"; readonly fresh?: true }
  | { readonly proves: "sender-token" }
  | { readonly proves: "nothing"; readonly reason: WebhookRefusal };

export interface SignWebhookInput {
  readonly apiKey: string;
  /** The bytes that will be sent, exactly. */
  readonly body: string | Uint8Array;
  /** Default: now. */
  readonly timestamp?: Date;
}

export interface VerifyWebhookInput {
  readonly apiKey: string;
  /** The bytes as they arrived: a parsed and printed again body does not verify. */
  readonly body: string | Uint8Array;
  /** Names in any case: a `Headers` object, or the plain object of `node:http`. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Default: the clock. */
  readonly now?: Date;
}

/**
 * The headers a provider would send with this body: signature and, where it has one, timestamp. For tests of your webhook endpoint.
 *
 * @throws `TypeError` if the API key is empty.
 */
export async function signWebhook(
  signature: WebhookSignature,
  input: SignWebhookInput,
): Promise<Record<string, string>> {
  const timestamp = writeTimestamp(signature, input.timestamp ?? new Date());
  const digest = await digestOf(signature, signature.signs, input.apiKey, toBytes(input.body), timestamp);
  const headers: Record<string, string> = { [signature.header]: signature.prefix + encode(digest, signature.encoding) };
  if (signature.timestampHeader) headers[signature.timestampHeader] = timestamp;
  return headers;
}

/**
 * Says what a received webhook proves. Digests are compared in constant time; a bad request is a verdict, never an exception.
 *
 * @throws `TypeError` if the API key is empty, which every forger knows, or the body is neither text nor bytes: a parsed one was not signed.
 */
export async function verifyWebhook(signature: WebhookSignature, input: VerifyWebhookInput): Promise<WebhookVerdict> {
  requireKey(input.apiKey);
  requireBody(input.body);
  const sent = readHeader(input.headers, signature.header);
  if (!sent) return refuse("missing-signature");
  const digests = readDigests(signature, sent);
  if (digests.length === 0) return refuse("malformed-signature");

  const timestamp = signature.timestampHeader ? readHeader(input.headers, signature.timestampHeader) : undefined;
  const refusal = judgeTimestamp(signature, timestamp, input.now ?? new Date());
  if (refusal) return refuse(refusal);

  // No bytes decode to half a character: somebody else's text would be signed as this one.
  if (typeof input.body === "string" && /\p{Surrogate}/u.test(input.body)) return refuse("wrong-signature");
  const body = toBytes(input.body);
  for (const signs of signedForms(signature, body)) {
    const expected = await digestOf(signature, signs, input.apiKey, body, timestamp ?? "");
    if (!digests.some((digest) => equal(digest, expected))) continue;
    const isFresh =
      signature.proves === "body" && signs === "timestamp.body" && signature.timestampHeader !== undefined;
    return { proves: signature.proves, ...(isFresh && { fresh: true }) } as WebhookVerdict;
  }
  return refuse("wrong-signature");
}

const ENCODINGS = ["hex", "base64"] as const;
const SIGNED = ["body", "timestamp.body"] as const;
const DIGEST_BYTES = 32;

function refuse(reason: WebhookRefusal): WebhookVerdict {
  return { proves: "nothing", reason };
}

function requireKey(apiKey: string): void {
  if (typeof apiKey !== "string" || apiKey.trim() === "")
    throw new TypeError("apiKey must be the provider's API key; it is empty.");
}

function requireBody(body: unknown): void {
  if (typeof body === "string" || body instanceof Uint8Array) return;
  throw new TypeError("body must be the text or the bytes as they arrived; a parsed body cannot be verified.");
}

/** A body that begins as a time and a dot does may be both forms of one signature: then only the stricter one counts. */
function signedForms(signature: WebhookSignature, body: Uint8Array): readonly WebhookSignature["signs"][] {
  const all = forms(signature, "signs", signature.signs, SIGNED);
  const isAmbiguous = all.length > 1 && /^\d{1,15}\./.test(new TextDecoder().decode(body.subarray(0, 16)));
  return isAmbiguous ? ["timestamp.body"] : all;
}

/** The stated form alone, or every form where no source states one. */
function forms<T>(signature: WebhookSignature, field: string, stated: T, all: readonly T[]): readonly T[] {
  return stated !== undefined && signature.inferred?.includes(field) ? all : [stated];
}

async function digestOf(
  { scheme }: WebhookSignature,
  signs: WebhookSignature["signs"],
  apiKey: string,
  body: Bytes,
  timestamp: string,
): Promise<Uint8Array> {
  requireKey(apiKey);
  const key = toBytes(apiKey);
  if (scheme === "sha256-of-key") return new Uint8Array(await crypto.subtle.digest("SHA-256", key));
  const hmac = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const covered = signs === "timestamp.body" ? join(toBytes(`${timestamp}.`), body) : body;
  return new Uint8Array(await crypto.subtle.sign("HMAC", hmac, covered));
}

function readDigests(signature: WebhookSignature, sent: string): Uint8Array[] {
  const text = withoutPrefix(signature, sent.trim());
  if (text === undefined) return [];
  return forms(signature, "encoding", signature.encoding, ENCODINGS).flatMap((encoding) => {
    const digest = decode(text, encoding);
    return digest?.length === DIGEST_BYTES ? [digest] : [];
  });
}

function withoutPrefix({ prefix, inferred }: WebhookSignature, sent: string): string | undefined {
  if (prefix !== "" && sent.startsWith(prefix)) return sent.slice(prefix.length);
  if (inferred?.includes("prefix")) return sent.replace(/^(?:sha256|v\d+)=/, "");
  return prefix === "" ? sent : undefined;
}

function judgeTimestamp(
  signature: WebhookSignature,
  timestamp: string | undefined,
  now: Date,
): WebhookRefusal | undefined {
  if (!signature.timestampHeader) return undefined;
  if (!timestamp) return "missing-timestamp";
  const sentAt = readTimestamp(signature, timestamp);
  if (sentAt === undefined) return "malformed-timestamp";
  const toleranceMs = (signature.toleranceSeconds ?? Infinity) * 1000;
  // What is no number is no excuse.
  return Math.abs(now.getTime() - sentAt) <= toleranceMs ? undefined : "stale-timestamp";
}

function writeTimestamp({ timestampFormat }: WebhookSignature, time: Date): string {
  if (timestampFormat === "iso-8601") return time.toISOString();
  return String(timestampFormat === "unix-milliseconds" ? time.getTime() : Math.floor(time.getTime() / 1000));
}

/** Milliseconds since 1970, or `undefined` if it is not a time in the stated form. */
function readTimestamp(signature: WebhookSignature, text: string): number | undefined {
  const inferred = signature.inferred?.includes("timestampFormat") ?? false;
  const isNumber = /^\d{1,15}$/.test(text);
  if (!isNumber) {
    const time = inferred || signature.timestampFormat === "iso-8601" ? Date.parse(text) : NaN;
    return Number.isNaN(time) ? undefined : time;
  }
  if (signature.timestampFormat === "iso-8601" && !inferred) return undefined;
  // Seconds stay below 1e11 until the year 5138; milliseconds have been above it since 1973.
  const inSeconds = inferred ? Number(text) < 1e11 : signature.timestampFormat === "unix-seconds";
  return Number(text) * (inSeconds ? 1000 : 1);
}

function readHeader(headers: VerifyWebhookInput["headers"], name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  if (typeof headers !== "object" || headers === null) return undefined;
  const wanted = name.toLowerCase();
  const value: unknown = Object.entries(headers).find(([key]) => key.toLowerCase() === wanted)?.[1];
  if (Array.isArray(value) && value.every((each) => typeof each === "string")) return value.join(", ");
  return typeof value === "string" ? value : undefined;
}

function toBytes(text: string | Uint8Array): Bytes {
  return typeof text === "string" ? new TextEncoder().encode(text) : new Uint8Array(text);
}

function join(first: Uint8Array, second: Uint8Array): Bytes {
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

function encode(bytes: Uint8Array, encoding: WebhookSignature["encoding"]): string {
  if (encoding === "base64") return btoa(String.fromCharCode(...bytes));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function decode(text: string, encoding: WebhookSignature["encoding"]): Uint8Array | undefined {
  if (encoding === "hex") {
    return /^(?:[0-9a-f]{2})+$/i.test(text)
      ? Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16))
      : undefined;
  }
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text) && text.length % 4 === 0
    ? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
    : undefined;
}

/** Takes the same time wherever the first difference is. */
function equal(left: Uint8Array, right: Uint8Array): boolean {
  let difference = left.length ^ right.length;
  for (let index = 0; index < right.length; index++) difference |= (left[index] ?? 0) ^ right[index]!;
  return difference === 0;
}
