import type { Names, ProviderId } from "./generated/names.js";

/** The name of an operation: the spec's operationId. */
export type OperationName<P extends ProviderId> = keyof Names[P]["operations"] & string;

/** The name of one of the spec's response examples of an operation. */
export type ExampleName<P extends ProviderId, O extends OperationName<P>> = Names[P]["operations"][O] & string;

/** The name of an event the provider sends; `never` for a provider without webhooks. */
export type EventName<P extends ProviderId> = Names[P]["events"];

export interface MockOptions {
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
}

/** One request as it arrived. Secret values are `"[redacted]"`, here and everywhere else the mock speaks of them. */
export interface RecordedRequest {
  readonly operationId: string | undefined;
  readonly method: string;
  /** The whole path, base path included. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; the parts of a form by name; otherwise the text. */
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

/** A misfortune in front of the provider. Every one but `reset` before is met by a request that was received whole. */
export type Fault =
  /** The answer comes late. */
  | { readonly kind: "delay"; readonly ms: number }
  /** The connection breaks before the request was received, or after it was received and before it is answered. */
  | { readonly kind: "reset"; readonly when: "before" | "after" }
  /** Half of the answer's body arrives, then the connection breaks. */
  | { readonly kind: "truncate" }
  /** 200 with a web page. */
  | { readonly kind: "html" }
  /** 200 with nothing in it. */
  | { readonly kind: "empty" }
  /** The spec's example for that status if it has one, a gateway's plain words otherwise. */
  | {
      readonly kind: "status";
      readonly status: number;
      /** `Retry-After`: seconds, or one second from now as a date or as absolute Unix seconds. */
      readonly retryAfter?: number | "http-date" | "unix";
    };

export interface FaultOptions {
  /** How many requests are met. Default: 1, or without end where a rate is given. */
  readonly times?: number | "always";
  /** The share of requests that are met, between 0 and 1. The same seed meets the same ones. Default: 1. */
  readonly rate?: number;
  /** Default: 1. */
  readonly seed?: number;
}

export interface WebhookOptions {
  /** Where to. Redirects are not followed; nothing is sent anywhere else. */
  readonly url: string;
  /** Laid over the spec's example, object by object; a list replaces the list. */
  readonly overrides?: Readonly<Record<string, unknown>>;
  /** The key the receiver verifies with. Default: `test-api-key`. */
  readonly apiKey?: string;
  /** When it was signed. Default: now. */
  readonly timestamp?: Date;
  /** How long to wait for the receiver's answer. Default: 30,000. */
  readonly timeoutMs?: number;
}

export interface WebhookDelivery {
  /** The receiver's answer. */
  readonly status: number;
  readonly body: string;
  /** What was sent. */
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: unknown;
}

/** A running mock of one provider. It keeps no state: what was bought is not listed afterwards. */
export interface Mock<P extends ProviderId = ProviderId> {
  readonly provider: P;
  /** The base URL for a client, with the provider's real base path and no slash at the end. */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  readonly violations: readonly Violation[];
  /**
   * Answers the next request of an operation with a named example of the spec, also if the request breaks the spec (which is still recorded).
   * Several calls queue up. `"always"` holds until `reset`, after what is queued; without any, the operation's first 2xx example is served.
   *
   * @throws `TypeError` if the spec has no such operation or example.
   */
  next<O extends OperationName<P>>(
    operation: O,
    answer: { readonly example: ExampleName<P, O>; readonly times?: number | "always" },
  ): void;
  /**
   * Lets requests of one operation, or of every operation (`"*"`), meet a fault. One fault per request, in the order they were set.
   *
   * @throws `TypeError` if the operation, the fault or an option is unknown or out of range.
   */
  fault(operation: OperationName<P> | "*", fault: Fault, options?: FaultOptions): void;
  /**
   * Posts one of the provider's events, signed as the provider signs, and reports the answer, whatever its status.
   *
   * @throws `TypeError` before sending if the event is unknown or the overrides break the spec; `Error` if nobody answered.
   */
  sendWebhook(event: EventName<P>, options: WebhookOptions): Promise<WebhookDelivery>;
  /** Forgets requests, violations, steered answers and faults. */
  reset(): void;
  /** Stops at once, breaking open connections. May be called twice. */
  close(): Promise<void>;
}

/** A mock of every provider. */
export type Mocks = { readonly [P in ProviderId]: Mock<P> } & {
  /** Resets all. */
  reset(): void;
  /** Closes all. */
  close(): Promise<void>;
};
