import { steadyNow } from "./clock.js";
import type { Clock } from "./clock.js";
import type { SendDeadline } from "./deadline.js";
import type { ProviderDefinition } from "./definition.js";
import type { DriftWatch } from "./drift.js";
import { MailfleetError } from "./error.js";
import type { MailfleetErrorInit } from "./error.js";
import type { OperationFacts } from "./facts.js";
import type { CallInfo, Hooks } from "./hooks.js";
import type { Limiter } from "./limiter.js";
import type { Bytes, CallArgs, RetryOptions } from "./options.js";
import type { Redactor } from "./redact.js";

/** What all calls of one client share. */
export interface ClientContext {
  readonly definition: ProviderDefinition;
  readonly tenant: string | undefined;
  readonly baseUrl: string;
  /** The headers of the credential. Names are lower-case here and below. */
  readonly auth: Readonly<Record<string, string>>;
  /** The headers of every call, the credential among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly redactor: Redactor;
  readonly limiter: Limiter;
  readonly hooks: Hooks | undefined;
  readonly onDrift: DriftWatch | undefined;
  readonly timeoutMs: number | undefined;
  readonly totalTimeoutMs: number;
  readonly retry: RetryOptions;
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly maxBodyBytes: number;
  readonly clock: Clock;
  readonly random: () => number;
}

/** A call that came through. */
export interface Success<T> {
  readonly status: number;
  readonly value: T;
}

/** Reads a reply as the call's result or as its failure; without bytes the body was over the limit. */
export type Judge<T> = (call: Call<T>, response: Response, bytes: Bytes | undefined) => Success<T> | MailfleetError;

type CallFacts = Pick<
  OperationFacts,
  "effect" | "repeatable" | "rateClass" | "batch" | "emptyReply" | "refusals" | "secretReply"
>;

/** One call, checked and complete. */
export interface Call<T = unknown> {
  readonly client: ClientContext;
  readonly operation: string;
  readonly facts: CallFacts;
  readonly url: string;
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: RequestInit["body"];
  /** What the caller gave, as it was given: its body is counted for the batch rule, all of it is searched for secrets. */
  readonly given: CallArgs;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  /** By the steady time of the client's clock. */
  readonly deadline: number;
  /** No attempt begins after it. */
  readonly sendBy: SendDeadline;
  readonly retry: RetryOptions;
  readonly onResponse: ((response: Response) => unknown) | undefined;
  readonly judge: Judge<T>;
  readonly watcher: { readonly hooks: Hooks; readonly info: CallInfo; readonly redactor: Redactor } | undefined;
  /** An earlier attempt may have taken effect, so no later refusal can prove that nothing happened. */
  clouded: boolean;
}

const MAX_WORDS = 500;
const UNKNOWN_ADVICE = "; it is unknown whether it took effect, so read back before sending it again";

/** A call, whatever it brings home. */
export type AnyCall = Omit<Call, "judge">;

/** How much of the whole call's time is left. */
export function leftMs({ client, deadline }: AnyCall): number {
  return deadline - steadyNow(client.clock);
}

type CallFailure = Omit<MailfleetErrorInit, "provider" | "operation" | "redactor">;

/** Knows the client's credential, and every secret of the call and of its reply: a failure likes to repeat them. */
export function callRedactor(
  call: Pick<AnyCall, "client" | "facts" | "given" | "headers" | "body" | "url">,
  reply?: unknown,
): Redactor {
  // The body as it is sent: what a class writes of itself stands in no property.
  const said = call.facts.secretReply ? { secret: reply } : reply;
  return call.client.redactor.learn(call.given, call.headers, call.body, call.url, said);
}

/** The failure of a call. */
export function callError(call: AnyCall, failure: CallFailure): MailfleetError {
  const { provider } = call.client.definition;
  const redactor = callRedactor(call, failure.body);
  // Something answered a purchase in a way that nobody expected: whoever says so, it may have been bought.
  const puzzling = call.facts.effect === "spend" && failure.code === "unexpected-response";
  const outcome = call.clouded || puzzling ? "unknown" : failure.outcome;
  const words = redactor.text(failure.message);
  const short = words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)}...` : words;
  return new MailfleetError({
    ...failure,
    outcome,
    message: `${provider} ${call.operation}: ${short}${outcome === "unknown" ? UNKNOWN_ADVICE : ""}`,
    provider,
    operation: call.operation,
    redactor,
  });
}
