import type {
  Domain,
  Finding,
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
  StepRequest,
} from "../contract/index.js";
import type { Clock } from "../kit/clock.js";
import type { ItemGroup } from "./items.js";

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
  readonly timeoutMs?: number | undefined;

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

/** What a driver is bound to. */
export type Bound = Pick<OrderDriver, "clock" | "timeoutMs"> & { readonly tenant: string };

/** One operation that orders may call. */
export interface OrderCall {
  /** Milliseconds that the provider may take, from the end of the call, until what it bought is listed. */
  readonly lagMs: number;
  /**
   * Every domain and address that a request buys, every renewal included, and nothing else. Throws if the request is not one of this
   * operation.
   *
   * @param proof what the step is proven by, for a request that names what it renews by ids alone
   */
  readNames(request: StepRequest, proof?: DraftStep["proof"]): readonly string[];
  /** The tag that a request gives the order, where the provider keeps tags. */
  readTag?(request: StepRequest): string | undefined;
  /** Query parameters and headers that a request may have. Tenant and credentials are never among them. Default: none. */
  readonly query?: readonly string[];
  readonly header?: readonly string[];
  /** Where in a request a secret may stand, as `body.sequencer.password`. Default: nowhere. */
  readonly secretPaths?: readonly string[];
  /**
   * Puts into a request what exists only after an earlier step, such as the id of a domain that was registered by it. Runs once what
   * the step needs is there, just before it is claimed; reads only. What it resolves to buys the same names, is claimed and is sent.
   * Throws if it cannot be told yet.
   */
  complete?(step: Step, options: ReadOptions): Promise<StepRequest>;
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
  readStatus?(reference: string, proof: Proof, options: ReadOptions): Promise<string | undefined>;
}

export interface SendOptions {
  readonly signal?: AbortSignal;
  /** The request has begun to leave within this many milliseconds, or is not sent at all. */
  readonly sendWithinMs: number;
}

export type { StepRequest };

export interface CheckedRequest<ProviderOptions = unknown> extends OrderRequest<ProviderOptions> {
  readonly items: readonly OrderItem[];
  /** The same items by their domain. */
  readonly groups: readonly ItemGroup[];
  /** Domains that may be bought already, each with the key of the purchase that has an unsettled claim on it. */
  readonly claims: ReadonlyMap<string, string>;
}

/** A step as an adapter writes it: the engine adds what it knows of lag and of what was there before. */
export type DraftStep = Omit<Step, "proof"> & {
  readonly proof: Pick<Proof, "domains" | "addresses" | "tag" | "renewed">;
};

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
  /** What was or will be renewed: until when is it paid for? By its name in the order: a domain, or `mailboxes of` one. */
  readonly renewals?: readonly string[];
}

/** What was there at one look. */
export interface Reading {
  readonly domains: Snapshot<Domain>;
  /** At least those on the domains of the scope. Complete: for those domains. */
  readonly mailboxes: Snapshot<Mailbox>;
  /** For each tag of the scope the order that carries it, `null` if there is certainly none. A tag that is not in here is an open question. */
  readonly tags: ReadonlyMap<string, TaggedOrder | null>;
  /** For each renewal of the scope until when it is paid for. What is not in here could not be read. */
  readonly paid?: ReadonlyMap<string, PaidTime>;
}

export interface PaidTime {
  /** The provider's id of what is paid for, where a request names it by that. */
  readonly id?: string;
  /** ISO-8601, UTC. */
  readonly until: string;
}

export interface TaggedOrder {
  readonly reference?: string;
}
