/** What a call may do at the provider: change nothing, change something, or move money. */
export type Effect = "read" | "write" | "spend";

/** Everything the client must know about one operation. Generated from the provider's spec; data, never behaviour. */
export interface OperationFacts {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Relative to the base URL, with `{name}` placeholders. */
  readonly path: string;
  readonly effect: Effect;
  /** The same write may be sent twice without a second effect. A read always may, a spend never; neither states it. */
  readonly repeatable?: boolean;
  /** Something is lost for good. */
  readonly destructive?: true;
  /** The named limit that counts this call on top of `default`. */
  readonly rateClass?: string;
  /** The path is a guess. How certain the rest of it is stands beside each method of the client. */
  readonly inferred?: true;
  /** Where the tenant travels in this operation; absent where the operation takes none. */
  readonly tenant?: {
    readonly in: "header" | "query" | "body";
    readonly name: string;
    readonly required: boolean;
  };
  readonly body?: "json" | "multipart";
  /** The spec lists a success without a body, so an empty one is a result and not a lost reply. */
  readonly emptyReply?: true;
  /** Whatever the reply says may never be shown. */
  readonly secretReply?: true;
  /** One request can carry several items: the top-level body keys that hold them (an array, a map of arrays, or a map of objects with arrays); `*` is the body itself. */
  readonly batch?: { readonly items: readonly string[]; readonly allOrNothing: boolean };
  /** The refusals of a spend that a source shows to come before any effect. Any other refused spend is `unknown`. */
  readonly refusals?: readonly RefusalFacts[];
}

/** A refusal by its status and its words: the same status with other words can come after the effect. */
export interface RefusalFacts {
  readonly status: number;
  /**
   * What the body holds at its top level. A text is a regular expression that the whole text fits, in any case; a number or
   * a flag is the same.
   */
  readonly body: Readonly<Record<string, string | number | boolean>>;
  /** It refuses the request as such, however many items that holds; absent where a source shows it for one item only. */
  readonly allOrNothing?: true;
}

/** At most `requests` calls in any `seconds` seconds. */
export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

/** Limits by name. Where a provider states several for one name, all of them hold. */
export type RateLimits = Readonly<Record<string, RateLimit | readonly RateLimit[]>>;

/** What a generated client knows about its provider. */
export interface ProviderFacts {
  readonly baseUrl: string;
  readonly operations: Readonly<Record<string, OperationFacts>>;
  /** Names of properties, query parameters and headers whose value must never be shown. */
  readonly secrets: readonly string[];
  /** `default` counts every call of a key; a named class counts on top of it. */
  readonly rateLimits: RateLimits;
}
