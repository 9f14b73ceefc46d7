/** A webhook as it arrived. */
export interface WebhookDelivery {
  /** The bytes as they came: a body that was parsed and printed again does not verify. */
  readonly body: string | Uint8Array;
  /** Names in any case: a `Headers` object, or the plain object of `node:http`. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
}

/**
 * What a signature shows. `body`: the sender knows the key and signed exactly these bytes. `sender-token`: the request carries the
 * sender's constant token, which covers no body and can be replayed by whoever saw it once: read the facts again before acting.
 * `nothing`: refuse the request.
 */
export type WebhookVerdict =
  | { readonly proves: "body" }
  | { readonly proves: "sender-token" }
  | { readonly proves: "nothing"; readonly reason: string };

/** What every event carries. */
export interface WebhookEventBase {
  readonly provider: string;
  /** The same for the same event sent twice, and for no other: keep those you have handled. */
  readonly dedupeKey: string;
  /** The provider's own name of the event. */
  readonly rawType: string;
  /** The provider's id of the tenant it is about, where it says. */
  readonly tenant?: string;
  /** ISO-8601, UTC. When it was sent, by the provider's clock. */
  readonly sentAt?: string;
  /** The body, secret fields removed. Not enumerable. */
  readonly raw: unknown;
}

/** Something happened at the provider. It says where to look, not what is true: read the object again before acting on it. */
export type WebhookEvent =
  | (WebhookEventBase & {
      readonly type: "mailbox";
      readonly address?: string;
      readonly id?: string;
      readonly rawStatus?: string;
    })
  | (WebhookEventBase & {
      readonly type: "domain";
      readonly domain?: string;
      readonly id?: string;
      readonly rawStatus?: string;
    })
  | (WebhookEventBase & {
      readonly type: "subscription";
      readonly id?: string;
      readonly domain?: string;
      readonly rawStatus?: string;
    })
  | (WebhookEventBase & {
      readonly type: "order";
      readonly id?: string;
      readonly domains: readonly string[];
      readonly failed: boolean;
    })
  | (WebhookEventBase & { readonly type: "export"; readonly address?: string; readonly rawStatus?: string })
  | (WebhookEventBase & { readonly type: "unrecognized" });

/** The events that a provider sends by itself. */
export interface Webhooks {
  /** What the signature of a delivery shows. Never throws on what a stranger sends. */
  verify(delivery: WebhookDelivery): Promise<WebhookVerdict>;

  /**
   * What a body says. An event that this version does not know is `unrecognized`.
   *
   * @throws MailfleetError `unexpected-response` if the body is not a JSON object.
   */
  parse(body: string | Uint8Array): WebhookEvent;
}
