import type { ReadOptions } from "../contract/index.js";

/** The same without `undefined`, as clients take them. */
interface CallOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

/** Of the options of one of our reads, those that are the client's too. */
export function callOptions({ signal, timeoutMs }: ReadOptions = {}): CallOptions {
  return { ...(signal && { signal }), ...(timeoutMs !== undefined && { timeoutMs }) };
}

/**
 * The arguments of a call, taken from a plan. They had this type when the adapter wrote them into the plan, and the plan's
 * hash was checked since.
 */
export function asWritten<Args>(request: object): Args {
  return request as Args;
}
