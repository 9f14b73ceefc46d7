import type { Clock } from "@mailfleet/http";
import type { Fault, FaultOptions, FaultTarget } from "./fault-types.js";
import type { Names, ProviderId } from "./generated/names.js";
import type { AnswerRequest, MockReply } from "./hooks.js";

/** The name of an operation: the spec's operationId. */
export type OperationName<P extends ProviderId> = keyof Names[P]["operations"] & string;

/** The name of one of the spec's response examples of an operation. */
export type ExampleName<P extends ProviderId, O extends OperationName<P>> = Names[P]["operations"][O] & string;

/** The name of an event the provider sends; `never` for a provider without webhooks. */
export type EventName<P extends ProviderId> = Names[P]["events"];

export interface MockOptions<P extends ProviderId = ProviderId> {
  /** Default: a free port. */
  readonly port?: number;
  /** Default: `127.0.0.1`. */
  readonly host?: string;
  /** How many requests, and how many violations, are remembered; the oldest go first. Default: 10,000. */
  readonly history?: number;
  /** Should a running mock keep the process alive? Default: `false`, so that a crashed test never hangs. */
  readonly keepAlive?: boolean;
  /** Called when a request is answered or broken off. */
  readonly onRequest?: (request: RecordedRequest) => void;
  /** The time that delays, `Retry-After` and the timestamps of webhooks go by. Default: the machine's. */
  readonly clock?: Clock;
  /**
   * Replies in the mock's place, for a mock that remembers. It is asked for every request that keeps to the spec and is not steered (`next`,
   * `Prefer`), and that a fault does not keep from being carried out; the fault then meets its reply. `undefined`: the mock replies as always.
   * If it throws, the request gets no reply: the connection breaks, or the mock's `fetch` rejects with what was thrown.
   */
  answer?(request: AnswerRequest<P>): MockReply | undefined | Promise<MockReply | undefined>;
  /**
   * Is every request checked against the spec? Default: `true`. With `false`, `answer` is asked first, and only what it leaves to the mock is
   * checked: a request then takes a fraction of the time, and breaks the spec unseen.
   */
  readonly strict?: boolean;
  /**
   * Called with the head of each request to an operation, before it can meet a fault. What it throws is answered as a 400 and recorded.
   *
   * @internal
   */
  prepare?(head: { readonly headers: Readonly<Record<string, string>> }): void;
  /**
   * More paths under `/_mailfleet/`, by name. GET hands over `undefined` and must change nothing; POST hands over its JSON.
   *
   * @internal
   */
  readonly controls?: Controls;
}

export type Controls = Readonly<Record<string, (body: unknown) => unknown>>;

/** What there is to choose for a mock that listens on no port. */
export type LocalMockOptions<P extends ProviderId = ProviderId> = Omit<MockOptions<P>, "port" | "host" | "keepAlive">;

/** One request as it arrived. Secret values are `"[redacted]"`, here and everywhere else the mock speaks of them. */
export interface RecordedRequest {
  readonly operationId: string | undefined;
  /** What the operation does, by the spec. `spend`: it can cost money. */
  readonly effect: "read" | "write" | "spend" | undefined;
  readonly method: string;
  /** The whole path, base path included. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; the parts of a form by name; otherwise the text. Once bodies fill 64 MiB, `"[forgotten]"` takes the place of the oldest. */
  readonly body: unknown;
  /** Did the whole request arrive? `false` where a fault or the client broke the connection before: nothing can have happened. */
  readonly received: boolean;
  /** The fault that met this request. */
  readonly fault: Fault | undefined;
  /** The status that was sent; `undefined` while none was. */
  readonly status: number | undefined;
  /** The spec's example that was sent. */
  readonly example: string | undefined;
  readonly violations: readonly Violation[];
}

export type ViolationKind =
  | "path"
  | "method"
  | "security"
  | "query"
  | "header"
  | "body"
  | "media-type"
  | "accept"
  /** A `Prefer` header that asks for what the spec does not have. */
  | "prefer"
  /** The spec has no example for this answer, so there was nothing honest to send. */
  | "invented";

/** One way in which a request, or the spec itself, broke the rules. */
export interface Violation {
  readonly kind: ViolationKind;
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  /** For example `body.mailboxes[0].username` or `query.limit`. */
  readonly field: string | undefined;
  /** Which field, what was expected, what was sent. */
  readonly reason: string;
}

export interface WebhookOptions {
  /** Where to. Redirects are not followed; nothing is sent anywhere else. */
  readonly url: string;
  /** May it be another machine? Default: `false`, so that no test posts to strangers. */
  readonly allowRemote?: boolean;
  /** Laid over the spec's example, object by object; a list replaces the list. */
  readonly overrides?: Readonly<Record<string, unknown>>;
  /** The key the receiver verifies with. Default: `test-api-key`. */
  readonly apiKey?: string;
  /** When it was signed. Default: now, by the mock's clock. */
  readonly timestamp?: Date;
  /** How long to wait for the receiver's answer. Default: 30,000. */
  readonly timeoutMs?: number;
}

export interface WebhookDelivery {
  /** The receiver's answer; of a longer one its first MiB. */
  readonly status: number;
  readonly body: string;
  /** What was sent. */
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: unknown;
}

/** An event as the provider would post it. */
export interface WrittenWebhook {
  readonly headers: Readonly<Record<string, string>>;
  /** The text that is signed. */
  readonly body: string;
  /** The same, parsed. */
  readonly payload: unknown;
}

/** A running mock of one provider. By itself it keeps no state: what was bought is not listed afterwards. */
export interface Mock<P extends ProviderId = ProviderId> {
  readonly provider: P;
  /** The base URL for a client, with the provider's real base path and no slash at the end. */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  readonly violations: readonly Violation[];
  /**
   * Answers the next request of an operation with a named example of the spec, also if the request breaks the spec (which is still recorded).
   * `overrides` are laid over it; a reply that the spec does not allow then is a 500 and a violation. Several calls queue up. `"always"` holds until `reset`, after what is queued; without any, the operation's first 2xx example is served.
   *
   * @throws `TypeError` if the spec has no such operation or example.
   */
  next<O extends OperationName<P>>(
    operation: O,
    answer: { readonly example: ExampleName<P, O>; readonly overrides?: object; readonly times?: number | "always" },
  ): void;
  /**
   * Lets requests of one operation, of those that read (`"reads"`) or change something (`"effects"`), or all (`"*"`), meet a fault. One fault per
   * request, in the order they were set.
   *
   * @throws `TypeError` if the operation, the fault or an option is unknown or out of range.
   */
  fault(target: FaultTarget<P>, fault: Fault, options?: FaultOptions): void;
  /**
   * Posts one of the provider's events, signed as the provider signs, and reports the answer, whatever its status.
   *
   * @throws `TypeError` before sending if the event is unknown or the overrides break the spec; `Error` if nobody answered.
   */
  sendWebhook(event: EventName<P>, options: WebhookOptions): Promise<WebhookDelivery>;
  /**
   * Writes one of the provider's events as `sendWebhook` would post it, and sends it nowhere.
   *
   * @throws as `sendWebhook` before sending.
   */
  writeWebhook(event: EventName<P>, options?: Omit<WebhookOptions, "url" | "timeoutMs">): Promise<WrittenWebhook>;
  /** Forgets requests, violations, steered answers and faults. */
  reset(): void;
  /** Stops at once, breaking open connections. May be called twice. */
  close(): Promise<void>;
}

/** A mock in this process, behind no port. Its `url` is the provider's own. */
export interface LocalMock<P extends ProviderId = ProviderId> extends Mock<P> {
  /**
   * Reaches the mock, and nothing else, as the global `fetch` would reach the provider.
   *
   * Rejects with a `TypeError` for any other origin; as a broken connection where a fault breaks it or the mock is closed; with the signal's reason
   * when that is aborted.
   */
  readonly fetch: typeof fetch;
}

/** A mock of every provider. */
export type Mocks = { readonly [P in ProviderId]: Mock<P> } & {
  /** Resets all. */
  reset(): void;
  /** Closes all. */
  close(): Promise<void>;
};
