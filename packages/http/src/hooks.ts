import type { MailfleetError } from "./error.js";
import type { Effect } from "./facts.js";

/** One call, as hooks may see it: the same object in every event of the call, so that it can key a WeakMap. */
export interface CallInfo {
  readonly provider: string;
  readonly operation: string;
  readonly effect: Effect;
  readonly method: string;
  /** With secret query parameters redacted. */
  readonly url: string;
}

export interface RequestEvent {
  readonly call: CallInfo;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

export interface ResponseEvent extends RequestEvent {
  readonly status: number;
  /** Does the reply carry the call's result? If not, onRetry or onFailure follows. */
  readonly ok: boolean;
  readonly requestId?: string;
  /** From sending the request to the last byte of the reply. */
  readonly durationMs: number;
}

export interface RetryEvent extends RequestEvent {
  readonly error: MailfleetError;
  /** How long we wait before the next attempt. */
  readonly delayMs: number;
}

export interface FailureEvent extends RequestEvent {
  readonly error: MailfleetError;
}

/**
 * Watches calls. Every attempt is an onRequest, then an onResponse if a reply was read whole, then, if the attempt failed,
 * either onRetry (another attempt follows) or onFailure (the call failed). Secrets are redacted; what a hook throws or
 * rejects with is dropped. A call refused before anything could be sent (`invalid-argument`, `unsupported`) is not seen.
 */
export interface Hooks {
  onRequest?(event: RequestEvent): void;
  onResponse?(event: ResponseEvent): void;
  onRetry?(event: RetryEvent): void;
  onFailure?(event: FailureEvent): void;
}

/** Runs what a user handed in to watch us: it can neither break a call nor leave a rejection unhandled. */
export function quietly(watch: () => unknown): void {
  try {
    const pending = watch();
    if (pending instanceof Promise) pending.catch(() => undefined);
  } catch {
    // Watching is no reason to fail.
  }
}
