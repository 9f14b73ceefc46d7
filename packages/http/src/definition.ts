import type { Disposition, ErrorCode, Outcome } from "./error.js";
import type { ProviderFacts } from "./facts.js";

/** A reply whose body could be read as JSON. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  /** The operationId of the call. */
  readonly operation: string;
}

/** What a provider says about its own failed reply. What is left out follows from the status. */
export interface Failure {
  readonly code?: ErrorCode;
  /** In the provider's words. */
  readonly message?: string;
  /**
   * Stated only where the status misleads: a refusal that did take effect, or a server error that surely did not. For a spend
   * only `unknown` counts: what comes before its effect is marked in the spec.
   */
  readonly outcome?: Outcome;
  readonly disposition?: Disposition;
  /** The provider's own code for it. */
  readonly providerCode?: string;
  readonly retryAfterMs?: number;
}

/** Everything in which one provider's client differs from another's. */
export interface ProviderDefinition {
  readonly provider: string;
  readonly facts: ProviderFacts;
  /** The client option that holds the tenant: "workspaceId". Absent: the provider has no tenants. */
  readonly tenantOption?: string;
  /** The headers that carry the credential. */
  auth(apiKey: string): Record<string, string>;
  /**
   * Is this reply a failure? Asked for every reply with a readable JSON body, 2xx too, redirects aside; undefined means it
   * carries the result. So it must answer with a Failure for every real refusal, also one it knows no words for. A 5xx is
   * a failure whatever it says.
   */
  readFailure(reply: Reply): Failure | undefined;
}
