import { MailfleetError, type ErrorCode, type Outcome } from "@mailfleet/http";
import type { JsonObject, ReadOptions } from "../contract/index.js";
import type { Fault, ReceivedEffect, VirtualClock } from "./simulate.js";

/** How long a caller waits who has no signal to end a call that is never answered. */
const PATIENCE_MS = 120_000;

/** The wire between the typed client and the provider's state: what travels over it, and what befalls it. */
export class Traffic {
  readonly effects: ReceivedEffect[] = [];
  readonly fates: Fault[] = [];
  reads = 0;
  readsToFail = 0;
  readonly #clock: VirtualClock;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  async read<Reply>(operation: string, options: ReadOptions | undefined, answer: () => Reply): Promise<Reply> {
    await this.#leave(operation, options);
    this.reads += 1;
    if (this.readsToFail > 0) {
      this.readsToFail -= 1;
      throw failure("server-error", operation, "The provider is down, as simulated.", "not-applied", 503);
    }
    return answer();
  }

  async effect<Body extends JsonObject, Reply>(
    operation: string,
    body: Body,
    options: ReadOptions | undefined,
    carryOut: (body: Body, unpaid: boolean) => Reply,
  ): Promise<Reply> {
    await this.#leave(operation, options);
    const fate = this.fates.shift();
    if (fate === "call-lost") throw connectionLost(operation);
    const reply = this.#receive(operation, body, () => {
      if (fate === "refused") throw failure("rejected", operation, "Refused, as simulated.", "not-applied", 422);
      return carryOut(body, fate === "unpaid");
    });
    if (fate === "reply-lost") throw connectionLost(operation);
    if (fate === "error-after")
      throw failure("rejected", operation, "Refused after it was carried out, as simulated.", "unknown", 402);
    // What a proxy or a new version of the API may answer: nothing that the documented shape promises.
    if (fate === "garbled-reply") return {} as Reply;
    if (fate === "no-answer") throw await this.#giveUp(operation, options?.signal);
    return reply;
  }

  /** Over the wire takes at least a tick, and nothing leaves that was stopped before. */
  async #leave(operation: string, options: ReadOptions | undefined): Promise<void> {
    await Promise.resolve();
    if (options?.signal?.aborted) throw failure("aborted", operation, "Stopped before it was sent.", "not-applied");
  }

  #receive<Reply>(operation: string, body: JsonObject, carryOut: () => Reply): Reply {
    const at = new Date(this.#clock.now()).toISOString();
    try {
      const reply = carryOut();
      this.effects.push({ operation, body, at, applied: true });
      return reply;
    } catch (error) {
      this.effects.push({ operation, body, at, applied: false });
      throw error;
    }
  }

  async #giveUp(operation: string, signal: AbortSignal | undefined): Promise<MailfleetError> {
    if (!signal) {
      this.#clock.advance(PATIENCE_MS);
      return failure("timeout", operation, "No answer within two minutes.", "unknown");
    }
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
    return failure("aborted", operation, "Stopped while waiting for the answer.", "unknown");
  }
}

export function failure(
  code: ErrorCode,
  operation: string,
  message: string,
  outcome: Outcome,
  status?: number,
): MailfleetError {
  return new MailfleetError({ code, provider: "memory", operation, message, outcome, status });
}

function connectionLost(operation: string): MailfleetError {
  return failure("network", operation, "The connection broke before an answer came.", "unknown");
}
