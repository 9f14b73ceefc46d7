import { onAbort } from "./abort.js";
import { discard, readBytes } from "./body.js";
import { callError, leftMs } from "./call.js";
import type { AnyCall, Call, Success } from "./call.js";
import { setTimeLimit, steadyNow } from "./clock.js";
import type { Clock } from "./clock.js";
import { connectFailure } from "./connecting.js";
import { MailfleetError } from "./error.js";
import { requestIdOf } from "./failure.js";
import { quietly } from "./hooks.js";
import type { Outgoing } from "./outgoing.js";

const MAX_REDIRECTS = 5;

/** Why a call under way was stopped: by its caller or by a clock. Node's AbortSignal.any leaks on the versions we support. */
class Stop {
  readonly #controller = new AbortController();
  readonly #forget: (() => void) | undefined;
  readonly #clock: Clock;
  #callOff: (() => void) | undefined;
  timedOut = false;
  #end: () => void = ignore;
  /** Resolves when the call is stopped. Not by a listener to the signal, which every call would pay for. */
  readonly ended: Promise<void> = new Promise((resolve) => {
    this.#end = resolve;
  });

  constructor(caller: AbortSignal | undefined, clock: Clock) {
    this.#clock = clock;
    if (caller?.aborted) this.#stop(caller.reason);
    else this.#forget = caller && onAbort(caller, () => this.#stop(caller.reason));
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Starts the clock, or starts it again. */
  after(ms: number): void {
    this.#callOff?.();
    this.#callOff = setTimeLimit(this.#clock, ms, this.#onTime);
  }

  /** Closes the connection, also if somebody else still reads from it. */
  cancel(): void {
    this.#stop();
  }

  #stop(reason?: unknown): void {
    this.#controller.abort(reason);
    this.#end();
  }

  release(): void {
    this.#callOff?.();
    this.#forget?.();
  }

  readonly #onTime = (): void => {
    this.timedOut = true;
    this.#stop(new DOMException("the time is up", "TimeoutError"));
  };
}

/** One attempt: waits for the limiter, sends once, reads the reply whole. Never rejects. */
export async function attemptOnce<T>(
  call: Call<T>,
  outgoing: Outgoing,
  attempt: number,
): Promise<Success<T> | MailfleetError> {
  const stop = new Stop(call.signal, call.client.clock);
  let underWay: Promise<Success<T> | MailfleetError> | undefined;
  let isOver = false;
  const send = (): Promise<Success<T>> => {
    if (underWay) return refused(new Error("a limiter may send only once"));
    // The call was told that nothing was sent, and may have been sent again since.
    if (isOver) return refused(new Error("too late: this attempt has ended without being sent"));
    if (stop.signal.aborted) return refused(stop.signal.reason);
    stop.after(timeLimit(call));
    underWay = exchange(call, outgoing, attempt, stop);
    const settled = orReject(underWay);
    // A limiter that gave up before the reply came listens no more.
    settled.catch(ignore);
    return settled;
  };
  const cause = await passLimiter(call, send, stop, () => underWay !== undefined);
  isOver = true;
  // What came of the request counts, not what a limiter made of it.
  const result = underWay ? await underWay : unsent(call, stop, cause);
  stop.release();
  return result;
}

/** Ends when the limiter does, or when the call is stopped, whether its limiter listens or not. Resolves with why it failed. */
async function passLimiter(
  call: AnyCall,
  send: () => Promise<unknown>,
  stop: Stop,
  isUnderWay: () => boolean,
): Promise<unknown> {
  try {
    const run = call.client.limiter.run(call.facts.rateClass ?? "default", send, stop.signal);
    if (!isUnderWay()) stop.after(Math.min(leftMs(call), call.sendBy.leftMs()));
    await Promise.race([run, stop.ended]);
    return stop.signal.reason;
  } catch (error) {
    return error;
  }
}

/** Handled already, so that a limiter that drops it ends no process. */
function refused(reason: unknown): Promise<never> {
  const refusal = Promise.reject(reason);
  refusal.catch(ignore);
  return refusal;
}

function ignore(): void {}

/** A limiter sees a failure as a rejection. Nothing is thrown: that would write down once more where the error comes from. */
function orReject<T>(ended: Promise<Success<T> | MailfleetError>): Promise<Success<T>> {
  return new Promise((resolve, reject) => {
    void ended.then((result) => (result instanceof MailfleetError ? reject(result) : resolve(result)), reject);
  });
}

/** A purchase that is cut off only hides how it ends, so the total budget ends reads alone. */
function timeLimit(call: AnyCall): number {
  if (call.facts.effect !== "read") return call.timeoutMs;
  return Math.min(call.timeoutMs, leftMs(call));
}

async function exchange<T>(
  call: Call<T>,
  outgoing: Outgoing,
  attempt: number,
  stop: Stop,
): Promise<Success<T> | MailfleetError> {
  const { method, watcher, onResponse } = call;
  if (call.sendBy.isPast()) return heldTooLong(call);
  const begin = steadyNow(call.client.clock);
  if (watcher) quietly(() => watcher.hooks.onRequest?.({ call: watcher.info, attempt }));
  try {
    const send = call.client.fetch ?? globalThis.fetch;
    const init = { method, ...outgoing(), redirect: "manual", signal: stop.signal } as const;
    // Again, and last of all: a hook takes its time as well.
    if (call.sendBy.isPast()) return heldTooLong(call);
    let response = await send(call.url, init);
    if (isRedirect(response)) response = await follow(call, send, init, response);
    if (onResponse) quietly(() => onResponse(response.clone()));
    const bytes = await readBytes(response, call.client.maxBodyBytes);
    if (!bytes) stop.cancel();
    const durationMs = steadyNow(call.client.clock) - begin;
    const result = call.judge(call, response, bytes);
    if (watcher) report(watcher, attempt, response, result, durationMs);
    return result;
  } catch (error) {
    return lost(call, stop, error);
  }
}

function report(
  { hooks, info, redactor }: NonNullable<AnyCall["watcher"]>,
  attempt: number,
  { status, headers }: Response,
  result: object,
  durationMs: number,
): void {
  const id = requestIdOf(headers);
  const requestId = id === undefined ? undefined : redactor.text(id);
  const ok = !(result instanceof MailfleetError);
  const event = { call: info, attempt, status, ok, durationMs, ...(requestId !== undefined && { requestId }) };
  quietly(() => hooks.onResponse?.(event));
}

function isRedirect(response: Response): boolean {
  return response.status >= 300 && response.status < 400;
}

/** Only a read follows a redirect, and only within its origin, since the credential goes with it. */
async function follow(call: AnyCall, send: typeof fetch, init: RequestInit, first: Response): Promise<Response> {
  let response = first;
  let url = call.url;
  for (let hops = 0; hops < MAX_REDIRECTS && isRedirect(response); hops++) {
    const location = response.headers.get("location");
    if (call.facts.effect !== "read" || location === null || !URL.canParse(location, url)) break;
    const next = new URL(location, url);
    const sameRequest = call.method === "GET" || call.method === "HEAD" || response.status >= 307;
    if (next.origin !== new URL(url).origin || !sameRequest) break;
    discard(response.body);
    url = next.href;
    response = await send(url, init);
  }
  return response;
}

/** The failure of a call that was never sent. */
function unsent(call: AnyCall, stop: Stop, cause: unknown): MailfleetError {
  const outcome = "not-applied";
  if (stop.timedOut && call.sendBy.leftMs() < leftMs(call)) return heldTooLong(call);
  if (stop.timedOut) {
    return callError(call, {
      code: "timeout",
      message: "not sent: the limiter held it until its time was up",
      outcome,
    });
  }
  if (stop.signal.aborted) return aborted(call, outcome, cause);
  return callError(call, { code: "network", message: "not sent: the limiter failed", outcome, cause });
}

/** The failure of a call whose time to be sent had passed when its turn came. */
function heldTooLong(call: AnyCall): MailfleetError {
  const message = `not sent: it was held past its send deadline of ${call.sendBy}`;
  return callError(call, { code: "timeout", message, outcome: "not-applied" });
}

/** The failure of a call that was stopped by its caller. */
export function aborted(call: AnyCall, outcome: MailfleetError["outcome"], cause: unknown): MailfleetError {
  return callError(call, { code: "aborted", message: "aborted by the caller", outcome, cause });
}

/** The failure of a call that was sent, or tried to be, and brought no whole reply. */
function lost(call: AnyCall, stop: Stop, cause: unknown): MailfleetError {
  const read = call.facts.effect === "read";
  const outcome = read ? "not-applied" : "unknown";
  if (stop.timedOut) return callError(call, { code: "timeout", message: "no reply in time", outcome, cause });
  if (stop.signal.aborted) return aborted(call, outcome, cause);
  const unconnected = connectFailure(cause);
  if (unconnected !== undefined) {
    return callError(call, { code: "network", message: unconnected, outcome: "not-applied", cause });
  }
  return callError(call, { code: "network", message: "the connection broke", outcome, cause });
}
