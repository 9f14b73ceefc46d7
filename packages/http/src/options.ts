import type { Clock } from "./clock.js";
import type { DriftWatch } from "./drift.js";
import type { Effect } from "./facts.js";
import type { Hooks } from "./hooks.js";
import type { Limiter } from "./limiter.js";

/** Bytes. (TypeScript before 5.7 knows no `Uint8Array<ArrayBuffer>`.) */
export type Bytes = ReturnType<Uint8ArrayConstructor["of"]>;

export interface RetryOptions {
  /** Attempts after the first. Default 2. */
  readonly maxRetries: number;
  /** The n-th retry waits a random time below `baseDelayMs * 2 ** n`. Default 500. */
  readonly baseDelayMs: number;
  /** The longest wait of our own choosing; what a provider asks for with Retry-After is honoured in full. Default 8,000. */
  readonly maxDelayMs: number;
}

/** What every client takes, beside the provider's tenant. */
export interface ClientOptions {
  readonly apiKey: string;
  /** Replaces the provider's whole base URL, path included. `https:`, or `http:` on this machine. */
  readonly baseUrl?: string | undefined;
  /**
   * Replaces the global fetch. It must send once and must not retry by itself. The body of a call that must not be repeated
   * is a stream, so that it cannot be.
   */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** For one attempt, to the last byte of its reply. Default 30,000 for reads, 120,000 for calls with an effect. */
  readonly timeoutMs?: number | undefined;
  /**
   * For the whole call, waiting for the limiter and between attempts included. Default 300,000. When it ends, nothing more
   * is sent and a read under way is cut off; a call with an effect under way keeps its own `timeoutMs`, since cutting it
   * off would only hide how it ends.
   */
  readonly totalTimeoutMs?: number | undefined;
  readonly retry?: Partial<RetryOptions> | undefined;
  /** Share one among all clients of the same key. Default: one of its own, from the provider's published limits. */
  readonly limiter?: Limiter | undefined;
  readonly hooks?: Hooks | undefined;
  readonly userAgent?: string | undefined;
  /** A longer reply is refused as unexpected-response. Default 10 MiB. */
  readonly maxBodyBytes?: number | undefined;
  /** Allows a base URL with `http:` that is not on this machine. The API key then travels in the clear. */
  readonly allowInsecureHttp?: boolean | undefined;
  /** Allows use in a browser, where everyone who opens the page can read the API key. */
  readonly allowBrowser?: boolean | undefined;
  readonly onDrift?: DriftWatch | undefined;
  /** The time that retries, limits and timeouts go by. Default: the machine's. */
  readonly clock?: Clock | undefined;
  /** A number from 0 to below 1, anew each time, for the waits between attempts. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
}

/** What one call may change. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  readonly totalTimeoutMs?: number | undefined;
  /**
   * The request must have begun to leave within this many milliseconds of the call; otherwise it is not sent at all:
   * `timeout`, outcome `not-applied`. For purchases claimed in a journal: neither a limiter, nor a retry, nor a machine that
   * slept can send one long after its claim. Default: no such limit.
   */
  readonly sendWithinMs?: number | undefined;
  readonly retry?: Partial<RetryOptions> | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Hears the raw response of every attempt, before it is judged. Its body may be read. */
  onResponse?(response: Response): void;
  /** Sends a call with an effect although its path is only inferred. */
  readonly allowInferred?: true | undefined;
}

/** The arguments of an operation; the generated client says which of them it has. */
export interface CallArgs {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly header?: object | undefined;
  readonly body?: unknown;
}

/** A request to an endpoint that no spec describes. */
export interface RawInit {
  /** Default GET. */
  readonly method?: string | undefined;
  /** An object, or pairs, as `Headers` has them. */
  readonly headers?: Readonly<Record<string, string>> | Iterable<readonly [string, string]> | undefined;
  readonly body?: string | FormData | URLSearchParams | Blob | ArrayBuffer | Bytes | undefined;
  /** What the call may do. Default: `read` for GET and HEAD, else `spend`. Only a stated `read` is ever retried, and GET and HEAD can state nothing else. */
  readonly effect?: Effect | undefined;
}
