import type {
  Domain,
  Finding,
  JsonObject,
  Mailbox,
  Money,
  OrderItem,
  OrderRequest,
  Plan,
  Proof,
  ReadOptions,
  Refusal,
  Snapshot,
  Step,
} from "../contract/index.js";
import type { Clock } from "../kit/clock.js";

/**
 * What an adapter gives so that orders work: how to write the calls and how to read the replies. When to send, whether to
 * send again, and what is believed is decided here, once, for every provider.
 */
export interface OrderDriver<ProviderOptions = unknown> {
  readonly provider: string;
  readonly tenant?: string;
  readonly clock: Clock;
  /** The only operations that may ever be sent, by operationId. A plan with another one is refused. */
  readonly calls: Readonly<Record<string, OrderCall>>;
  /** Values for the `{ "$secret": name }` placeholders of a plan. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** How long a call may take once it is sent, in milliseconds. Default: 120,000, as the clients have it. */
  readonly timeoutMs?: number;

  /**
   * Works out the calls, by reads only. Items come checked: names are in their one form, nothing is ordered twice. Every item
   * has to be bought by a step or be named by a blocker.
   *
   * @param tagKey another one for each plan of a purchase, for providers that find an order by a tag
   */
  draft(
    request: CheckedRequest<ProviderOptions>,
    tagKey: string,
    before: Reading,
    options: ReadOptions,
  ): Promise<Draft>;

  /** Reads what is there, in as few requests as the provider allows. Throws if something cannot be read at all. */
  read(scope: Scope, options: ReadOptions): Promise<Reading>;
}

/** One operation that orders may call. */
export interface OrderCall {
  /** Milliseconds that the provider may take, from the end of the call, until what it bought is listed. */
  readonly lagMs: number;
  /** Every domain and address that a request buys, and nothing else. Throws if the request is not one of this operation. */
  readNames(request: StepRequest): readonly string[];
  /** The tag that a request gives the order, where the provider keeps tags. */
  readTag?(request: StepRequest): string | undefined;
  /** Query parameters that a request may have. Tenant and credentials are never among them. Default: none. */
  readonly query?: readonly string[];
  /** Where in a request a secret may stand, as `body.sequencer.password`. Default: nowhere. */
  readonly secretPaths?: readonly string[];
  /** Sends one step, once. MONEY MOVES. Resolves to the provider's reply as it is. */
  send(request: StepRequest, options: SendOptions): Promise<unknown>;
  /** What a reply of the documented shape says. Throws for any other shape: what became of the call is unknown then. */
  readReceipt(reply: unknown, step: Step): Receipt;
  /**
   * What each name of the request costs now. Only where the provider says it; a name that is left out is one of which it does not
   * say it.
   */
  readPrices?(request: StepRequest, options: ReadOptions): Promise<ReadonlyMap<string, Money>>;
  /** The provider's own word for the state of the order with this reference. */
  readStatus?(reference: string, options: ReadOptions): Promise<string | undefined>;
}

export interface SendOptions {
  readonly signal?: AbortSignal;
  /** The request has begun to leave within this many milliseconds, or is not sent at all. */
  readonly sendWithinMs: number;
}

export type StepRequest = { readonly path?: JsonObject; readonly query?: JsonObject; readonly body?: JsonObject };

export interface CheckedRequest<ProviderOptions = unknown> extends OrderRequest<ProviderOptions> {
  readonly items: readonly OrderItem[];
}

/** A step as an adapter writes it: the engine adds what it knows of lag and of what was there before. */
export type DraftStep = Omit<Step, "proof"> & { readonly proof: Pick<Proof, "domains" | "addresses" | "tag"> };

export interface Draft {
  readonly steps: readonly DraftStep[];
  readonly blockers: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly price: Plan["price"];
  readonly paidFrom: Plan["paidFrom"];
}

export interface Receipt {
  readonly reference?: string;
  /** Somebody has to pay here before anything happens. */
  readonly checkoutUrl?: string;
  readonly refused?: readonly Refusal[];
}

/** What has to be read to answer a question. */
export interface Scope {
  /** Is it about domains at all? */
  readonly domains: boolean;
  /** The domains whose mailboxes are of interest. */
  readonly mailboxesOn: readonly string[];
  /** Tags to be found, where the provider keeps tags. */
  readonly tags: readonly string[];
}

/** What was there at one look. */
export interface Reading {
  readonly domains: Snapshot<Domain>;
  /** At least those on the domains of the scope. Complete: for those domains. */
  readonly mailboxes: Snapshot<Mailbox>;
  /** For each tag of the scope the order that carries it, `null` if there is certainly none. A tag that is not in here is an open question. */
  readonly tags: ReadonlyMap<string, TaggedOrder | null>;
}

export interface TaggedOrder {
  readonly reference?: string;
}
