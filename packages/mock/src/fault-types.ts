import type { ProviderId } from "./generated/names.js";
import type { OperationName } from "./types.js";

/**
 * A misfortune in front of the provider. Every one but `reset` before is met by a request that was received whole. A mock with an `answer` carries the
 * request out, except under `reset` before and a `status` that is not `applied`.
 */
export type Fault =
  /** The answer comes late. */
  | { readonly kind: "delay"; readonly ms: number }
  /** No answer ever comes: whoever waits has to give up. */
  | { readonly kind: "hang" }
  /** The connection breaks before the request was received, or after it was received and before it is answered. */
  | { readonly kind: "reset"; readonly when: "before" | "after" }
  /** Half of the answer's body arrives, then the connection breaks. */
  | { readonly kind: "truncate" }
  /** 200 with a web page. */
  | { readonly kind: "html" }
  /** 200 with nothing in it. */
  | { readonly kind: "empty" }
  /** 200 with a JSON object that has none of the documented fields. */
  | { readonly kind: "garbled" }
  /** The spec's example for that status if it has one, a gateway's plain words otherwise. */
  | {
      readonly kind: "status";
      readonly status: number;
      /** `Retry-After`: seconds, or one second from now as a date or as absolute Unix seconds. */
      readonly retryAfter?: number | "http-date" | "unix";
      /** Was the request carried out all the same? Only a mock with an `answer` can tell. Default: `false`. */
      readonly applied?: boolean;
    };

/** The requests a fault can meet: of one operation; of those that only read, or that change or buy something, by the spec; all. */
export type FaultTarget<P extends ProviderId = ProviderId> = OperationName<P> | "reads" | "effects" | "*";

export interface FaultOptions {
  /** How many requests are met. Default: 1, or without end where a rate is given. */
  readonly times?: number | "always";
  /** The share of requests that are met, between 0 and 1. The same seed meets the same ones. Default: 1. */
  readonly rate?: number;
  /** Default: 1. */
  readonly seed?: number;
}
